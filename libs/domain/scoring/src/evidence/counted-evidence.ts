import { type CriticalFailureCode, Fraction } from '@monev/kernel';
import { type ScoreModel, keysOf } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { checkParts } from './read-evidence';
import { type EvidenceValue, type ScoreEvidence } from './score-evidence';
import { ScoreInputError } from './score-input.error';

/** Counts as a query of our own store answers them: exact, and null for what nobody knows. */
export interface CountedEvidence {
  readonly model: ScoreModel;
  readonly counts: Readonly<Record<string, bigint | number | Fraction | null>>;
  readonly criticalFailures: readonly CriticalFailureCode[];
  readonly inspected: number;
  readonly sites: number;
}

/**
 * Evidence from counts that need no reading, only the checks every score rests on.
 * @throws {ScoreInputError} for a key of another model, or a part above its whole.
 */
export function countedEvidence(counted: CountedEvidence): ScoreEvidence {
  const model = MODELS[counted.model];
  const known = new Set(model.criteria.flatMap(({ measure }) => keysOf(measure)));
  const values = new Map<string, EvidenceValue>();
  for (const [key, count] of Object.entries(counted.counts)) {
    if (!known.has(key)) {
      throw new ScoreInputError('SCORE_KEY_UNKNOWN', key, 'isian ini tidak dikenal.', 'there is no such input.');
    }
    if (count !== null) values.set(key, { kind: 'NUMBER', number: exact(count) });
  }
  checkParts(model, values);
  return {
    model: counted.model,
    values,
    withheld: new Set(),
    criticalFailures: [...new Set(counted.criticalFailures)].sort(),
    inspected: counted.inspected,
    sites: counted.sites,
  };
}

function exact(count: bigint | number | Fraction): Fraction {
  return count instanceof Fraction ? count : Fraction.of(count);
}
