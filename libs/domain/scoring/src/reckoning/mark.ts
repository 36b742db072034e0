import { Fraction } from '@monev/kernel';
import { type CriterionDefinition } from '../criteria/criterion';
import { type EvidenceValue, type ScoreEvidence } from '../evidence/score-evidence';

/** What the evidence says of one criterion (SCORING 2.1). A measured share keeps its counts for the interval. */
export type Mark =
  | { readonly kind: 'MEASURED'; readonly measure: Fraction; readonly sample: Sample | null }
  | { readonly kind: 'NA' }
  | { readonly kind: 'MISSING' }
  | { readonly kind: 'WITHHELD' };

export interface Sample {
  readonly successes: bigint;
  readonly trials: bigint;
}

const NA: Mark = { kind: 'NA' };
const MISSING: Mark = { kind: 'MISSING' };
const WITHHELD: Mark = { kind: 'WITHHELD' };
const HUNDRED = Fraction.of(100);

/**
 * Mark from counts: named in `withheld` or refused in words → WITHHELD; none of what may not occur → NA; none of what we
 * inspect, or a count that is not there → MISSING. Unit of the measure: percent, or families for a mean.
 */
export function markOf(criterion: CriterionDefinition, evidence: ScoreEvidence): Mark {
  if (evidence.withheld.has(criterion.code)) return WITHHELD;
  const rule = criterion.measure;
  switch (rule.kind) {
    case 'SHARE':
      return shareMark(evidence.values.get(rule.part), evidence.values.get(rule.whole), rule, criterion.sampled);
    case 'PRICE':
      return priceMark(evidence.values.get(rule.percent), evidence.values.get(rule.quotes));
    case 'MEAN':
      return numberMark(evidence.values.get(rule.values));
  }
}

function shareMark(
  part: EvidenceValue | undefined,
  whole: EvidenceValue | undefined,
  rule: { readonly whenNone: 'NA' | 'MISSING' },
  sampled: boolean,
): Mark {
  if (part?.kind === 'REFUSED' || whole?.kind === 'REFUSED') return WITHHELD;
  if (whole?.number.isZero()) return rule.whenNone === 'NA' ? NA : MISSING;
  if (!part || !whole) return MISSING;
  return {
    kind: 'MEASURED',
    measure: percentOf(part.number, whole.number).clamp(Fraction.zero, HUNDRED),
    sample: sampled ? { successes: part.number.numerator, trials: whole.number.numerator } : null,
  };
}

function percentOf(part: Fraction, whole: Fraction): Fraction {
  return Fraction.of(100n * part.numerator * whole.denominator, part.denominator * whole.numerator);
}

/** No quote collected means no reference price, whatever the percent says. */
function priceMark(percent: EvidenceValue | undefined, quotes: EvidenceValue | undefined): Mark {
  if (percent?.kind === 'REFUSED' || quotes?.kind === 'REFUSED') return WITHHELD;
  return quotes?.number.isZero() ? MISSING : numberMark(percent);
}

function numberMark(value: EvidenceValue | undefined): Mark {
  if (value?.kind === 'REFUSED') return WITHHELD;
  return value ? { kind: 'MEASURED', measure: value.number, sample: null } : MISSING;
}
