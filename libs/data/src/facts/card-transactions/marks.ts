/** What an import noticed about a transaction, as bits of `marks`. */
export const MARKS = {
  /** The card reader that took it is registered with another agent (FP-15, BR-19). */
  OFF_SITE: 1,
} as const;
