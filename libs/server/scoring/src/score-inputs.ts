import { type RollingAnswer, type ScoreAnswer, scoreFromInputs } from '@monev/domain/scoring';
import { DomainError } from '@monev/kernel';

/** An object of the list that cannot be scored, beside those that can. */
export interface RefusedInputs {
  readonly id: string | null;
  readonly error: { readonly reason: string; readonly message: string; readonly messageEn: string };
}

export type InputsAnswer = ScoreAnswer | RollingAnswer | RefusedInputs;

/** Scores one object or a list of objects of SCORING §7. Touches no database; one bad object does not stop the others. */
export function scoreInputs(json: unknown): InputsAnswer[] {
  return (Array.isArray(json) ? json : [json]).map(scoreOrRefuse);
}

export function isRefused(answer: InputsAnswer): answer is RefusedInputs {
  return 'error' in answer;
}

function scoreOrRefuse(object: unknown): InputsAnswer {
  try {
    return scoreFromInputs(object);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { id: idOf(object), error: { reason: error.code, message: error.wording.id, messageEn: error.wording.en } };
  }
}

function idOf(object: unknown): string | null {
  return typeof object === 'object' && object !== null && 'id' in object && typeof object.id === 'string'
    ? object.id
    : null;
}
