import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  Database,
  type Finding,
  type FollowUp,
  type Transaction,
  getFollowUp,
  lockFinding,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { NotFoundError, currentRequest } from '@monev/server-kit';

/** What one act on a finding works with; the finding is locked until the act is done. */
export interface OpenCase {
  readonly tx: Transaction;
  readonly audit: AuditTrail;
  readonly finding: Finding;
}

/** Opens a finding for one act: one transaction, one lock, one place that says "absent". */
@Injectable()
export class FindingCase {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError} */
  open<T>(actor: Actor, id: string, act: (open: OpenCase) => Promise<T>): Promise<T> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const finding = await lockFinding(tx, id);
        if (!finding) throw new NotFoundError();
        return act({ tx, audit, finding });
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }

  /** The same, by one of its follow-ups. @throws {NotFoundError} */
  openByFollowUp<T>(
    actor: Actor,
    followUpId: string,
    act: (open: OpenCase & { followUp: FollowUp }) => Promise<T>,
  ): Promise<T> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const found = await getFollowUp(tx, followUpId);
        const finding = found && (await lockFinding(tx, found.findingId));
        const followUp = finding && (await getFollowUp(tx, followUpId)); // as it is now that nobody else can change it
        if (!followUp) throw new NotFoundError();
        return act({ tx, audit, finding, followUp });
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }
}
