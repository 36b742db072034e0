import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type NextFunction, type Request, type Response } from 'express';
import { Kind, parse } from 'graphql';
import { type Actor, mayCall } from '@monev/domain/identity';
import { type AllowedOperations } from '../limits/graphql-gate';
import { currentRequest } from '../request/request-context';
import { type KeptAnswer, KeptAnswers } from './kept-answers';
import { SHARED_QUERIES } from './shared-queries';

/** Days turn and deadlines pass on the hour in every time zone of the country. */
const HOUR_MS = 3_600_000;
/** Bytes; below, gzip saves nothing worth its headers. */
const WORTH_ZIPPING = 1_024;

export interface CacheParts {
  readonly operations: AllowedOperations;
  readonly now?: () => number;
}

/**
 * Answers a shipped question again as long as nothing has changed (PERFORMANCE, "Questions"): stands behind sign-in and
 * gate, before the GraphQL engine. The key holds operation, variables, role, regions, hour and the state of the data, so
 * an answer is never older than its question and never leaves the walls it was made within. Answers with an error are
 * not kept.
 */
export function responseCache({ operations, now = Date.now }: CacheParts) {
  const shared = sharedOperations(operations.byId);
  const answers = new KeptAnswers();

  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const { actor = null, changes } = currentRequest() ?? {};
    const { query, variables } = (request.body ?? {}) as { query?: unknown; variables?: unknown };
    const operation = typeof query === 'string' ? shared.get(query) : undefined;
    if (!actor || !changes || !operation?.fields.every((field) => sameForRoleAndRegions(actor, field))) return next();

    const key = keyOf([operation.id, variables ?? null, actor.role, actor.scope, Math.floor(now() / HOUR_MS), changes]);
    const answer = answers.get(key) ?? (await answers.beingMade(key));
    if (answer) return send(request, response, key, answer);
    keepWhatIsSent(response, key, answers.make(key));
    next();
  };
}

interface SharedOperation {
  readonly id: string;
  readonly fields: readonly string[];
}

/** The shipped queries all of whose fields are shared, by their text. */
function sharedOperations(byId: ReadonlyMap<string, string>): ReadonlyMap<string, SharedOperation> {
  const shared = new Map<string, SharedOperation>();
  for (const [id, text] of byId) {
    const operation = parse(text, { noLocation: true }).definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.operation !== 'query') continue;
    const fields = operation.selectionSet.selections.map((each) =>
      each.kind === Kind.FIELD ? `Query.${each.name.value}` : 'Query.…',
    );
    const asked = fields.filter((field) => field !== 'Query.__typename');
    if (asked.every((field) => SHARED_QUERIES.includes(field))) shared.set(text, { id, fields: asked });
  }
  return shared;
}

/** A right to what is one's own, or of one's agency, gives each person another answer. */
function sameForRoleAndRegions(actor: Actor, field: string): boolean {
  const decision = mayCall(actor, field);
  return decision.allowed && !('reach' in decision && (decision.reach === 'O' || decision.reach === 'AGENCY'));
}

function keyOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function send(request: Request, response: Response, key: string, answer: KeptAnswer): void {
  const tag = `"${key}"`;
  response.setHeader('ETag', tag);
  response.vary('Accept-Encoding');
  if (request.headers['if-none-match'] === tag) {
    response.status(304).end();
    return;
  }
  const zip = answer.body.length >= WORTH_ZIPPING && request.acceptsEncodings('gzip') === 'gzip';
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  const body = zip ? (answer.zipped ??= gzipSync(answer.body)) : answer.body;
  response.setHeader('Content-Type', answer.contentType);
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

/** Lets the answer through and keeps it; a connection that ends before its answer leaves nothing behind. */
function keepWhatIsSent(response: Response, key: string, done: (answer: KeptAnswer | null) => void): void {
  const sendOn = response.send.bind(response);
  let kept: KeptAnswer | null = null;
  response.send = (body: unknown) => {
    if (response.statusCode === 200 && typeof body === 'string' && !body.startsWith('{"errors"')) {
      kept = { body: Buffer.from(body), contentType: String(response.getHeader('Content-Type')) };
      response.setHeader('ETag', `"${key}"`);
    }
    response.send = sendOn;
    done(kept);
    return sendOn(body);
  };
  response.once('close', () => {
    if (response.send !== sendOn) done(null);
  });
}
