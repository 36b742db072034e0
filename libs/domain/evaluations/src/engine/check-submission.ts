import { type Wording } from '@monev/kernel';
import { type Answers } from '../answers/answer';
import { checkAnswer } from '../answers/check-answer';
import { type EvaluationInstrument } from '../instrument/instrument';
import { type SubmissionProblem } from './submission-problem';
import { readAnswers, visibleQuestions } from './visible-questions';
import { type VisitContext } from './visit-context';

/** The respondent signed, or refused and the team wrote down why. */
export type RespondentSignature =
  { readonly kind: 'SIGNED' } | { readonly kind: 'REFUSED'; readonly reason: string } | null;

/** What a team sends: the answers, the signature, and reasons by the code of the check that asked for one. */
export interface SubmissionDraft {
  readonly answers: Answers;
  readonly signature: RespondentSignature;
  readonly reasons?: Readonly<Partial<Record<string, string>>>;
}

/**
 * Everything that stands against sending, in the order of the questions, then the checks of the instrument. The same
 * function runs on the page and on the server. An answer to a question that is not asked is refused, not dropped in
 * silence; the page prunes before it sends.
 */
export function checkSubmission(
  instrument: EvaluationInstrument,
  draft: SubmissionDraft,
  context: VisitContext,
): SubmissionProblem[] {
  const visible = visibleQuestions(instrument, draft.answers);
  const asked = new Set(visible.map(({ code }) => code));
  const strangers = Object.keys(draft.answers)
    .filter((code) => draft.answers[code] !== undefined && !asked.has(code))
    .sort()
    .map((code) => error('ANSWER_NOT_ASKED', code, NOT_ASKED));
  const answerProblems = visible.flatMap((question): SubmissionProblem[] => {
    const value = draft.answers[question.code];
    if (value === undefined) {
      return question.optional || question.auto ? [] : [error('ANSWER_MISSING', question.code, MISSING)];
    }
    return checkAnswer(question, value, context, draft.answers).map((found) => ({
      ...found,
      level: 'ERROR' as const,
      needsReason: false,
      reason: null,
    }));
  });
  return [
    ...strangers,
    ...answerProblems,
    ...signatureProblems(draft.signature),
    ...checkProblems(instrument, draft, context),
  ];
}

/** True when nothing refuses the submission and every reason that is asked for has been given. */
export function maySubmit(problems: readonly SubmissionProblem[]): boolean {
  return problems.every(
    (problem) => problem.level === 'WARNING' && (!problem.needsReason || (problem.reason ?? '') !== ''),
  );
}

function checkProblems(
  instrument: EvaluationInstrument,
  draft: SubmissionDraft,
  context: VisitContext,
): SubmissionProblem[] {
  const reader = readAnswers(instrument, draft.answers, context);
  return instrument.checks.flatMap((check) => {
    const wording = check.find(reader, context);
    if (!wording) return [];
    const { code, question, level, needsReason } = check;
    const reason = draft.reasons?.[code]?.trim() ?? '';
    return [
      { level, code, question, row: null, part: null, wording, needsReason, reason: reason === '' ? null : reason },
    ];
  });
}

function signatureProblems(signature: RespondentSignature): SubmissionProblem[] {
  if (signature?.kind === 'SIGNED') return [];
  if (signature?.kind === 'REFUSED' && signature.reason.trim() !== '') return [];
  return [
    error('SIGNATURE_MISSING', null, {
      id: 'Responden menandatangani, atau tulis alasan penolakannya.',
      en: 'The respondent signs, or write down why not.',
    }),
  ];
}

const MISSING: Wording = { id: 'Belum dijawab.', en: 'Not answered yet.' };
const NOT_ASKED: Wording = {
  id: 'Pertanyaan ini tidak ditanyakan menurut jawaban lain.',
  en: 'This question is not asked, given the other answers.',
};

function error(code: string, question: string | null, wording: Wording): SubmissionProblem {
  return { level: 'ERROR', code, question, row: null, part: null, wording, needsReason: false, reason: null };
}
