import { type Answers, type EvaluationInstrument, type Question, visibleQuestions } from '@monev/domain/evaluations';

/** Last step of every form, in the address too. */
export const REVIEW = 'periksa';

/** The questions that a person is asked, in order. */
export function askedQuestions(instrument: EvaluationInstrument, answers: Answers): readonly Question[] {
  return visibleQuestions(instrument, answers).filter(({ auto }) => !auto);
}

/** Where the form opens: at the step of the address when it is one, else at the first question without an answer. */
export function stepOf(wanted: string | null, asked: readonly Question[], answers: Answers): string {
  if (wanted === REVIEW || asked.some(({ code }) => code === wanted)) return wanted as string;
  return asked.find(({ code, optional }) => !optional && answers[code] === undefined)?.code ?? REVIEW;
}

/** The step before and after; null at the ends. */
export function neighbours(step: string, asked: readonly Question[]): { before: string | null; after: string | null } {
  const steps = [...asked.map(({ code }) => code), REVIEW];
  const at = steps.indexOf(step);
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}
