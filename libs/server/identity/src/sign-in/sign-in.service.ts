import { Inject, Injectable } from '@nestjs/common';
import {
  type Account,
  type AttemptKey,
  Database,
  type Transaction,
  beginAttempt,
  findAccount,
  findPasswordHash,
  forgiveAttempt,
} from '@monev/data';
import { visitor } from '@monev/domain/identity';
import { currentRequest, logger } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { WrongSignInError } from '../errors/sign-in-errors';
import { PasswordHasher } from '../passwords/password-hasher';
import { type WebExchange } from '../sessions/cookies';
import { SessionService, type SignedIn } from '../sessions/session.service';
import { normaliseEmail } from './normalise-email';
import { stageOf } from './stage-of';

/**
 * Sign-in with a password. Unknown account, wrong password, deactivated account and a paused one do the same work and
 * get the same answer; a try is counted before it is made (SECURITY §2).
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly hasher: PasswordHasher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {WrongSignInError | SignInBusyError} */
  async signIn(exchange: WebExchange, typedEmail: string, password: string): Promise<SignedIn> {
    const email = normaliseEmail(typedEmail);
    const keys: AttemptKey[] = [
      { kind: 'ADDRESS', value: exchange.req.ip ?? '' },
      { kind: 'ACCOUNT', value: email },
    ];
    const { counts, found } = await this.database.write(visitor(), async (tx) => ({
      counts: await this.beginAll(tx, keys),
      found: await findPasswordHash(tx, email),
    }));
    const fits = await this.hasher.verify(found?.passwordHash ?? null, password);
    if (!counts || !found || !fits) {
      logger.warn({ event: 'sign-in-refused', paused: !counts, requestId: currentRequest()?.requestId }, 'refused');
      throw new WrongSignInError();
    }
    const { account, stage } = await this.database.write(visitor(), async (tx) => {
      const proved = (await findAccount(tx, found.userId)) as Account;
      const next = await stageOf(tx, proved);
      // With a second factor the password alone proves nothing yet: its try is given back when the code was right.
      for (const key of keys) if (key.kind === 'ADDRESS' || next === 'FULL') await forgiveAttempt(tx, key);
      return { account: proved, stage: next };
    });
    return this.sessions.begin(exchange, account, stage);
  }

  /** Both are always counted, so that one being paused does not show. */
  private async beginAll(tx: Transaction, keys: readonly AttemptKey[]): Promise<boolean> {
    let counts = true;
    for (const key of keys) counts = (await beginAttempt(tx, key, this.clock())) && counts;
    return counts;
  }
}
