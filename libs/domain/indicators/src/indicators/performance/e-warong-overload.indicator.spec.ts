import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts, row } from '../../testing/evidence-builder';
import { eWarongOverload } from './e-warong-overload.indicator';

describe('overloaded e-warong and their shortage (IND-EWR-02)', () => {
  const load = (known: number, overloaded: number, active = known) =>
    evaluateIndicator(
      eWarongOverload,
      evidenceOf(
        '2021-09',
        [row('kpm-eligible', '2021-09', 206_438)],
        {},
        {
          parameters: { maxKpmPerEWarong: 250 },
          facts: [
            facts(
              'OUTLET_LOAD',
              { 'outlets-load-known': known, 'outlets-overloaded': overloaded },
              { rowsUsed: known, rowsExpected: active },
            ),
            facts('OUTLETS', { 'outlets-active': active }),
          ],
        },
      ),
    );
  it('206,438 families want 826 e-warong: with 253 there are 573 short', () => {
    expect(load(253, 200).companions).toMatchObject([{ key: 'shortage', value: 573, status: 'OK' }]);
    expect(load(900, 0).companions).toMatchObject([{ value: 0 }]);
  });
  it.each([
    [0, 'GREEN'],
    [20, 'AMBER'],
    [21, 'RED'],
  ])('%d of 100 are %s', (overloaded, colour) =>
    expect(load(100, overloaded)).toMatchObject({ value: overloaded, colour }),
  );
  it('is partial below 80% of the active with a known load, and silent below half', () => {
    expect(load(79, 0, 100)).toMatchObject({
      partial: true,
      reason: { id: expect.stringContaining('79 dari 100 e-warong') },
    });
    expect(load(49, 0, 100).status).toBe('NO_DATA');
  });
});
