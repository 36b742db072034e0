import { landingOf } from './landing';

const at = (code: string, name: string) => ({ region: { code, name, level: 'REGENCY' as const } });

describe('where an accepted file is looked at', () => {
  it('is the region that holds all its totals, in its last month', () => {
    const totals = [at('731201', 'Marioriwawo'), at('7312', 'Soppeng'), at('731202', 'Liliriaja')];
    expect(landingOf({ totals, months: ['2023-12', '2023-11'] })).toEqual({
      code: '7312',
      name: 'Soppeng',
      month: '2023-12',
    });
  });
  it('is nowhere in particular when no region holds the others', () => {
    expect(landingOf({ totals: [at('3171', 'Pusat'), at('7312', 'Soppeng')], months: ['2023-12'] })).toBeNull();
  });
  it('is nowhere when the file speaks of no month', () => {
    expect(landingOf({ totals: [at('7312', 'Soppeng')], months: [] })).toBeNull();
  });
});
