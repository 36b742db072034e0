import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';
import { type Actor } from '@monev/domain/identity';
import { runInRequest } from './request-context';

/** Finds out who sends a request. Answers null for nobody; never throws for a bad cookie. */
export interface SessionReader {
  actorOf(request: Request): Promise<Actor | null>;
}

/** Gives each request an id (told in every error and log line) and the actor who sends it. */
export function requestContextMiddleware(sessions: SessionReader) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    sessions
      .actorOf(request)
      .then((actor) => runInRequest({ requestId, actor }, () => next()))
      .catch(next);
  };
}
