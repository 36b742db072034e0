import { type Answers } from '../answers/answer';

/** When a question is asked, as data, so that page and server read the same rule. */
export type Condition =
  | { readonly question: string; readonly is: readonly (string | boolean)[] }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** True when the condition holds for the answers. An absent or null answer is none of the values asked for. */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  if ('not' in condition) return !conditionHolds(condition.not, answers);
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, answers));
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, answers));
  const answer = answers[condition.question];
  if (Array.isArray(answer)) return answer.some((item) => condition.is.some((value) => value === item));
  return condition.is.some((value) => value === answer);
}

/** The questions a condition looks at. */
export function questionsOf(condition: Condition): string[] {
  if ('not' in condition) return questionsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  return [condition.question];
}
