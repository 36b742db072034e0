import { type Database, KIND_OF_MARK, type StaleScore, takeStaleMarks } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { parametersFor } from '@monev/domain/scoring';
import { type IsoDate } from '@monev/kernel';
import { rescore } from './rescore';

/** Scores taken in one transaction: small enough that nobody waits long for the audit record's lock. */
const TAKEN_AT_ONCE = 200;

export interface RefreshRound {
  /** Stale scores that were taken. */
  readonly taken: number;
  /** Of these the ones that came out differently. */
  readonly changed: number;
}

/**
 * Takes some stale scores and reckons them anew in the same transaction: a failure leaves the marks. Two workers at once
 * take different scores, and taking one twice changes nothing.
 */
export function refreshScores(database: Database, actor: Actor, asOf: IsoDate): Promise<RefreshRound> {
  return database.write(
    actor,
    async (tx, audit) => {
      const marks = await takeStaleMarks(tx, { limit: TAKEN_AT_ONCE });
      let changed = 0;
      for (const [first, ...rest] of groupsOf(marks)) {
        // before the first set of weights there is no score to refresh: the mark is done with
        if (!first || !parametersFor(first.quarter)) continue;
        const subjectIds = [first, ...rest].map((mark) => mark.subjectId);
        const { stored } = await rescore(tx, audit, KIND_OF_MARK[first.kind], {
          quarter: first.quarter,
          subjectIds,
          asOf,
        });
        changed += stored.length;
      }
      return { taken: marks.length, changed };
    },
    { longRunning: true },
  );
}

/** Refreshes until nothing is stale that this worker may take. Answers how many scores were taken. */
export async function refreshAllScores(database: Database, actor: Actor, asOf: IsoDate): Promise<number> {
  let taken = 0;
  for (;;) {
    const round = await refreshScores(database, actor, asOf);
    taken += round.taken;
    if (round.taken === 0) return taken;
  }
}

/** Marks of one kind and quarter together, in the order in which everybody takes the locks of kinds and quarters. */
function groupsOf(marks: readonly StaleScore[]): StaleScore[][] {
  const groups = new Map<string, StaleScore[]>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.quarter}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
