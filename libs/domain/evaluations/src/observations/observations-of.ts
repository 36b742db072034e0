import { type Answers } from '../answers/answer';
import { readAnswers } from '../engine/visible-questions';
import { type VisitContext } from '../engine/visit-context';
import { type EvaluationInstrument } from '../instrument/instrument';
import { type VisitObservations } from './visit-observations';

/** What the answers of one visit feed, as typed counts; answers not asked or not valid feed nothing. */
export function observationsOf(
  instrument: EvaluationInstrument,
  answers: Answers,
  context: VisitContext,
): VisitObservations {
  return instrument.observe(readAnswers(instrument, answers, context), context);
}
