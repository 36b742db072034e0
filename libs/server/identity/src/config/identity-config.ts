import { DomainError } from '@monev/kernel';

/** The own sign-in provider of an office (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client: PKCE alone. */
  readonly clientSecret: string | null;
  /** Name on the button of the sign-in page. */
  readonly label: string;
}

export interface IdentityConfig {
  /** Seals second-factor secrets; never in the database. */
  readonly sealKey: Buffer;
  /** Address that browsers reach this installation by, without a path: where a provider sends them back to. */
  readonly publicUrl: string;
  /** Null: local accounts only. */
  readonly oidc: OidcConfig | null;
}

/** Injection tokens of the configuration and of the clock, which specs turn by hand. */
export const IDENTITY_CONFIG = Symbol('IdentityConfig');
export const CLOCK = Symbol('Clock');
export type Clock = () => Date;

export class BadIdentityConfigError extends DomainError {
  readonly code = 'BAD_CONFIG';
  constructor(readonly variable: string) {
    super({
      id: `${variable} tidak dapat dipakai: isi dengan alamat https:// (http:// hanya untuk localhost).`,
      en: `${variable} cannot be used: give an https:// address (http:// for localhost only).`,
    });
  }
}

/**
 * Reads MONEV_PUBLIC_URL, MONEV_OIDC_ISSUER, MONEV_OIDC_CLIENT_ID, MONEV_OIDC_CLIENT_SECRET, MONEV_OIDC_LABEL.
 * @throws {BadIdentityConfigError} naming the variable.
 */
export function readIdentityConfig(
  env: Readonly<Record<string, string | undefined>>,
  from: { sealKey: Buffer; defaultUrl: string },
): IdentityConfig {
  const publicUrl = new URL(safeAddress('MONEV_PUBLIC_URL', env['MONEV_PUBLIC_URL'] || from.defaultUrl)).origin;
  const issuer = env['MONEV_OIDC_ISSUER'];
  if (!issuer) return { sealKey: from.sealKey, publicUrl, oidc: null };
  if (!env['MONEV_OIDC_CLIENT_ID']) throw new BadIdentityConfigError('MONEV_OIDC_CLIENT_ID');
  const oidc = {
    issuer: safeAddress('MONEV_OIDC_ISSUER', issuer),
    clientId: env['MONEV_OIDC_CLIENT_ID'],
    clientSecret: env['MONEV_OIDC_CLIENT_SECRET'] || null,
    label: env['MONEV_OIDC_LABEL'] || new URL(issuer).host,
  };
  return { sealKey: from.sealKey, publicUrl, oidc };
}

function safeAddress(variable: string, text: string): string {
  if (!URL.canParse(text)) throw new BadIdentityConfigError(variable);
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url)))
    throw new BadIdentityConfigError(variable);
  return text;
}

/** Addresses on which a browser and a provider may do without TLS: this very machine. */
export function isLocal(url: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
