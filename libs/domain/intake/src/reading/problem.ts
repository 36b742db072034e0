import { type Wording } from '@monev/kernel';
import { type ProblemCode } from './problem-wording';

export const PROBLEM_SEVERITIES = ['BLOCKING', 'WARNING', 'NOTE'] as const;
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

/** What is wrong (or worth knowing) about a row or cell. BLOCKING: the row is refused. Row 0 is the file as a whole. */
export interface Problem {
  readonly severity: ProblemSeverity;
  readonly code: ProblemCode;
  readonly sheet: string;
  readonly row: number;
  /** Letter of the column ("E"), or the header's text where the column cannot be told. */
  readonly column: string;
  /** The offending text, shortened to 60 characters; never a personal value. */
  readonly text: string;
  readonly wording: Wording;
}

export const PROBLEM_TEXT_LENGTH = 60;

export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= PROBLEM_TEXT_LENGTH ? plain : `${plain.slice(0, PROBLEM_TEXT_LENGTH - 1)}…`;
}
