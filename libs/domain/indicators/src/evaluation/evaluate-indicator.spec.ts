import { isoDate, month, period } from '@monev/kernel';
import fc from 'fast-check';
import { type IndicatorDefinition } from '../definition/indicator-definition';
import { kpmCount } from '../indicators/kpm-count.indicator';
import { kpmRealisation } from '../indicators/kpm-realisation.indicator';
import { INDICATORS } from '../indicators/registry';
import { evidenceOf, ownAndChildren, row } from '../testing/evidence-builder';
import { evaluateIndicator } from './evaluate-indicator';
import { evidenceNeeds } from './evidence-needs';

const village = fc.record({ eligible: fc.nat(5000), share: fc.nat(100) });
const villages = fc.array(village, { minLength: 1, maxLength: 20 });
const rowsOf = ({ eligible, share }: { eligible: number; share: number }) => [
  row('kpm-eligible', '2021-09', eligible),
  row('kpm-transacted', '2021-09', Math.floor((eligible * share) / 100)),
  row('kpm-eligible-of-transacted', '2021-09', eligible),
];

describe('conventions of every indicator (INDICATORS A)', () => {
  it('pools: a region split into villages gives the same as the region in one row', () => {
    fc.assert(
      fc.property(villages, (list) => {
        const split = list.flatMap(rowsOf);
        const whole = (['kpm-eligible', 'kpm-transacted', 'kpm-eligible-of-transacted'] as const).map((measure) => {
          const parts = split.filter((one) => one.measure === measure);
          return row(
            measure,
            '2021-09',
            parts.reduce((sum, one) => sum + one.value, 0n),
            { rowsUsed: list.length },
          );
        });
        const expected = { '2021-09': list.length };
        for (const definition of [kpmCount, kpmRealisation]) {
          expect(evaluateIndicator(definition, evidenceOf('2021-09', split, expected))).toEqual(
            evaluateIndicator(definition, evidenceOf('2021-09', whole, expected)),
          );
        }
      }),
    );
  });

  it('a village without data changes coverage and its marks, never the value', () => {
    fc.assert(
      fc.property(villages, fc.nat(20), (list, silent) => {
        fc.pre(silent <= list.length);
        const rows = list.flatMap(rowsOf);
        const full = evaluateIndicator(kpmRealisation, evidenceOf('2021-09', rows, { '2021-09': list.length }));
        const thin = evaluateIndicator(
          kpmRealisation,
          evidenceOf('2021-09', rows, { '2021-09': list.length + silent }),
        );
        expect([thin.value, thin.status, thin.colour, thin.numerator]).toEqual([
          full.value,
          full.status,
          full.colour,
          full.numerator,
        ]);
        expect(thin.coveragePct).toBeLessThanOrEqual(full.coveragePct);
      }),
    );
  });

  it('the order of rows does not matter', () => {
    const shuffled = villages.chain((list) => {
      const rows = list.flatMap(rowsOf);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...INDICATORS), ([rows, other], definition) => {
        expect(evaluateIndicator(definition, evidenceOf('2021-09', other))).toEqual(
          evaluateIndicator(definition, evidenceOf('2021-09', rows)),
        );
      }),
    );
  });

  it('a value is there exactly when the status is OK, and a missing value is grey and says why', () => {
    const anything = fc.array(
      fc.record({
        measure: fc.constantFrom('kpm-eligible' as const, 'kpm-transacted' as const, 'amount-disbursed' as const),
        period: fc.constantFrom(month('2021-08'), month('2021-09')),
        value: fc.bigInt(0n, 10n),
        rowsUsed: fc.nat(5),
        provisional: fc.boolean(),
        asOf: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...INDICATORS), fc.option(fc.nat(5)), (rows, definition, own) => {
        const result = evaluateIndicator(
          definition,
          evidenceOf('2021-09', rows, { '2021-09': 5 }, { ownAndChildren: ownAndChildren('2021-09', own, [1, 2]) }),
        );
        expect(result.value === null).toBe(result.status !== 'OK');
        if (result.status !== 'OK') {
          expect(result.colour).toBe('GREY');
          expect(result.reason).not.toBeNull();
          expect(result.partial).toBe(false);
        }
      }),
    );
  });

  const quarterly: IndicatorDefinition = { ...kpmRealisation, frequency: 'QUARTER' };
  const ofEWarong: IndicatorDefinition = { ...kpmRealisation, needsOfRegime: ['E_WARONG'] };
  const september = [rowsOf({ eligible: 100, share: 96 })].flat();

  it('asked for less than its frequency, answers for the period around it and says so', () => {
    const result = evaluateIndicator(quarterly, evidenceOf('2021-08', september));
    expect(result).toMatchObject({ askedPeriod: '2021-08', answeredPeriod: '2021-Q3', value: 96 });
    expect(evidenceNeeds(quarterly, period('2021-08')).months).toEqual(['2021-07', '2021-08', '2021-09']);
    expect(evidenceNeeds({ ...quarterly, frequency: 'YEAR' }, period('2021-Q2')).answeredPeriod).toBe('2021');
  });

  it('is not applicable, not zero, where the regime has no such thing', () => {
    const inRegime = (features: 'E_WARONG'[]) =>
      evaluateIndicator(
        ofEWarong,
        evidenceOf('2021-09', september, {}, { regimes: new Map([[month('2021-09'), features]]) }),
      );
    expect(inRegime([])).toMatchObject({ status: 'NOT_APPLICABLE', value: null, colour: 'GREY' });
    expect(inRegime(['E_WARONG']).status).toBe('OK');
    expect(evaluateIndicator(ofEWarong, evidenceOf('2021-09', september)).status).toBe('OK');
  });

  it('takes the thresholds of the region where there are some, the youngest in force at the time', () => {
    const set = (validFrom: string, green: string) => {
      return { validFrom: isoDate(validFrom), green, amber: '1', source: 'Juknis' };
    };
    const thresholds = [set('2021-01-01', '97'), set('2021-09-01', '96'), set('2021-10-01', '99')];
    const colour = (sets: typeof thresholds) =>
      evaluateIndicator(kpmRealisation, evidenceOf('2021-09', september, {}, { thresholds: sets })).colour;
    expect(colour(thresholds)).toBe('GREEN');
    expect(colour([...thresholds].reverse())).toBe('GREEN');
    expect(colour(thresholds.slice(2))).toBe('GREY');
  });

  it('calls coverage 100% at most, also when more reported than the register expects', () => {
    const rows = [row('kpm-eligible', '2021-09', 7, { rowsUsed: 3 })];
    expect(evaluateIndicator(kpmCount, evidenceOf('2021-09', rows, { '2021-09': 2 })).coveragePct).toBe(100);
    expect(evaluateIndicator(kpmCount, evidenceOf('2021-09', rows, { '2021-09': 0 })).coveragePct).toBe(100);
  });
});
