import { Inject, Injectable } from '@nestjs/common';
import {
  type Account,
  type AuditTrail,
  Database,
  type Transaction,
  accountState,
  findAccountByEmail,
  findLinkedAccount,
  findOpenInvitationFor,
  isLinked,
  linkIdentity,
  newToken,
  seal,
  storeFlow,
  takeFlow,
  takeInvitation,
  tokenHash,
  unseal,
} from '@monev/data';
import { visitor } from '@monev/domain/identity';
import { currentRequest } from '@monev/server-kit';
import { CLOCK, type Clock, IDENTITY_CONFIG, type IdentityConfig } from '../config/identity-config';
import { accountFromInvitation } from '../invitations/invitation.service';
import { OIDC_COOKIE, type WebExchange, dropCookie, readCookie, setCookie } from '../sessions/cookies';
import { SessionService } from '../sessions/session.service';
import { stageOf } from '../sign-in/stage-of';
import { OidcRefusedError } from './oidc-errors';
import { type OidcFlow, type OidcPerson, OidcProviderClient } from './oidc-provider-client';

const FLOW_LIFE_MS = 10 * 60_000;
const SEAL_CONTEXT = 'oidc flow';

/**
 * Sign-in at the own provider of an office. A person is known by the provider's subject; the first time, by a checked
 * address that was invited or has an account. Roles with a second factor give it here too.
 */
@Injectable()
export class OidcSignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly provider: OidcProviderClient,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Address to send the browser to. What must match later is kept sealed here, its key in the browser's cookie. */
  async begin(exchange: WebExchange, returnTo: string): Promise<URL> {
    const { address, flow } = await this.provider.begin(safePath(returnTo));
    const id = newToken();
    const now = this.clock();
    await this.database.write(visitor(), (tx) =>
      storeFlow(
        tx,
        {
          flowHash: tokenHash(id),
          sealed: seal(this.config.sealKey, JSON.stringify(flow), SEAL_CONTEXT),
          expiresAt: new Date(now.getTime() + FLOW_LIFE_MS),
        },
        now,
      ),
    );
    setCookie(exchange.res, OIDC_COOKIE, id, FLOW_LIFE_MS);
    return address;
  }

  /** Begins a session for whoever came back; answers the page they wanted. @throws {OidcRefusedError} */
  async finish(exchange: WebExchange, query: string): Promise<string> {
    const flow = await this.takeFlow(exchange);
    const person = await this.provider.finish(query, flow);
    const { account, stage } = await this.database.write(
      visitor(),
      async (tx, audit) => {
        const found = await this.accountOf(tx, audit, person);
        if (!found.isActive) throw new OidcRefusedError('OIDC_DEACTIVATED');
        return { account: found, stage: await stageOf(tx, found) };
      },
      { requestId: currentRequest()?.requestId },
    );
    await this.sessions.begin(exchange, account, stage);
    return flow.returnTo;
  }

  private async takeFlow(exchange: WebExchange): Promise<OidcFlow> {
    const id = readCookie(exchange.req, OIDC_COOKIE);
    dropCookie(exchange.res, OIDC_COOKIE);
    const sealed = id && (await this.database.write(visitor(), (tx) => takeFlow(tx, tokenHash(id), this.clock())));
    if (!sealed) throw new OidcRefusedError('OIDC_BROKEN');
    return JSON.parse(unseal(this.config.sealKey, sealed, SEAL_CONTEXT)) as OidcFlow;
  }

  private async accountOf(tx: Transaction, audit: AuditTrail, person: OidcPerson): Promise<Account> {
    const linked = await findLinkedAccount(tx, person.issuer, person.subject);
    if (linked) return linked;
    if (!person.verifiedEmail) throw new OidcRefusedError('OIDC_NOT_INVITED');
    const existing = await findAccountByEmail(tx, person.verifiedEmail);
    if (existing && (await isLinked(tx, person.issuer, existing.id))) throw new OidcRefusedError('OIDC_NOT_INVITED');
    const account = existing ?? (await this.takeUpInvitation(tx, audit, person.verifiedEmail));
    await linkIdentity(tx, { issuer: person.issuer, subject: person.subject, userId: account.id, now: this.clock() });
    audit.record({
      action: 'account.link-provider',
      object: { kind: 'account', id: account.id },
      reason: person.issuer,
    });
    return account;
  }

  private async takeUpInvitation(tx: Transaction, audit: AuditTrail, email: string): Promise<Account> {
    const open = await findOpenInvitationFor(tx, email, this.clock());
    const invitation = open && (await takeInvitation(tx, open.id, this.clock()));
    if (!invitation) throw new OidcRefusedError('OIDC_NOT_INVITED');
    const account = await accountFromInvitation(tx, invitation);
    audit.record({
      action: 'account.create',
      object: { kind: 'account', id: account.id },
      after: accountState(account),
      reason: `invitation ${invitation.id}`,
    });
    return account;
  }
}

/** A page of ours, never another site: one slash at the beginning, no backslash. */
function safePath(text: string): string {
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) ? text : '/';
}
