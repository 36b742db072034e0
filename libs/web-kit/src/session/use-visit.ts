import { useQuery } from '@apollo/client/react';
import { type SignInProgressFragment, VisitDocument } from '@monev/contracts';
import { type ToldError } from '../client/told-error';
import { useToldError } from '../client/use-told-error';

export interface Visit {
  readonly stage: SignInProgressFragment['stage'];
  /** Null until the sign-in is finished. */
  readonly account: SignInProgressFragment['account'];
  /** No administrator exists yet. */
  readonly isFirstRun: boolean;
}

interface VisitAnswer {
  /** Null until it is known. */
  readonly visit: Visit | null;
  readonly error: ToldError | null;
  /** Asks again who is signed in: after a step of the sign-in that the cache was not told of. */
  readonly askAgain: () => Promise<unknown>;
}

/** The first question of every visit: who is signed in, how far, and whether anybody could be. */
export function useVisit(): VisitAnswer {
  // Asked once: each step of a sign-in answers the new state, which the cache hands on.
  const { data, error, refetch } = useQuery(VisitDocument, { fetchPolicy: 'cache-first' });
  const visit = data ? { ...data.me, isFirstRun: data.firstRun.isOpen } : null;
  return { visit, error: useToldError(error), askAgain: () => refetch() };
}
