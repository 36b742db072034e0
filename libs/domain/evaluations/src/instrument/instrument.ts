import { type IsoDate, type Wording } from '@monev/kernel';
import { type FindingRule } from '../findings/finding-rule';
import { type SubmissionCheck } from '../engine/submission-problem';
import { type VisitObservations } from '../observations/visit-observations';
import { type AnswerReader } from '../answers/answer-reader';
import { type VisitContext } from '../engine/visit-context';
import { type Question } from './question';

export type InstrumentCode = 'EW' | 'KP' | 'SP' | 'AG' | 'KC';
export type InstrumentState = 'DRAFT' | 'PUBLISHED' | 'RETIRED';

/**
 * A questionnaire (HANDBOOK 7.14) as a value: what is asked, when, which answers are findings and what they feed.
 * A published version is never edited; its successor is a new file.
 */
export interface EvaluationInstrument {
  readonly code: InstrumentCode;
  readonly version: number;
  readonly state: InstrumentState;
  readonly validFrom: IsoDate;
  readonly name: Wording;
  /** Head, body and tail, in the order of asking. */
  readonly questions: readonly Question[];
  readonly findingRules: readonly FindingRule[];
  readonly checks: readonly SubmissionCheck[];
  readonly observe: (answers: AnswerReader, context: VisitContext) => VisitObservations;
}
