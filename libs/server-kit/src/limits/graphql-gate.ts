import { createHash } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';
import { GraphQLError, type DocumentNode, parse } from 'graphql';
import { type ErrorClass, type Wording } from '@monev/kernel';
import { currentRequest } from '../request/request-context';
import { DOCUMENT_LIMITS, type DocumentLimits, exceededLimit } from './document-limits';

/** Operations that may be sent: those of the shipped dashboard by SHA-256 of their text, or any (tests, development). */
export type AllowedOperations =
  { readonly kind: 'ANY' } | { readonly kind: 'SHIPPED'; readonly byHash: ReadonlyMap<string, string> };

interface Refusal {
  readonly status: number;
  readonly code: ErrorClass;
  readonly reason: string;
  readonly wording: Wording;
}

const refusal = (status: number, code: ErrorClass, reason: string, id: string, en: string): Refusal => ({
  status,
  code,
  reason,
  wording: { id, en },
});

const NOT_JSON = refusal(
  415,
  'BAD_USER_INPUT',
  'NOT_JSON',
  'Permintaan harus berupa JSON dengan UTF-8.',
  'The request must be JSON in UTF-8.',
);
const FOREIGN_ORIGIN = refusal(
  403,
  'FORBIDDEN',
  'FOREIGN_ORIGIN',
  'Permintaan dari situs lain ditolak.',
  'Requests from other sites are refused.',
);
const BATCH = refusal(
  400,
  'BAD_USER_INPUT',
  'BATCH',
  'Kirim satu permintaan setiap kali.',
  'Send one request at a time.',
);
const NO_DOCUMENT = refusal(
  400,
  'BAD_USER_INPUT',
  'NO_DOCUMENT',
  'Permintaan tidak memuat dokumen GraphQL.',
  'The request holds no GraphQL document.',
);
const NOT_SHIPPED = refusal(
  400,
  'BAD_USER_INPUT',
  'OPERATION_NOT_ALLOWED',
  'Permintaan ini tidak dikenal. Muat ulang halaman untuk memakai versi terbaru.',
  'This operation is not known. Reload the page to use the newest version.',
);
const tooLarge = (limit: keyof DocumentLimits) =>
  refusal(
    400,
    'LIMIT',
    `LIMIT_${limit.toUpperCase()}`,
    'Permintaan terlalu besar. Persempit pilihan Anda.',
    'The request is too large. Please narrow it down.',
  );

const JSON_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const TOKEN_LIMIT_MESSAGE = /tokens/i;

/**
 * Stands before the GraphQL engine: own origin, JSON in UTF-8, one document, of the shipped ones where only those are
 * allowed, and within the limits. What passes goes on unchanged; a shipped operation named by its hash gets its text.
 */
export function graphqlGate(allowed: AllowedOperations, limits: DocumentLimits = DOCUMENT_LIMITS) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const refused = refuse(request, allowed, limits);
    if (!refused) return next();
    const { code, reason, wording, status } = refused;
    const requestId = currentRequest()?.requestId ?? null;
    response
      .status(status)
      .json({ errors: [{ message: wording.id, extensions: { code, reason, requestId, wording } }] });
  };
}

function refuse(request: Request, allowed: AllowedOperations, limits: DocumentLimits): Refusal | null {
  const origin = request.headers.origin;
  if (origin !== undefined && !isOwnOrigin(origin, request.headers.host)) return FOREIGN_ORIGIN;
  if (request.method !== 'POST')
    return allowed.kind === 'ANY' ? checkText(request.query['query'], {}, limits) : NOT_SHIPPED;
  if (!JSON_UTF8.test(request.headers['content-type'] ?? '')) return NOT_JSON;
  const body: unknown = request.body;
  if (Array.isArray(body)) return BATCH;
  if (typeof body !== 'object' || body === null) return NO_DOCUMENT;
  return allowed.kind === 'ANY' ? checkBody(body, limits) : nameShipped(body, allowed.byHash);
}

/** Host and port of the page that asks must be those it asks. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Puts the shipped text into the body in place of what was sent. */
function nameShipped(body: object, byHash: ReadonlyMap<string, string>): Refusal | null {
  const shipped = byHash.get(hashIn(body) ?? '');
  if (!shipped) return NOT_SHIPPED;
  Object.assign(body, { query: shipped, extensions: undefined });
  return null;
}

function hashIn(body: object): string | null {
  const extensions = 'extensions' in body ? body.extensions : null;
  const persisted =
    typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions
      ? extensions.persistedQuery
      : null;
  if (typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted)
    return String(persisted.sha256Hash);
  const query = 'query' in body ? body.query : null;
  return typeof query === 'string' ? createHash('sha256').update(query).digest('hex') : null;
}

function checkBody(body: object, limits: DocumentLimits): Refusal | null {
  const variables = 'variables' in body && typeof body.variables === 'object' ? (body.variables ?? {}) : {};
  return checkText('query' in body ? body.query : null, variables as Record<string, unknown>, limits);
}

/** A document that cannot be read goes on: the engine says where the mistake is. */
function checkText(text: unknown, variables: Record<string, unknown>, limits: DocumentLimits): Refusal | null {
  if (typeof text !== 'string') return null;
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return error instanceof GraphQLError && TOKEN_LIMIT_MESSAGE.test(error.message) ? tooLarge('tokens') : null;
  }
  const limit = exceededLimit(document, limits, variables);
  return limit && tooLarge(limit);
}
