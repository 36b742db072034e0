import { Fraction, type Month } from '@monev/kernel';
import { type CompositionPart } from '../definition/indicator-definition';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type Operand } from '../facts/fact';
import { type Outcome } from './outcome';
import { quotientFormula } from './quotient.formula';

/** The share of the largest part, and beside it that of each part in the order of the definition (IND-KPM-04, IND-CMP-02). */
export function compositionFormula(
  evidence: IndicatorEvidence,
  { parts, whole }: { readonly parts: readonly CompositionPart[]; readonly whole: Operand },
  months: readonly Month[],
): Outcome {
  const shares = parts.map((part) => ({
    part,
    outcome: quotientFormula(evidence, { part: part.of, whole, times: 100 }, months),
  }));
  const largest = shares
    .map(({ outcome }) => outcome)
    .reduce((best, one) => ((one.exact ?? NONE).compare(best.exact ?? NONE) > 0 ? one : best));
  return {
    ...largest,
    beside: shares.map(({ part: { key, label }, outcome }) => ({ key, label, unit: 'PERCENT', decimals: 2, outcome })),
  };
}

/** Below every share. */
const NONE = Fraction.of(-1);
