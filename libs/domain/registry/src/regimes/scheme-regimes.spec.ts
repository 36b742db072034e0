import { addDays, month, regionCode } from '@monev/kernel';
import { SCHEME_REGIMES, regimeOf } from './scheme-regimes';

describe('scheme regimes (HANDBOOK §2)', () => {
  it('follow each other without gap or overlap', () => {
    for (const [index, regime] of SCHEME_REGIMES.entries()) {
      const next = SCHEME_REGIMES[index + 1];
      if (next) expect(regime.to && addDays(regime.to, 1)).toBe(next.from);
      else expect(regime.to).toBeNull();
    }
  });

  it.each([
    ['2019-12', 'bpnt-2017', 110_000n, true],
    ['2020-02', 'sembako-2020-01', 150_000n, true],
    ['2021-08', 'sembako-2020-03', 200_000n, true],
    ['2021-09', 'sembako-permensos-5-2021', 200_000n, true],
    ['2022-01', 'mixed-2022', 200_000n, true],
    ['2023-03', 'mixed-2022', 200_000n, true],
    ['2023-04', 'money-2023-03', null, false],
  ])('a month belongs to the one in force on its first day: %s → %s', (asked, id, benefit, eWarong) => {
    expect(regimeOf(month(asked))).toMatchObject({ id, benefitPerMonth: benefit, eWarongRequired: eWarong });
  });

  it('knows none before the programme began', () => {
    expect(regimeOf(month('2016-12'))).toBeNull();
  });

  it('lets the narrower row win', () => {
    const [first] = SCHEME_REGIMES;
    const local = { ...first!, id: 'local', region: regionCode('31') };
    const both = [local, ...SCHEME_REGIMES];
    expect(regimeOf(month('2018-01'), regionCode('3171'), both)?.id).toBe('local');
    expect(regimeOf(month('2018-01'), regionCode('3201'), both)?.id).toBe('bpnt-2017');
    expect(regimeOf(month('2018-01'), null, both)?.id).toBe('bpnt-2017');
  });
});
