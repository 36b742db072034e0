import { Injectable } from '@nestjs/common';
import { type Finding, type RequestedMove, findingStanding, saveFinding, todayAt } from '@monev/data';
import { findingMoveRefusal, FindingMoveRefusedError, moveFinding } from '@monev/domain/findings';
import { type Actor } from '@monev/domain/identity';
import { REASON_BOUNDS, demand, demandReach, personOf, readText } from '@monev/server-kit';
import { MoveNotRequestedError } from '../finding.errors';
import { findingResource } from '../finding-resource';
import { FindingCase, type OpenCase } from './finding-case';

const NO_REQUEST = { requestedMove: null, requestedBy: null, requestReason: null } as const;

/** Closing and voiding: asked for by one person with a reason, done by another (SECURITY §3). Nothing is ever deleted. */
@Injectable()
export class FindingClosingService {
  constructor(private readonly cases: FindingCase) {}

  /** Marks a finding resolved, all follow-ups accepted, and asks another person to close it. */
  requestClose(actor: Actor, id: string, why: string, now = new Date()): Promise<Finding> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.cases.open(actor, id, async ({ tx, audit, finding }) => {
      demand(actor, 'UPDATE', findingResource(finding));
      const state = moveFinding(await findingStanding(tx, finding), { move: 'RESOLVE', moverId: by.id, reason });
      const followUpActorIds = [...new Set([...finding.followUpActorIds, by.id])];
      const change = { state, followUpActorIds, ...requestOf('CLOSE', by.id, reason) };
      const step = { event: 'CLOSE_REQUESTED', action: 'finding.request-close', by, reason, at: now } as const;
      return saveFinding(tx, audit, finding, change, step);
    });
  }

  /** @throws {NotFoundError | ForbiddenError | FindingMoveRefusedError | MoveNotRequestedError | SecondPersonError} */
  close(actor: Actor, id: string, why: string, now = new Date()): Promise<Finding> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.cases.open(actor, id, async (open) => {
      const { tx, audit, finding } = open;
      demandReach(actor, 'CLOSE', findingResource(finding));
      const state = moveFinding(await findingStanding(tx, finding), { move: 'CLOSE', moverId: by.id, reason });
      demandRequested(finding, 'CLOSE');
      demand(actor, 'CLOSE', findingResource(finding));
      const change = { ...NO_REQUEST, state, closedOn: todayAt(finding, now) };
      const step = { event: 'CLOSED', action: 'finding.close', by, reason, at: now } as const;
      return saveFinding(tx, audit, finding, change, step);
    });
  }

  /** Asks another person to void a finding that is no draft any more. */
  requestVoid(actor: Actor, id: string, why: string): Promise<Finding> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.cases.open(actor, id, async ({ tx, audit, finding }) => {
      demand(actor, 'UPDATE', findingResource(finding));
      const refusal = findingMoveRefusal(await findingStanding(tx, finding), {
        move: 'VOID',
        moverId: ANOTHER,
        reason,
      });
      if (refusal) throw new FindingMoveRefusedError(refusal);
      const step = { event: 'VOID_REQUESTED', action: 'finding.request-void', by, reason } as const;
      return saveFinding(tx, audit, finding, requestOf('VOID', by.id, reason), step);
    });
  }

  /** Voids a finding: it stays and is shown as void. A draft needs no request. */
  void(actor: Actor, id: string, why: string): Promise<Finding> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.cases.open(actor, id, async ({ tx, audit, finding }: OpenCase) => {
      demandReach(actor, 'VOID', findingResource(finding));
      const state = moveFinding(await findingStanding(tx, finding), { move: 'VOID', moverId: by.id, reason });
      if (finding.state !== 'DRAFT') demandRequested(finding, 'VOID');
      demand(actor, 'VOID', findingResource(finding));
      const change = { ...NO_REQUEST, state, closedOn: null };
      return saveFinding(tx, audit, finding, change, { event: 'VOIDED', action: 'finding.void', by, reason });
    });
  }
}

/** Stands for whoever will do what is asked for: the request is only about whether the state allows it. */
const ANOTHER = 'another person';

function requestOf(requestedMove: RequestedMove, requestedBy: string, requestReason: string) {
  return { requestedMove, requestedBy, requestReason };
}

/** @throws {MoveNotRequestedError} */
function demandRequested(finding: Finding, move: RequestedMove): void {
  if (finding.requestedMove !== move) throw new MoveNotRequestedError();
}
