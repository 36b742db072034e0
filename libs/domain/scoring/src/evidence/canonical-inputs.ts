import { type Fraction } from '@monev/kernel';
import { type EvidenceValue, type ScoreEvidence } from './score-evidence';

/**
 * One text for all evidence that must score the same, for hashing and comparing: keys in order, numbers exact, lists
 * without order, absent and null alike. The words of a refusal do not matter, only that there was one.
 */
export function canonicalInputs(evidence: ScoreEvidence): string {
  const values = [...evidence.values].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    model: evidence.model,
    values: Object.fromEntries(values.map(([key, value]) => [key, textOf(value)])),
    withheld: [...evidence.withheld].sort(),
    criticalFailures: [...evidence.criticalFailures].sort(),
    inspected: evidence.inspected,
    sites: evidence.sites,
  });
}

function textOf(value: EvidenceValue): string {
  return value.kind === 'REFUSED' ? 'REFUSED' : exactText(value.number);
}

function exactText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
