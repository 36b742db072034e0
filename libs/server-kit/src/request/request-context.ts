import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor } from '@monev/domain/identity';

/** What is known of one request from its first byte to its answer. */
export interface RequestContext {
  readonly requestId: string;
  /** Null until somebody is known to be signed in. */
  actor: Actor | null;
  /** The state of the data after the request came in (`Database.changes`); absent where nobody asked for it. */
  readonly changes?: string | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request being answered; null outside of one (start-up, jobs). */
export function currentRequest(): RequestContext | null {
  return storage.getStore() ?? null;
}
