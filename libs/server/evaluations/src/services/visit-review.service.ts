import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  Database,
  type Finding,
  type MonevVisit,
  type Transaction,
  confirmFinding,
  lockVisit,
  saveVisit,
} from '@monev/data';
import { moveVisit } from '@monev/domain/evaluations';
import { type Actor } from '@monev/domain/identity';
import { type CriticalFailureCode, type SubjectRef } from '@monev/kernel';
import {
  NotFoundError,
  REASON_BOUNDS,
  currentRequest,
  demand,
  demandReach,
  personOf,
  readText,
} from '@monev/server-kit';
import { FindingNotProposedError } from '../evaluation.errors';
import { visitResource } from '../visit-resource';
import { verifyWithin } from './verify-within';

/** A finding of the visit that the verifier confirms in the same act. */
export interface Confirmation {
  readonly patternCode: string;
  readonly subject: SubjectRef;
  readonly criticalFailureCode: CriticalFailureCode | null;
}

/** Reviews filed visits. Verifying drafts the findings, feeds the numbers and marks scores stale: all of it or nothing. */
@Injectable()
export class VisitReviewService {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError | VisitMoveRefusedError | FindingNotProposedError | FailureDoesNotFitError | SecondPersonError} */
  verify(actor: Actor, id: string, confirmations: readonly Confirmation[]): Promise<MonevVisit> {
    const verifier = personOf(actor);
    return this.withVisit(actor, id, async (tx, audit, visit) => {
      demandReach(actor, 'VALIDATE', visitResource(visit));
      moveVisit(visit, { move: 'VERIFY', moverId: verifier.id });
      demand(actor, 'VALIDATE', visitResource(visit));
      const now = new Date();
      const { verified, drafts } = await verifyWithin(tx, audit, visit, verifier, now);
      for (const confirmation of confirmations) {
        const draft = draftOf(drafts, confirmation);
        demand(actor, 'VALIDATE', {
          ...{ kind: 'FINDINGS', id: draft.id, region: draft.regionCode, authorIds: draft.authorIds },
        });
        await confirmFinding(tx, audit, draft, verifier, confirmation.criticalFailureCode, now);
      }
      return verified;
    });
  }

  /** @throws {NotFoundError | VisitMoveRefusedError | SecondPersonError | BadInputError} */
  return(actor: Actor, id: string, why: string): Promise<MonevVisit> {
    const reviewer = personOf(actor);
    const note = readText('note', why, REASON_BOUNDS);
    return this.withVisit(actor, id, (tx, audit, visit) => {
      demandReach(actor, 'VALIDATE', visitResource(visit));
      const state = moveVisit(visit, { move: 'RETURN', moverId: reviewer.id, reason: note });
      demand(actor, 'VALIDATE', visitResource(visit));
      return saveVisit(tx, audit, visit, { state, note }, { action: 'visit.return', reason: note });
    });
  }

  private withVisit(
    actor: Actor,
    id: string,
    work: (tx: Transaction, audit: AuditTrail, visit: MonevVisit) => Promise<MonevVisit>,
  ): Promise<MonevVisit> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const visit = await lockVisit(tx, id);
        if (!visit) throw new NotFoundError();
        return work(tx, audit, visit);
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }
}

/** @throws {FindingNotProposedError} */
function draftOf(drafts: readonly Finding[], { patternCode, subject }: Confirmation): Finding {
  const draft = drafts.find(
    (each) => each.patternCode === patternCode && each.subject.kind === subject.kind && each.subject.id === subject.id,
  );
  if (!draft) throw new FindingNotProposedError(patternCode);
  return draft;
}
