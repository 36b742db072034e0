import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  actorOfAccount,
  beginAttempt,
  endSessionsOf,
  forgiveAttempt,
  getCredentials,
  setPasswordHash,
} from '@monev/data';
import { currentRequest } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { WrongSignInError } from '../errors/sign-in-errors';
import { type WebExchange } from '../sessions/cookies';
import { SessionService } from '../sessions/session.service';
import { refuseWeakPassword } from './accept-password';
import { PasswordHasher } from './password-hasher';

/** A person changes the own password: all other sessions end, and this one gets a new id. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly hasher: PasswordHasher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {WrongSignInError | PasswordRefusedError | UnauthenticatedError} */
  async change(exchange: WebExchange, current: string, next: string): Promise<void> {
    const { account } = await this.sessions.requireFull(exchange.req);
    const actor = actorOfAccount(account);
    const key = { kind: 'ACCOUNT', value: account.email } as const;
    const { counts, passwordHash } = await this.database.write(actor, async (tx) => ({
      counts: await beginAttempt(tx, key, this.clock()),
      passwordHash: (await getCredentials(tx, account.id)).passwordHash,
    }));
    const fits = await this.hasher.verify(passwordHash, current);
    if (!counts || !fits) throw new WrongSignInError();
    refuseWeakPassword(next, account);
    const hash = await this.hasher.hash(next);
    await this.database.write(
      actor,
      async (tx, audit) => {
        await forgiveAttempt(tx, key);
        await setPasswordHash(tx, account.id, hash, this.clock());
        await endSessionsOf(tx, account.id, 'PASSWORD_CHANGED', this.clock());
        audit.record({ action: 'account.change-password', object: { kind: 'account', id: account.id } });
      },
      { requestId: currentRequest()?.requestId },
    );
    await this.sessions.begin(exchange, account, 'FULL');
  }
}
