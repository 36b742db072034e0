import { Fraction, type Month, type Wording, percentOf } from '@monev/kernel';
import { type IndicatorEvidence, type OwnAndChildren } from '../evaluation/evidence';
import { childrenMissing, noChildren, noOwnReport, nothingReported } from '../evaluation/reasons';
import { type Beside, type Outcome } from './outcome';

/**
 * 100 × (Σ children − own) / own, only when the region and every child reported: one missing child makes it NO_DATA,
 * with the partial difference beside it (IND-GOV-05). Coverage counts children, not villages. Both figures are kept.
 */
export function rollUpDifferenceFormula(evidence: IndicatorEvidence, at: Month): Outcome {
  const seen = evidence.ownAndChildren?.period === at ? evidence.ownAndChildren : null;
  const reported = (seen?.children ?? []).map((child) => child.value).filter((value) => value !== null);
  const coverage = { rowsUsed: reported.length, rowsExpected: seen?.children.length ?? 0 };
  const complete = coverage.rowsExpected > 0 && coverage.rowsUsed === coverage.rowsExpected;
  const own = seen?.own ?? null;
  const total = reported.length > 0 ? reported.reduce((sum, value) => sum + value, 0n) : null;
  const difference = own === null || total === null ? null : total - own;
  const exact = complete && own !== null && difference !== null ? percentOf(difference, own) : null;
  const base = {
    coverage,
    coverageRule: 'STRICT' as const,
    provisional: seen?.provisional ?? false,
    asOf: seen?.asOf ?? null,
    beside: [],
  };
  const figure = (value: bigint | null): Outcome => ({
    ...base,
    status: value === null ? 'NO_DATA' : 'OK',
    exact: value === null ? null : Fraction.of(value),
    numerator: value,
    denominator: null,
    reason: null,
  });
  const differenceKey = complete ? 'difference' : 'partial-difference';
  return {
    ...base,
    status: exact ? 'OK' : complete && own === 0n ? 'ZERO_DENOMINATOR' : 'NO_DATA',
    exact,
    numerator: complete ? difference : null,
    denominator: own,
    reason: complete && own !== null ? null : whyNot(seen, own, coverage, at),
    beside: [
      beside(differenceKey, figure(difference)),
      beside('children-total', figure(total)),
      beside('own-report', figure(own)),
    ],
  };
}

function whyNot(seen: OwnAndChildren | null, own: bigint | null, coverage: Outcome['coverage'], at: Month): Wording {
  if (!seen) return nothingReported(at, null);
  if (coverage.rowsExpected === 0) return noChildren;
  return own === null ? noOwnReport(at) : childrenMissing(coverage);
}

const LABELS = {
  difference: { id: 'Selisih (KPM)', en: 'Difference (families)' },
  'partial-difference': { id: 'Selisih sementara (KPM)', en: 'Difference so far (families)' },
  'children-total': { id: 'Jumlah wilayah bawahan (KPM)', en: 'Sum of the regions below (families)' },
  'own-report': { id: 'Laporan wilayah sendiri (KPM)', en: "The region's own report (families)" },
} as const satisfies Record<string, Wording>;

function beside(key: keyof typeof LABELS, outcome: Outcome): Beside {
  return { key, label: LABELS[key], unit: 'FAMILY', decimals: 0, outcome };
}
