import { type NextFunction, type Request, type Response } from 'express';
import { type DocumentNode, GraphQLError, Kind, parse, print, visit } from 'graphql';
import { type ErrorClass, type Wording } from '@monev/kernel';
import { currentRequest } from '../request/request-context';
import { DOCUMENT_LIMITS, type DocumentLimits, exceededLimit } from './document-limits';

/** Operations that may be sent: those of the shipped dashboard by their id, and any text too where that is allowed. */
export interface AllowedOperations {
  /** False in production: what the dashboard does not ask is refused. True in development and in tests of the limits. */
  readonly anyText: boolean;
  readonly byId: ReadonlyMap<string, string>;
}

/**
 * The shipped operations, ready to run. The dashboard keeps what it read by type and key, so each selection also asks
 * for the type's name, as its client would.
 */
export function shippedOperations(textById: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(textById).map(([id, text]) => [id, withTypeNames(text)]));
}

function withTypeNames(text: string): string {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const document = visit(parse(text, { noLocation: true }), {
    SelectionSet: {
      leave: (set, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...set, selections: [...set.selections, typeName] },
    },
  });
  return print(document);
}

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
    if (refused) sendRefusal(response, refused);
    else next();
  };
}

/** Stands before the body is read: only JSON in UTF-8 is (SECURITY §4, CVE-2026-23897). */
export function jsonOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST' || JSON_UTF8.test(request.headers['content-type'] ?? '')) return next();
  sendRefusal(response, NOT_JSON);
}

function sendRefusal(response: Response, { code, reason, wording, status }: Refusal): void {
  const requestId = currentRequest()?.requestId ?? null;
  response.status(status).json({ errors: [{ message: wording.id, extensions: { code, reason, requestId, wording } }] });
}

function refuse(request: Request, allowed: AllowedOperations, limits: DocumentLimits): Refusal | null {
  const origin = request.headers.origin;
  if (origin !== undefined && !isOwnOrigin(origin, request.headers.host)) return FOREIGN_ORIGIN;
  if (request.method !== 'POST') return allowed.anyText ? checkText(request.query['query'], {}, limits) : NOT_SHIPPED;
  const body: unknown = request.body;
  if (Array.isArray(body)) return BATCH;
  if (typeof body !== 'object' || body === null) return NO_DOCUMENT;
  if (nameShipped(body, allowed.byId)) return null;
  return allowed.anyText ? checkBody(body, limits) : NOT_SHIPPED;
}

/** Host and port of the page that asks must be those it asks. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Puts the shipped text into the body that names it; false when it names none. */
function nameShipped(body: object, byId: ReadonlyMap<string, string>): boolean {
  const shipped = byId.get(idIn(body));
  if (!shipped) return false;
  Object.assign(body, { query: shipped, extensions: null });
  return true;
}

function idIn(body: object): string {
  const extensions = 'extensions' in body ? body.extensions : null;
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return '';
  const persisted = extensions.persistedQuery;
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return '';
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : '';
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
