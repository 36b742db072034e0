import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  accountState,
  consumeSetupToken,
  hasAdministrator,
  insertAccount,
  newToken,
  setPasswordHash,
  storeSetupToken,
  tokenHash,
} from '@monev/data';
import { visitor } from '@monev/domain/identity';
import { currentRequest } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { SetupClosedError, WrongSetupTokenError } from '../errors/sign-in-errors';
import { refuseWeakPassword } from '../passwords/accept-password';
import { PasswordHasher } from '../passwords/password-hasher';
import { type WebExchange } from '../sessions/cookies';
import { SessionService, type SignedIn } from '../sessions/session.service';
import { readEmail, readName } from '../sign-in/normalise-email';

const TOKEN_LIFE_MS = 30 * 60_000;

export interface FirstAdministrator {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The first administrator, made with the token that the process printed to its own terminal (SECURITY §2). */
@Injectable()
export class FirstRunService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly hasher: PasswordHasher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether an administrator is still to be made. */
  async isOpen(): Promise<boolean> {
    return !(await this.database.read(visitor(), hasAdministrator));
  }

  /** A new setup token for the terminal, valid 30 minutes; earlier ones stop counting. Null once an administrator exists. */
  issueToken(): Promise<string | null> {
    return this.database.write(visitor(), async (tx) => {
      if (await hasAdministrator(tx)) return null;
      const token = newToken();
      const now = this.clock();
      await storeSetupToken(tx, tokenHash(token), now, new Date(now.getTime() + TOKEN_LIFE_MS));
      return token;
    });
  }

  /** @throws {SetupClosedError | WrongSetupTokenError | PasswordRefusedError | BadInputError} */
  async createAdministrator(exchange: WebExchange, input: FirstAdministrator): Promise<SignedIn> {
    if (!(await this.isOpen())) throw new SetupClosedError();
    const person = { name: readName(input.name), email: readEmail(input.email) };
    refuseWeakPassword(input.password, person);
    const passwordHash = await this.hasher.hash(input.password);
    const account = await this.database.write(
      visitor(),
      async (tx, audit) => {
        if (!(await consumeSetupToken(tx, tokenHash(input.token.trim()), this.clock())))
          throw new WrongSetupTokenError();
        const made = await insertAccount(tx, {
          ...person,
          id: randomUUID(),
          role: 'SYSADMIN',
          scopeCodes: [],
          agency: null,
        });
        await setPasswordHash(tx, made.id, passwordHash, this.clock());
        audit.record({
          action: 'account.create-first',
          object: { kind: 'account', id: made.id },
          after: accountState(made),
        });
        return made;
      },
      { requestId: currentRequest()?.requestId },
    );
    return this.sessions.begin(exchange, account, 'ENROL');
  }
}
