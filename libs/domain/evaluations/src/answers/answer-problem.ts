import { type Wording } from '@monev/kernel';

export const ANSWER_PROBLEM_CODES = [
  'ANSWER_MISSING',
  'ANSWER_NOT_ASKED',
  'ANSWER_TYPE',
  'ANSWER_UNKNOWN_CHOICE',
  'ANSWER_REPEATED_CHOICE',
  'ANSWER_NOT_WHOLE',
  'ANSWER_OUT_OF_RANGE',
  'ANSWER_TOO_FEW',
  'ANSWER_TOO_LONG',
  'ANSWER_PERSONAL_NUMBER',
  'ANSWER_AMBIGUOUS_NUMBER',
] as const;
export type AnswerProblemCode = (typeof ANSWER_PROBLEM_CODES)[number];

/** Why one answer cannot stand. `row` counts from 1; `part` is the key of a part or column. */
export interface AnswerProblem {
  readonly code: AnswerProblemCode;
  readonly question: string;
  readonly row: number | null;
  readonly part: string | null;
  readonly wording: Wording;
}
