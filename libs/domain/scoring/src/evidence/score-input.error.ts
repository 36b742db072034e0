import { DomainError } from '@monev/kernel';

/** What can be wrong with evidence; stable codes for clients. */
export type ScoreInputFault =
  | 'SCORE_SHAPE'
  | 'SCORE_MODEL_UNCLEAR'
  | 'SCORE_KEY_UNKNOWN'
  | 'SCORE_NUMBER_INVALID'
  | 'SCORE_COUNT_NEGATIVE'
  | 'SCORE_COUNT_NOT_WHOLE'
  | 'SCORE_NUMBER_AS_TEXT'
  | 'SCORE_PART_ABOVE_WHOLE'
  | 'SCORE_CRITERION_UNKNOWN'
  | 'SCORE_CRITICAL_FAILURE_UNKNOWN'
  | 'SCORE_CONFIDENCE_CONTRADICTS';

/** Evidence that cannot be true or cannot be read. `field` names the place, with its path. */
export class ScoreInputError extends DomainError {
  constructor(
    readonly code: ScoreInputFault,
    readonly field: string,
    id: string,
    en: string,
  ) {
    super({ id: `${field}: ${id}`, en: `${field}: ${en}` });
  }
}

/** Shortens and quotes what was given, for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
