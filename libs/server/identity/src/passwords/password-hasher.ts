import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { SignInBusyError } from '../errors/sign-in-errors';

/** argon2id with 32 MiB, two passes, one lane: about 50 ms of one core. The package runs it off the request's thread. */
const OPTIONS = { algorithm: 2, memoryCost: 32 * 1024, timeCost: 2, parallelism: 1 };
/** Hashing at once, so that sign-in cannot take the machine; the others wait in line, and beyond the line are sent away. */
const AT_ONCE = 2;
const IN_LINE = 60;

@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly line: (() => void)[] = [];
  private readonly dummy = hash('nobody has this password', OPTIONS);

  /** @throws {SignInBusyError} */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, OPTIONS));
  }

  /**
   * Whether a password fits a hash. Without a hash the same work is done against a dummy and the answer is no, so that
   * an unknown account takes as long as a known one. @throws {SignInBusyError}
   */
  verify(passwordHash: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      const fits = await verify(passwordHash ?? (await this.dummy), password);
      return passwordHash !== null && fits;
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.line.length >= IN_LINE) throw new SignInBusyError();
      await new Promise<void>((resolve) => this.line.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
