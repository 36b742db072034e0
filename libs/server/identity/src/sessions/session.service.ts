import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import {
  type Account,
  Database,
  type UserSession,
  actorOfAccount,
  endSession,
  findOpenSession,
  insertSession,
  newToken,
  noteSignIn,
  tokenHash,
  touchSession,
} from '@monev/data';
import { type Actor, type SessionStage, UNFINISHED_SIGN_IN_MS, sessionLimitsOf, visitor } from '@monev/domain/identity';
import { type SessionReader, UnauthenticatedError, currentRequest, logger } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { SESSION_COOKIE, type WebExchange, dropCookie, readCookie, setCookie } from './cookies';
import { deviceName } from './device-name';
import { RememberedSessions, type SignedIn } from './remembered-sessions';

export { type SignedIn };

/** "Last seen" is written at most this often. */
const TOUCH_AFTER_MS = 60_000;

/** Opaque server-side sessions (SECURITY §2): begins them, finds them by cookie, ends them. */
@Injectable()
export class SessionService implements SessionReader {
  /** One look-up per request, whoever asks. */
  private readonly known = new WeakMap<Request, Promise<SignedIn | null>>();
  private readonly remembered = new RememberedSessions();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person who sends a request; null for nobody and for a sign-in that is not finished. */
  async actorOf(request: Request, changes?: string): Promise<Actor | null> {
    const found = await this.find(request, changes);
    return found?.session.stage === 'FULL' ? actorOfAccount(found.account) : null;
  }

  changes(): Promise<string> {
    return this.database.changes();
  }

  /** The open session of a request, finished or not; `changes` as of this request. Never throws for a bad cookie. */
  find(request: Request, changes?: string): Promise<SignedIn | null> {
    const known = this.known.get(request);
    if (known) return known;
    const found = this.recall(readCookie(request, SESSION_COOKIE), changes ?? null);
    this.known.set(request, found);
    return found;
  }

  /** @throws {UnauthenticatedError} unless somebody is wholly signed in. */
  async requireFull(request: Request): Promise<SignedIn> {
    const found = await this.find(request);
    if (found?.session.stage !== 'FULL') throw new UnauthenticatedError();
    return found;
  }

  /** A new id at every step of every sign-in; the session that the browser brought along ends. */
  async begin(exchange: WebExchange, account: Account, stage: SessionStage): Promise<SignedIn> {
    const token = newToken();
    const session = this.newSession(account, stage, exchange.req);
    const old = await this.find(exchange.req);
    await this.database.write(
      actorOfAccount(account),
      async (tx, audit) => {
        if (old) await endSession(tx, { id: old.session.id, userId: old.account.id }, 'REPLACED', this.clock());
        await insertSession(tx, { ...session, tokenHash: tokenHash(token) });
        if (stage !== 'FULL') return;
        await noteSignIn(tx, account.id, this.clock());
        audit.record({ action: 'session.begin', object: { kind: 'session', id: session.id } });
      },
      { requestId: currentRequest()?.requestId, keepsAnswers: old === null },
    );
    const begun = { session, account };
    this.known.set(exchange.req, Promise.resolve(begun));
    setCookie(exchange.res, SESSION_COOKIE, token, session.expiresAt.getTime() - this.clock().getTime());
    logger.info(
      { event: 'sign-in', stage, userId: account.id, requestId: currentRequest()?.requestId },
      'session begun',
    );
    return begun;
  }

  /** Ends the session of the request, if there is one, and takes the cookie back. */
  async end(exchange: WebExchange): Promise<void> {
    const found = await this.find(exchange.req);
    dropCookie(exchange.res, SESSION_COOKIE);
    if (!found) return;
    const which = { id: found.session.id, userId: found.account.id };
    await this.database.write(
      actorOfAccount(found.account),
      async (tx, audit) => {
        if (!(await endSession(tx, which, 'SIGNED_OUT', this.clock()))) return;
        audit.record({ action: 'session.end', object: { kind: 'session', id: which.id } });
      },
      { requestId: currentRequest()?.requestId },
    );
    this.known.set(exchange.req, Promise.resolve(null));
  }

  private async recall(token: string | null, changes: string | null): Promise<SignedIn | null> {
    if (!token) return null;
    const now = this.clock();
    const remembered = changes === null ? undefined : this.remembered.get(token, changes, now);
    if (remembered && !isToBeTouched(remembered, now)) return remembered;
    const found = await this.lookUp(token, now);
    if (found && changes !== null) this.remembered.set(token, changes, found);
    return found;
  }

  private async lookUp(token: string, now: Date): Promise<SignedIn | null> {
    const found = await this.database.read(visitor(), (tx) => findOpenSession(tx, tokenHash(token), now));
    if (!found) return null;
    if (!isToBeTouched(found, now)) return found;
    const idleUntil = new Date(now.getTime() + sessionLimitsOf(found.account.role).idle);
    await this.database.write(visitor(), (tx) => touchSession(tx, found.session.id, now, idleUntil));
    return { ...found, session: { ...found.session, lastSeenAt: now, idleUntil } };
  }

  private newSession(account: Account, stage: SessionStage, request: Request): UserSession {
    const now = this.clock();
    const limits =
      stage === 'FULL'
        ? sessionLimitsOf(account.role)
        : { idle: UNFINISHED_SIGN_IN_MS, absolute: UNFINISHED_SIGN_IN_MS };
    return {
      id: randomUUID(),
      userId: account.id,
      stage,
      device: deviceName(request.headers['user-agent']),
      createdAt: now,
      lastSeenAt: now,
      idleUntil: new Date(now.getTime() + limits.idle),
      expiresAt: new Date(now.getTime() + limits.absolute),
    };
  }
}

function isToBeTouched({ session }: SignedIn, now: Date): boolean {
  return session.stage === 'FULL' && now.getTime() - session.lastSeenAt.getTime() >= TOUCH_AFTER_MS;
}
