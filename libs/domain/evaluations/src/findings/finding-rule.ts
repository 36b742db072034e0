import {
  type CriticalFailureCode,
  type PatternCode,
  type Severity,
  type SubjectRef,
  type Wording,
} from '@monev/kernel';
import { type AnswerReader } from '../answers/answer-reader';
import { type VisitContext } from '../engine/visit-context';

/** One answer (or one row of a table) that speaks for a finding, with what it says. */
export interface FindingEvidence {
  readonly question: string;
  /** Row of a table, from 1; null for any other question. */
  readonly row: number | null;
  readonly statement: Wording;
}

/** What a rule found: about whom, how grave, on which answer. */
export interface FindingSign {
  readonly subject: SubjectRef;
  readonly severity: Severity;
  readonly evidence: FindingEvidence;
}

/** The "→ F:" of a question: which answers open which finding (INSTRUMENTS). */
export interface FindingRule {
  readonly question: string;
  readonly pattern: PatternCode;
  /** Critical failure that whoever confirms may attach; null where SCORING names none. */
  readonly suggests: CriticalFailureCode | null;
  readonly find: (answers: AnswerReader, context: VisitContext) => FindingSign[];
}
