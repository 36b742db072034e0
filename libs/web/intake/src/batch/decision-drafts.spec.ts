import { decisionsOf, groupKey, rowKey, undecidedOf } from './decision-drafts';

const problem = (severity: 'BLOCKING' | 'WARNING', code: string, row: number) => ({ severity, code, sheet: 'S', row });
const ROWS = [problem('BLOCKING', 'A', 1), problem('BLOCKING', 'A', 2), problem('WARNING', 'B', 3)];
const WHY = 'menunggu perbaikan';

describe('reasons for what is wrong with a file', () => {
  it('count for a group, or row by row; a word is no reason', () => {
    const group = { severity: 'BLOCKING' as const, code: 'A', count: 3 };
    expect(undecidedOf(group, ROWS, {})).toBe(3);
    expect(undecidedOf(group, ROWS, { [rowKey(ROWS[0]!)]: WHY })).toBe(2);
    expect(undecidedOf(group, ROWS, { [groupKey(group)]: 'salah' })).toBe(3);
    expect(undecidedOf(group, ROWS, { [groupKey(group)]: WHY })).toBe(0);
  });
  it('are sent once for a group, and by row where the group has none', () => {
    const drafts = { [groupKey(ROWS[2]!)]: ` ${WHY} `, [rowKey(ROWS[1]!)]: WHY };
    expect(decisionsOf(ROWS, drafts)).toEqual([
      { code: 'A', sheet: 'S', row: 2, reason: WHY },
      { code: 'B', sheet: null, row: null, reason: WHY },
    ]);
  });
});
