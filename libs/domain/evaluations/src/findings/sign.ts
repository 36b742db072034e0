import { type Severity, type SubjectRef, type Wording } from '@monev/kernel';
import { type AnswerReader } from '../answers/answer-reader';
import { type VisitContext } from '../engine/visit-context';
import { type FindingRule, type FindingSign } from './finding-rule';

/** A sign on the place that was visited. */
export function signOf(
  subject: SubjectRef,
  severity: Severity,
  question: string,
  statement: Wording,
  row: number | null = null,
): FindingSign {
  return { subject, severity, evidence: { question, row, statement } };
}

interface AnswerRule extends Pick<FindingRule, 'question' | 'pattern' | 'suggests'> {
  readonly severity: Severity;
  readonly statement: Wording;
}

/** A rule on a yes/no question: opens on `on` and never on "tidak dapat diperiksa". */
export function onYesNo(on: boolean, rule: AnswerRule): FindingRule {
  return onAnswer(rule, (answers) => answers.yesNo(rule.question) === on);
}

/** A rule on a choice: opens when one of the codes was chosen. */
export function onChoice(codes: readonly string[], rule: AnswerRule): FindingRule {
  return onAnswer(rule, (answers) => codes.includes(answers.choice(rule.question) ?? ''));
}

function onAnswer(rule: AnswerRule, opens: (answers: AnswerReader) => boolean): FindingRule {
  const { question, pattern, suggests, severity, statement } = rule;
  const find = (answers: AnswerReader, context: VisitContext) =>
    opens(answers) ? [signOf(context.subject, severity, question, statement)] : [];
  return { question, pattern, suggests, find };
}
