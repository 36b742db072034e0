import { type Month, percentOf } from '@monev/kernel';
import { benefitUnknown } from '../evaluation/reasons';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';
import { type Outcome } from './outcome';
import { pool } from './pool';

/**
 * 100 × Σ paid / Σ (families × benefit of the month), over the months of which both are known (IND-FIN-02). A month whose
 * regime states no benefit counts for neither side; when none does, there is no value and the reason says so.
 */
export function entitlementFormula(
  evidence: IndicatorEvidence,
  { paid, families }: { readonly paid: MeasureId; readonly families: MeasureId },
  months: readonly Month[],
): Outcome {
  const known = months.filter((month) => typeof evidence.benefits?.get(month) === 'bigint');
  const both = pool(evidence, [paid, families], known);
  const counted = known.map((month) => ({
    benefit: evidence.benefits?.get(month) ?? 0n,
    values: pool(evidence, [paid, families], [month]).values,
  }));
  const totals = counted.reduce(
    (sum, { benefit, values }) => ({
      paid: sum.paid + (values?.[0] ?? 0n),
      due: sum.due + (values?.[1] ?? 0n) * benefit,
    }),
    { paid: 0n, due: 0n },
  );
  const reported = both.values !== null;
  const exact = reported ? percentOf(totals.paid, totals.due) : null;
  return {
    status: !reported ? 'NO_DATA' : exact === null ? 'ZERO_DENOMINATOR' : 'OK',
    exact,
    numerator: reported ? totals.paid : null,
    denominator: reported ? totals.due : null,
    coverage: both.coverage,
    coverageRule: 'SHARE',
    provisional: both.provisional,
    asOf: both.asOf,
    reason: known.length === 0 ? benefitUnknown : null,
    beside: [],
  };
}
