import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorClass, type Wording } from '@monev/kernel';
import { logger } from '../logging/logger';
import { currentRequest } from '../request/request-context';
import { describeDatabaseFault } from './database-fault';

/** What every failed answer says, over GraphQL and plain HTTP alike (SECURITY §4). */
export interface ErrorAnswer {
  readonly message: string;
  readonly code: ErrorClass;
  readonly reason?: string;
  readonly requestId: string | null;
  readonly wording: Wording;
  readonly field?: string;
}

const WORDING: Record<'INTERNAL' | 'UNAVAILABLE' | 'BAD_USER_INPUT' | 'LIMIT', Wording> = {
  INTERNAL: {
    id: 'Terjadi kesalahan pada sistem. Data Anda aman; sampaikan nomor permintaan ini kepada administrator.',
    en: 'Something went wrong in the system. Your data is safe; give this request number to the administrator.',
  },
  UNAVAILABLE: {
    id: 'Sistem sedang tidak dapat melayani permintaan ini. Silakan coba lagi sebentar lagi.',
    en: 'The system cannot serve this request right now. Please try again shortly.',
  },
  BAD_USER_INPUT: {
    id: 'Permintaan tidak dapat dipahami. Periksa kembali isian Anda.',
    en: 'The request could not be understood. Please check what you entered.',
  },
  LIMIT: {
    id: 'Permintaan terlalu besar. Persempit pilihan Anda.',
    en: 'The request is too large. Please narrow it down.',
  },
};

/** Turns any thrown value into the answer for the client. Only a DomainError speaks for itself. */
export function answerOf(thrown: unknown): ErrorAnswer {
  const requestId = currentRequest()?.requestId ?? null;
  if (thrown instanceof DomainError && thrown.errorClass === 'UNAVAILABLE') {
    // What the terminal is told (addresses, folders) is not for the browser: only that, and why, in one code.
    const { id, en } = WORDING.UNAVAILABLE;
    return { message: id, code: 'UNAVAILABLE', reason: thrown.code, requestId, wording: { id, en } };
  }
  if (thrown instanceof DomainError) {
    const field = 'field' in thrown && typeof thrown.field === 'string' ? { field: thrown.field } : {};
    return {
      message: thrown.wording.id,
      code: thrown.errorClass,
      reason: thrown.code,
      requestId,
      wording: thrown.wording,
      ...field,
    };
  }
  const known = knownClassOf(thrown);
  if (known !== 'INTERNAL') return { message: WORDING[known].id, code: known, requestId, wording: WORDING[known] };
  logger.error({ requestId, error: describeForLog(thrown) }, 'internal error');
  return { message: WORDING.INTERNAL.id, code: 'INTERNAL', requestId, wording: WORDING.INTERNAL };
}

/** Apollo's formatter: one shape for all errors, nothing internal ever, no suggestion of names. */
export function formatGraphQLError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const answer = answerOf(cause instanceof GraphQLError && cause.originalError ? cause.originalError : cause);
  const { message, ...extensions } = answer;
  return { message, extensions, ...(formatted.path ? { path: formatted.path } : {}) };
}

function knownClassOf(thrown: unknown): 'INTERNAL' | 'UNAVAILABLE' | 'BAD_USER_INPUT' | 'LIMIT' {
  if (thrown instanceof GraphQLError) {
    const code = String(thrown.extensions['code'] ?? '');
    return code === 'LIMIT'
      ? 'LIMIT'
      : code === 'INTERNAL_SERVER_ERROR' && !isRequestFault(thrown)
        ? 'INTERNAL'
        : 'BAD_USER_INPUT';
  }
  if (thrown instanceof HttpException && thrown.getStatus() < 500)
    return thrown.getStatus() === 413 ? 'LIMIT' : 'BAD_USER_INPUT';
  if (isHttpFault(thrown)) return thrown.status === 413 ? 'LIMIT' : 'BAD_USER_INPUT';
  return describeDatabaseFault(thrown) ?? 'INTERNAL';
}

/** A GraphQL error without original error, raised before execution: syntax, validation, variables. */
function isRequestFault(error: GraphQLError): boolean {
  return !error.originalError && !error.path;
}

/** Errors of the body parser and of Express carry a 4xx status. */
export function isHttpFault(thrown: unknown): thrown is { status: number } {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return false;
  return typeof thrown.status === 'number' && thrown.status >= 400 && thrown.status < 500;
}

/** Kind and place of the fault, without the values it was about: logs hold no personal data. */
function describeForLog(thrown: unknown): { name: string; at: string; sqlState?: string } {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: '' };
  const sqlState = 'code' in thrown && typeof thrown.code === 'string' ? { sqlState: thrown.code } : {};
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: thrown.name, at: frames.slice(0, 4).join(' | '), ...sqlState };
}
