import { type VisitContext } from '../engine/visit-context';
import { conditionHolds } from '../instrument/condition';
import { type Field, type Question, type ScalarRule } from '../instrument/question';
import { type Answers } from './answer';
import { type AnswerProblem } from './answer-problem';
import { type ScalarFault, scalarFault } from './check-scalar';

/**
 * Everything wrong with one answer; empty when it may stand. `answers` are the other answers, needed only where the
 * question depends on them. Does not ask whether the question was due: that is `checkSubmission`.
 */
export function checkAnswer(
  question: Question,
  value: unknown,
  context?: VisitContext,
  answers: Answers = {},
): AnswerProblem[] {
  switch (question.kind) {
    case 'TABLE':
      return tableProblems(question.code, question.columns, question.minimumRows, value, context);
    case 'PARTS':
      return isRecord(value)
        ? fieldProblems(question.code, null, question.parts, value, context)
        : [problem(question.code, null, null, WRONG_SHAPE)];
    default: {
      const fewer = question.fewerWhen;
      const rule: ScalarRule =
        fewer && conditionHolds(fewer.condition, answers) ? { ...question, minimum: fewer.minimum } : question;
      const fault = scalarFault(rule, value, context);
      return fault ? [problem(question.code, null, null, fault)] : [];
    }
  }
}

function tableProblems(
  code: string,
  columns: readonly Field[],
  minimumRows: number,
  value: unknown,
  context?: VisitContext,
): AnswerProblem[] {
  if (!Array.isArray(value)) return [problem(code, null, null, WRONG_SHAPE)];
  const rows: unknown[] = value;
  const problems = rows.flatMap((row, index) =>
    isRecord(row)
      ? fieldProblems(code, index + 1, columns, row, context)
      : [problem(code, index + 1, null, WRONG_SHAPE)],
  );
  if (rows.length >= minimumRows) return problems;
  const tooFew: ScalarFault = {
    code: 'ANSWER_TOO_FEW',
    wording: {
      id: `Paling sedikit ${minimumRows} baris; baru ${rows.length}.`,
      en: `At least ${minimumRows} rows are needed; there are ${rows.length}.`,
    },
  };
  return [problem(code, null, null, tooFew), ...problems];
}

function fieldProblems(
  code: string,
  row: number | null,
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  context?: VisitContext,
): AnswerProblem[] {
  const known = new Set(fields.map((field) => field.key));
  const strangers = Object.keys(values).filter((key) => !known.has(key));
  return [
    ...strangers.map((key) => problem(code, row, key, NOT_ASKED)),
    ...fields.flatMap((field) => {
      const value = values[field.key];
      if (value === undefined) {
        return field.optional || field.auto ? [] : [problem(code, row, field.key, missingFault(field))];
      }
      const fault = scalarFault(field, value, context);
      return fault ? [problem(code, row, field.key, fault)] : [];
    }),
  ];
}

const WRONG_SHAPE: ScalarFault = {
  code: 'ANSWER_TYPE',
  wording: { id: 'Bentuk jawaban tidak sesuai pertanyaan.', en: 'The answer does not have the shape of the question.' },
};
const NOT_ASKED: ScalarFault = {
  code: 'ANSWER_NOT_ASKED',
  wording: { id: 'Bagian ini tidak ditanyakan.', en: 'This part is not asked.' },
};

function missingFault(field: Field): ScalarFault {
  return {
    code: 'ANSWER_MISSING',
    wording: { id: `${field.label.id} belum diisi.`, en: `${field.label.en} is missing.` },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(question: string, row: number | null, part: string | null, fault: ScalarFault): AnswerProblem {
  return { question, row, part, ...fault };
}
