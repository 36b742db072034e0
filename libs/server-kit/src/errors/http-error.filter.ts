import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { type ErrorClass } from '@monev/kernel';
import { answerOf, isHttpFault } from './error-format';

const HTTP_STATUS: Record<ErrorClass, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  LIMIT: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Plain HTTP routes answer errors in the same words as GraphQL. GraphQL resolvers throw on to Apollo's formatter. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw thrown;
    sendError(host.switchToHttp().getResponse<Response>(), thrown);
  }
}

/** Sends the error answer unless the response has begun already. */
export function sendError(response: Response, thrown: unknown): void {
  const { wording, ...answer } = answerOf(thrown);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response
    .status(statusOf(thrown, answer.code))
    .json({ error: { ...answer, messageEn: wording.en, ...detailsOf(thrown) } });
}

/** A body that could not be read keeps the status that says so (400, 413, 415). */
function statusOf(thrown: unknown, code: ErrorClass): number {
  return isHttpFault(thrown) ? thrown.status : HTTP_STATUS[code];
}

/** Last in line: what went wrong before any route was reached, in the shape the caller reads. */
export function errorMiddleware(thrown: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(thrown);
  if (!request.path.startsWith('/graphql')) return sendError(response, thrown);
  const { message, ...extensions } = answerOf(thrown);
  response.status(statusOf(thrown, extensions.code)).json({ errors: [{ message, extensions }] });
}

/** What helps to answer: template ids to choose from, or what is asked for. Nothing else of an error leaves. */
function detailsOf(thrown: unknown): object {
  if (!(thrown instanceof Object)) return {};
  return {
    ...('candidates' in thrown ? { candidates: thrown.candidates } : {}),
    ...('details' in thrown ? { details: thrown.details } : {}),
  };
}
