import { Injectable } from '@nestjs/common';
import {
  type Finding,
  type FindingChange,
  type FindingEventKind,
  confirmFinding,
  findingStanding,
  saveFinding,
} from '@monev/data';
import { type FindingMove, moveFinding } from '@monev/domain/findings';
import { type Action, type Actor } from '@monev/domain/identity';
import { type CriticalFailureCode } from '@monev/kernel';
import { REASON_BOUNDS, demand, demandReach, personOf, readText } from '@monev/server-kit';
import { findingResource } from '../finding-resource';
import { FindingCase } from './finding-case';

/** A step that changes nothing but the state: its right, and what the timeline and the record call it. */
interface PlainStep {
  readonly move: FindingMove;
  readonly right: Action;
  readonly event: FindingEventKind;
  readonly action: string;
}

/** No request of closing or voiding outlives the state it was made in. */
const NO_REQUEST = { requestedMove: null, requestedBy: null, requestReason: null } as const;

/** Confirms findings, hears disputes, reopens. */
@Injectable()
export class FindingReviewService {
  constructor(private readonly cases: FindingCase) {}

  /** @throws {NotFoundError | ForbiddenError | FindingMoveRefusedError | FailureDoesNotFitError | SecondPersonError} */
  confirm(actor: Actor, id: string, failure: CriticalFailureCode | null): Promise<Finding> {
    const by = personOf(actor);
    return this.cases.open(actor, id, async ({ tx, audit, finding }) => {
      demandReach(actor, 'VALIDATE', findingResource(finding));
      moveFinding(await findingStanding(tx, finding), { move: 'CONFIRM', moverId: by.id });
      demand(actor, 'VALIDATE', findingResource(finding));
      return confirmFinding(tx, audit, finding, by, failure, new Date());
    });
  }

  /** Records that the subject disputes a confirmed finding. */
  dispute(actor: Actor, id: string, reason: string): Promise<Finding> {
    const step = { move: 'DISPUTE', right: 'UPDATE', event: 'DISPUTED', action: 'finding.dispute' } as const;
    return this.step(actor, id, reason, step);
  }

  /** Turns a dispute down: the finding stands. */
  uphold(actor: Actor, id: string, reason: string): Promise<Finding> {
    const step = { move: 'UPHOLD', right: 'VALIDATE', event: 'UPHELD', action: 'finding.uphold' } as const;
    return this.step(actor, id, reason, step);
  }

  /** Follows a dispute: the finding falls, and its cap with it. */
  reject(actor: Actor, id: string, reason: string): Promise<Finding> {
    const step = { move: 'REJECT', right: 'VALIDATE', event: 'REJECTED', action: 'finding.reject' } as const;
    return this.step(actor, id, reason, step);
  }

  reopen(actor: Actor, id: string, reason: string): Promise<Finding> {
    const step = { move: 'REOPEN', right: 'UPDATE', event: 'REOPENED', action: 'finding.reopen' } as const;
    return this.step(actor, id, reason, step, { closedOn: null });
  }

  /** @throws {NotFoundError | ForbiddenError | FindingMoveRefusedError | SecondPersonError | BadInputError} */
  private step(actor: Actor, id: string, why: string, step: PlainStep, more: FindingChange = {}): Promise<Finding> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.cases.open(actor, id, async ({ tx, audit, finding }) => {
      demandReach(actor, step.right, findingResource(finding));
      const state = moveFinding(await findingStanding(tx, finding), { move: step.move, moverId: by.id, reason });
      demand(actor, step.right, findingResource(finding));
      const { event, action } = step;
      return saveFinding(tx, audit, finding, { ...NO_REQUEST, ...more, state }, { event, action, by, reason });
    });
  }
}
