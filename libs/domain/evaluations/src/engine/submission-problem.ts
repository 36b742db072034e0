import { type Wording } from '@monev/kernel';
import { type AnswerReader } from '../answers/answer-reader';
import { type VisitContext } from './visit-context';

/** ERROR: cannot be sent. WARNING: look again; where `needsReason`, sent only with a reason. */
export interface SubmissionProblem {
  readonly level: 'ERROR' | 'WARNING';
  readonly code: string;
  readonly question: string | null;
  readonly row: number | null;
  readonly part: string | null;
  readonly wording: Wording;
  readonly needsReason: boolean;
  /** The reason given by the team, when there is one. */
  readonly reason: string | null;
}

/** A consistency check of one instrument (INSTRUMENTS, last section). Returns null when all is well. */
export interface SubmissionCheck {
  readonly code: string;
  readonly question: string;
  readonly level: 'ERROR' | 'WARNING';
  readonly needsReason: boolean;
  readonly find: (answers: AnswerReader, context: VisitContext) => Wording | null;
}
