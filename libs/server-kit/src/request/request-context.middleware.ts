import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';
import { type Actor } from '@monev/domain/identity';
import { runInRequest } from './request-context';

/** Finds out who sends a request. Answers null for nobody; never throws for a bad cookie. */
export interface SessionReader {
  /** `changes` is the state of the data, read after the request came in: what is known of that state holds. */
  actorOf(request: Request, changes?: string): Promise<Actor | null>;
  /** See `Database.changes`; absent where nothing is kept. */
  changes?(): Promise<string>;
}

/** Gives each request an id (told in every error and log line) and the actor who sends it. */
export function requestContextMiddleware(sessions: SessionReader) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    whoAndWhen(sessions, request)
      .then((known) => runInRequest({ requestId, ...known }, () => next()))
      .catch(next);
  };
}

async function whoAndWhen(sessions: SessionReader, request: Request) {
  const changes = await sessions.changes?.();
  return { changes, actor: await sessions.actorOf(request, changes) };
}
