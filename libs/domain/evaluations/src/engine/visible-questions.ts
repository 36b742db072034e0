import { type AnswerValue, type Answers } from '../answers/answer';
import { AnswerReader } from '../answers/answer-reader';
import { checkAnswer } from '../answers/check-answer';
import { conditionHolds } from '../instrument/condition';
import { type EvaluationInstrument } from '../instrument/instrument';
import { type Question } from '../instrument/question';
import { type VisitContext } from './visit-context';

/**
 * The questions that are asked, in order, given the answers so far. Walks from the first to the last: only answers of
 * questions that are asked themselves can open or skip others.
 */
export function visibleQuestions(instrument: Pick<EvaluationInstrument, 'questions'>, answers: Answers): Question[] {
  const visible: Question[] = [];
  const seen: Record<string, AnswerValue> = {};
  let skipTo: string | null = null;
  for (const question of instrument.questions) {
    if (skipTo !== null && question.code !== skipTo) continue;
    skipTo = null;
    if (question.askedWhen && !conditionHolds(question.askedWhen, seen)) continue;
    visible.push(question);
    const answer = answers[question.code];
    if (answer === undefined) continue;
    seen[question.code] = answer;
    skipTo = question.jumps?.find((jump) => conditionHolds(jump.when, seen))?.to ?? null;
  }
  return visible;
}

/** The answers without those of questions that are not asked: skipped means absent. */
export function pruneAnswers(instrument: Pick<EvaluationInstrument, 'questions'>, answers: Answers): Answers {
  const kept: Record<string, AnswerValue> = {};
  for (const { code } of visibleQuestions(instrument, answers)) {
    const answer = answers[code];
    if (answer !== undefined) kept[code] = answer;
  }
  return kept;
}

/** A reader of the answers that are asked and valid; anything else is as if it had not been given. */
export function readAnswers(
  instrument: Pick<EvaluationInstrument, 'questions'>,
  answers: Answers,
  context: VisitContext,
): AnswerReader {
  const kept = pruneAnswers(instrument, answers);
  const valid = visibleQuestions(instrument, kept).filter(
    (question) =>
      kept[question.code] !== undefined && checkAnswer(question, kept[question.code], context, kept).length === 0,
  );
  return new AnswerReader(Object.fromEntries(valid.map(({ code }) => [code, kept[code]])));
}

/** "17 dari 28 terisi": questions asked of the team and answered, without head, tail, details and automatic ones. */
export function progressOf(
  instrument: Pick<EvaluationInstrument, 'questions' | 'code'>,
  answers: Answers,
): { answered: number; asked: number } {
  const body = visibleQuestions(instrument, answers).filter(
    (question) => question.code.startsWith(`${instrument.code}-`) && !question.detailOf,
  );
  return { answered: body.filter(({ code }) => answers[code] !== undefined).length, asked: body.length };
}
