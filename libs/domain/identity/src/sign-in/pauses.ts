/** Wrong tries in a row before pauses begin: few for one account, many for one address, which a whole office may share. */
export const FREE_TRIES = { ACCOUNT: 10, ADDRESS: 100 } as const;
export type AttemptKind = keyof typeof FREE_TRIES;

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;
/** After this long without a wrong try the count begins anew. */
export const ATTEMPTS_FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** Pause after the n-th wrong try in a row, in milliseconds: none while tries are free, then 1, 2, 4 … 60 minutes. */
export function pauseAfter(kind: AttemptKind, failures: number): number {
  const beyond = failures - FREE_TRIES[kind];
  return beyond < 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** Math.min(beyond, 10), LONGEST_PAUSE_MS);
}
