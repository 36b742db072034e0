import { Inject, Injectable } from '@nestjs/common';
import { toDataURL } from 'qrcode';
import {
  type Account,
  Database,
  type Transaction,
  actorOfAccount,
  beginAttempt,
  beginTotp,
  confirmTotp,
  forgiveAttempt,
  getCredentials,
  replaceRecoveryCodes,
  seal,
  unseal,
  useRecoveryCode,
  useTotpStep,
} from '@monev/data';
import { type SessionStage } from '@monev/domain/identity';
import { currentRequest, logger } from '@monev/server-kit';
import { CLOCK, type Clock, IDENTITY_CONFIG, type IdentityConfig } from '../config/identity-config';
import { SignInStepError, WrongCodeError } from '../errors/sign-in-errors';
import { type WebExchange } from '../sessions/cookies';
import { SessionService, type SignedIn } from '../sessions/session.service';
import { looksLikeTotp, newRecoveryCodes, newTotpSecret, recoveryCodeHash, totpStep, totpUri } from './totp';

export interface TotpEnrolment {
  /** For typing, where no camera is at hand. */
  readonly secret: string;
  readonly uri: string;
  /** The address as a picture, data:image/png. */
  readonly qrCode: string;
}

/** Second step of a sign-in: a code of the authenticator app or a recovery code; at the first sign-in, setting it up. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Finishes a sign-in. @throws {SignInStepError | WrongCodeError} */
  async confirm(exchange: WebExchange, code: string): Promise<SignedIn> {
    const { account } = await this.requireStage(exchange, 'CODE');
    await this.spend(account, code);
    return this.sessions.begin(exchange, account, 'FULL');
  }

  /** A new secret, which counts once its first code was given. @throws {SignInStepError} */
  async beginEnrolment(exchange: WebExchange): Promise<TotpEnrolment> {
    const { account } = await this.requireStage(exchange, 'ENROL');
    const secret = newTotpSecret();
    const begun = await this.database.write(actorOfAccount(account), (tx) =>
      beginTotp(tx, account.id, seal(this.config.sealKey, secret, contextOf(account))),
    );
    if (!begun) throw new SignInStepError();
    const uri = totpUri(secret, account.email);
    return { secret, uri, qrCode: await toDataURL(uri, { errorCorrectionLevel: 'M', margin: 2, width: 240 }) };
  }

  /** The first code proves that the app works; the sign-in is finished. The recovery codes are shown this once. */
  async confirmEnrolment(
    exchange: WebExchange,
    code: string,
  ): Promise<{ signedIn: SignedIn; recoveryCodes: string[] }> {
    const { account } = await this.requireStage(exchange, 'ENROL');
    await this.spend(account, looksLikeTotp(code) ? code : '');
    const recoveryCodes = await this.database.write(
      actorOfAccount(account),
      async (tx, audit) => {
        await confirmTotp(tx, account.id, this.clock());
        audit.record({ action: 'account.enrol-second-factor', object: { kind: 'account', id: account.id } });
        return this.storeNewCodes(tx, account);
      },
      { requestId: currentRequest()?.requestId },
    );
    return { signedIn: await this.sessions.begin(exchange, account, 'FULL'), recoveryCodes };
  }

  /** New recovery codes against a code of the app; the old ones stop counting. @throws {WrongCodeError} */
  async renewRecoveryCodes(exchange: WebExchange, code: string): Promise<string[]> {
    const { account } = await this.sessions.requireFull(exchange.req);
    await this.spend(account, looksLikeTotp(code) ? code : '');
    return this.database.write(
      actorOfAccount(account),
      (tx, audit) => {
        audit.record({ action: 'account.renew-recovery-codes', object: { kind: 'account', id: account.id } });
        return this.storeNewCodes(tx, account);
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  private async requireStage(exchange: WebExchange, stage: SessionStage): Promise<SignedIn> {
    const found = await this.sessions.find(exchange.req);
    if (found?.session.stage !== stage) throw new SignInStepError();
    return found;
  }

  /** Uses a code up; wrong ones count like wrong passwords. */
  private async spend(account: Account, code: string): Promise<void> {
    const key = { kind: 'ACCOUNT', value: account.email } as const;
    const right = await this.database.write(actorOfAccount(account), async (tx) => {
      if (!(await beginAttempt(tx, key, this.clock()))) return false;
      const fits = await this.fits(tx, account, code.trim());
      if (fits) await forgiveAttempt(tx, key);
      return fits;
    });
    if (right) return;
    logger.warn(
      { event: 'second-factor-refused', userId: account.id, requestId: currentRequest()?.requestId },
      'refused',
    );
    throw new WrongCodeError();
  }

  private async fits(tx: Transaction, account: Account, code: string): Promise<boolean> {
    const { totpSealed } = await getCredentials(tx, account.id);
    if (!totpSealed) return false;
    if (!looksLikeTotp(code)) {
      return useRecoveryCode(tx, account.id, recoveryCodeHash(this.config.sealKey, account.id, code), this.clock());
    }
    const step = totpStep(unseal(this.config.sealKey, totpSealed, contextOf(account)), code, this.clock());
    return step !== null && useTotpStep(tx, account.id, step);
  }

  private async storeNewCodes(tx: Transaction, account: Account): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => recoveryCodeHash(this.config.sealKey, account.id, code));
    await replaceRecoveryCodes(tx, account.id, hashes);
    return codes;
  }
}

/** A sealed secret opens for its own account only. */
function contextOf(account: Account): string {
  return `totp ${account.id}`;
}
