import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { logger } from '@monev/server-kit';
import { IDENTITY_CONFIG, type IdentityConfig, type OidcConfig, isLocal } from '../config/identity-config';
import { OidcRefusedError } from './oidc-errors';

/** What must match when the browser comes back. */
export interface OidcFlow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Who the provider says it is. An address counts only when the provider has checked it. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly verifiedEmail: string | null;
}

export const CALLBACK_PATH = '/api/auth/oidc/callback';
const TIMEOUT_SECONDS = 10;

/** Talks to the one provider of the configuration: authorization code with PKCE, state and nonce. */
@Injectable()
export class OidcProviderClient {
  private discovered: Promise<client.Configuration> | null = null;

  constructor(@Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig) {}

  /** Where to send the browser, and what to keep until it comes back. @throws {OidcRefusedError} */
  async begin(returnTo: string): Promise<{ address: URL; flow: OidcFlow }> {
    const provider = await this.provider();
    const flow: OidcFlow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
      returnTo,
    };
    const address = client.buildAuthorizationUrl(provider, {
      redirect_uri: `${this.config.publicUrl}${CALLBACK_PATH}`,
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(flow.codeVerifier),
      code_challenge_method: 'S256',
      state: flow.state,
      nonce: flow.nonce,
    });
    return { address, flow };
  }

  /** Exchanges what the browser brought back for a proved person. @throws {OidcRefusedError} */
  async finish(query: string, flow: OidcFlow): Promise<OidcPerson> {
    const provider = await this.provider();
    try {
      const tokens = await client.authorizationCodeGrant(
        provider,
        new URL(`${this.config.publicUrl}${CALLBACK_PATH}${query}`),
        {
          pkceCodeVerifier: flow.codeVerifier,
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      if (!claims) throw new OidcRefusedError('OIDC_BROKEN');
      const about = await this.emailClaims(provider, tokens.access_token, claims);
      const email = about['email'];
      const verifiedEmail =
        typeof email === 'string' && about['email_verified'] === true ? email.trim().toLowerCase() : null;
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail };
    } catch (error) {
      logger.warn({ event: 'oidc-refused', name: error instanceof Error ? error.name : 'unknown' }, 'refused');
      throw error instanceof OidcRefusedError ? error : new OidcRefusedError('OIDC_BROKEN');
    }
  }

  /** Providers put the address into the ID token or answer it at their userinfo endpoint. */
  private async emailClaims(
    provider: client.Configuration,
    accessToken: string,
    claims: client.IDToken,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (claims['email'] !== undefined || !provider.serverMetadata().userinfo_endpoint) return claims;
    return client.fetchUserInfo(provider, accessToken, claims.sub);
  }

  /** Asked once; a failed attempt is tried again by the next sign-in. */
  private async provider(): Promise<client.Configuration> {
    if (!this.config.oidc) throw new OidcRefusedError('OIDC_OFF');
    this.discovered ??= discover(this.config.oidc);
    try {
      return await this.discovered;
    } catch {
      this.discovered = null;
      throw new OidcRefusedError('OIDC_UNREACHABLE');
    }
  }
}

function discover(oidc: OidcConfig): Promise<client.Configuration> {
  const issuer = new URL(oidc.issuer);
  const authentication = oidc.clientSecret ? client.ClientSecretBasic(oidc.clientSecret) : client.None();
  return client.discovery(issuer, oidc.clientId, undefined, authentication, {
    timeout: TIMEOUT_SECONDS,
    ...(issuer.protocol === 'http:' && isLocal(issuer) ? { execute: [client.allowInsecureRequests] } : {}),
  });
}
