import {
  LATEST_PARAMETERS,
  type RollingAnswer,
  type ScoreAnswer,
  type ScoringParameters,
  scoreFromInputs,
} from '@monev/domain/scoring';
import { DomainError } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';

/** An object of the list that cannot be scored, beside those that can. */
export interface RefusedInputs {
  readonly id: string | null;
  readonly error: { readonly reason: string; readonly message: string; readonly messageEn: string };
}

export type InputsAnswer = ScoreAnswer | RollingAnswer | RefusedInputs;

/**
 * Scores one object or a list of objects of SCORING §7. Touches no database; one bad object does not stop the others.
 * @throws {BadInputError} for a list with nothing in it.
 */
export function scoreInputs(json: unknown, parameters: ScoringParameters = LATEST_PARAMETERS): InputsAnswer[] {
  const objects: unknown[] = Array.isArray(json) ? json : [json];
  if (objects.length === 0) {
    throw new BadInputError('inputs', {
      id: 'Daftarnya kosong: isi dengan paling sedikit satu objek { id, inputs, confidenceInputs }.',
      en: 'The list is empty: put at least one object { id, inputs, confidenceInputs } in it.',
    });
  }
  return objects.map((object) => scoreOrRefuse(object, parameters));
}

export function isRefused(answer: InputsAnswer): answer is RefusedInputs {
  return 'error' in answer;
}

function scoreOrRefuse(object: unknown, parameters: ScoringParameters): InputsAnswer {
  try {
    return scoreFromInputs(object, parameters);
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
