import { type Request, type Response } from 'express';

/**
 * Name of the session cookie. `__Host-` binds it to this host, path / and TLS; browsers take http://localhost for
 * secure, so the same cookie serves an installation without a certificate on its own machine (Chromium and Firefox do;
 * Safari does not).
 */
export const SESSION_COOKIE = '__Host-monev';
/** Holds what a sign-in at a provider must match when the browser comes back. */
export const OIDC_COOKIE = '__Host-monev-oidc';

/** Request and response of one call: what the GraphQL context carries as `req` and `res`. */
export interface WebExchange {
  readonly req: Request;
  readonly res: Response;
}

/** Value of a cookie of the request; null when it is missing or sent twice (somebody planted another). */
export function readCookie(request: Pick<Request, 'headers'>, name: string): string | null {
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
}

const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

export function setCookie(response: Response, name: string, value: string, maxAgeMs: number): void {
  response.cookie(name, value, { ...ATTRIBUTES, maxAge: maxAgeMs });
}

export function dropCookie(response: Response, name: string): void {
  response.clearCookie(name, ATTRIBUTES);
}
