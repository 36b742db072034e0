import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type ErrorClass } from '@monev/kernel';
import { type ErrorAnswer, answerOf, isHttpFault } from './error-format';

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

/**
 * Plain HTTP routes, and what fails before any route is reached, answer errors in the same words as GraphQL. Errors of
 * resolvers are thrown on to Apollo's formatter.
 */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw thrown;
    const http = host.switchToHttp();
    sendError(http.getRequest<Request>(), http.getResponse<Response>(), thrown);
  }
}

/** Sends the error answer, in the shape the caller reads, unless the response has begun already. */
function sendError(request: Request, response: Response, thrown: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { message, ...rest } = answerOf(thrown);
  const isGraphQL = request.originalUrl.startsWith('/graphql');
  response
    .status(statusOf(thrown, rest.code))
    .json(isGraphQL ? { errors: [{ message, extensions: rest }] } : { error: plainError(message, rest, thrown) });
}

function plainError(message: string, { wording, ...rest }: Omit<ErrorAnswer, 'message'>, thrown: unknown): object {
  return { message, messageEn: wording.en, ...rest, ...detailsOf(thrown) };
}

/** A body that could not be read keeps the status that says so (400, 413, 415). */
function statusOf(thrown: unknown, code: ErrorClass): number {
  return isHttpFault(thrown) ? thrown.status : HTTP_STATUS[code];
}

/** What helps to answer: template ids to choose from, or what is asked for. Nothing else of an error leaves. */
function detailsOf(thrown: unknown): object {
  if (!(thrown instanceof Object)) return {};
  return {
    ...('candidates' in thrown ? { candidates: thrown.candidates } : {}),
    ...('details' in thrown ? { details: thrown.details } : {}),
  };
}
