import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  Database,
  type Finding,
  type MonevVisit,
  type Submission,
  type Transaction,
  confirmFinding,
  draftFindings,
  lockVisit,
  raiseDataVersion,
  refreshVisitObservations,
  saveVisit,
  submissionsOf,
  visitContextOf,
} from '@monev/data';
import { type DerivedFinding, deriveFindings, findInstrument, moveVisit } from '@monev/domain/evaluations';
import { type Actor } from '@monev/domain/identity';
import { type CriticalFailureCode, type RegionCode, type SubjectRef, monthOfDate } from '@monev/kernel';
import {
  NotFoundError,
  REASON_BOUNDS,
  currentRequest,
  demand,
  demandReach,
  personOf,
  readText,
} from '@monev/server-kit';
import { FindingNotProposedError, InstrumentUnknownError } from '../evaluation.errors';
import { visitResource } from '../visit-resource';

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
      const state = moveVisit(visit, { move: 'VERIFY', moverId: verifier.id });
      demand(actor, 'VALIDATE', visitResource(visit));
      const submission = await submissionOf(tx, visit);
      const derived = await proposedFindings(tx, visit, submission);
      const now = new Date();
      const drafts = await draftFindings(tx, audit, derived, {
        ...{ visitId: visit.id, regionCode: visit.regionCode, by: verifier, now },
        authorIds: [...new Set([...visit.teamIds, ...visit.authorIds])],
      });
      for (const confirmation of confirmations) {
        const draft = draftOf(drafts, confirmation);
        demand(actor, 'VALIDATE', {
          ...{ kind: 'FINDINGS', id: draft.id, region: draft.regionCode, authorIds: draft.authorIds },
        });
        await confirmFinding(tx, audit, draft, verifier, confirmation.criticalFailureCode, now);
      }
      const verified = await saveVisit(
        tx,
        audit,
        visit,
        { state, verifiedAt: now, verifiedBy: verifier.id },
        { action: 'visit.verify' },
      );
      await refreshVisitObservations(tx, verified, submission);
      await raiseVisitVersion(tx, verified);
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

/** The findings that the answers of a filed visit open, given what register and prices say now. */
export async function proposedFindings(
  tx: Transaction,
  visit: MonevVisit,
  submission: Pick<Submission, 'answers'>,
): Promise<DerivedFinding[]> {
  const instrument = findInstrument(visit.instrumentCode, visit.instrumentVersion);
  if (!instrument || !visit.visitedOn) throw new InstrumentUnknownError();
  const context = await visitContextOf(tx, { ...visit, visitedOn: visit.visitedOn });
  return deriveFindings(instrument, submission.answers, context);
}

async function submissionOf(tx: Transaction, visit: MonevVisit): Promise<Submission> {
  const [submission] = await submissionsOf(tx, [visit.id]);
  if (!submission) throw new NotFoundError();
  return submission;
}

/** @throws {FindingNotProposedError} */
function draftOf(drafts: readonly Finding[], { patternCode, subject }: Confirmation): Finding {
  const draft = drafts.find(
    (each) => each.patternCode === patternCode && each.subject.kind === subject.kind && each.subject.id === subject.id,
  );
  if (!draft) throw new FindingNotProposedError(patternCode);
  return draft;
}

/** Numbers of the month planned for and of the month visited could now be different. */
async function raiseVisitVersion(tx: Transaction, visit: MonevVisit): Promise<void> {
  const regencyCode = visit.regionCode.slice(0, 4) as RegionCode;
  const months = new Set([visit.plannedOn, visit.visitedOn ?? visit.plannedOn].map(monthOfDate));
  await raiseDataVersion(
    tx,
    [...months].map((period) => ({ regencyCode, period })),
  );
}
