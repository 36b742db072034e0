import { CombinedGraphQLErrors } from '@apollo/client';
import { type Language } from '../wording/language';

/** An error as a person reads it, with what the secretariat needs to find it again. */
export interface ToldError {
  readonly message: string;
  readonly code: string;
  readonly requestId: string | null;
  /** Argument that the server objects to, "email" or "input.name"; absent when it is none in particular. */
  readonly field?: string;
}

const UNREACHABLE: Record<Language, string> = {
  id: 'Peladen tidak dapat dihubungi. Periksa sambungan, lalu muat ulang.',
  en: 'The server cannot be reached. Check the connection, then reload.',
};

/** The sentence of the server in the language of the page; a plain one when the server was not reached. */
export function toldError(error: Error, language: Language): ToldError {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (!first) return { message: UNREACHABLE[language], code: 'UNAVAILABLE', requestId: null };
  const extensions: Record<string, unknown> = first.extensions ?? {};
  const wording = extensions['wording'] as Partial<Record<Language, string>> | undefined;
  const text = (key: string) => (typeof extensions[key] === 'string' ? String(extensions[key]) : null);
  return {
    message: wording?.[language] ?? first.message,
    code: text('reason') ?? text('code') ?? 'INTERNAL',
    requestId: text('requestId'),
    ...(text('field') ? { field: String(text('field')) } : {}),
  };
}
