import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { Database, type UserSession, actorOfAccount, endSession, endSessionsOf, listOpenSessions } from '@monev/data';
import { NotFoundError, currentRequest } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { SessionService } from './session.service';

/** A person sees the own sessions and ends them. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(request: Request): Promise<(UserSession & { isThis: boolean })[]> {
    const { account, session } = await this.sessions.requireFull(request);
    const open = await this.database.read(actorOfAccount(account), (tx) =>
      listOpenSessions(tx, account.id, this.clock()),
    );
    return open.map((one) => ({ ...one, isThis: one.id === session.id }));
  }

  /** @throws {NotFoundError} also for a session of somebody else. */
  async end(request: Request, id: string): Promise<void> {
    const { account } = await this.sessions.requireFull(request);
    await this.database.write(
      actorOfAccount(account),
      async (tx, audit) => {
        if (!(await endSession(tx, { id, userId: account.id }, 'SIGNED_OUT', this.clock()))) throw new NotFoundError();
        audit.record({ action: 'session.end', object: { kind: 'session', id } });
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  /** Ends all own sessions but this one; says how many. */
  async endOthers(request: Request): Promise<number> {
    const { account, session } = await this.sessions.requireFull(request);
    return this.database.write(
      actorOfAccount(account),
      async (tx, audit) => {
        const ended = await endSessionsOf(tx, account.id, 'SIGNED_OUT', this.clock(), session.id);
        if (ended > 0) audit.record({ action: 'session.end-others', object: { kind: 'account', id: account.id } });
        return ended;
      },
      { requestId: currentRequest()?.requestId },
    );
  }
}
