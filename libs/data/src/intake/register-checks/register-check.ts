import { type FactDraft, type ProblemCode, type ProblemSeverity } from '@monev/domain/intake';

/**
 * A rule that needs the registers to judge a staged fact. Its SQL speaks of `staged`, the facts of the batch ($1)
 * of these kinds: seq, draft and the columns of `STAGED_COLUMNS`. BLOCKING takes the fact out of the batch.
 */
export interface RegisterCheck {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly kinds: readonly FactDraft['kind'][];
  /** Header of the column that is named. */
  readonly column: string;
  /** SQL: the text to show. */
  readonly text: string;
  /** SQL condition: true where the rule is broken. */
  readonly broken: string;
  /** Looks beyond the actor's own regions ($2): says that something is there, never where. */
  readonly wholeCountry?: true;
}
