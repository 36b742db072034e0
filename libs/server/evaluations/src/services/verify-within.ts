import {
  type AuditTrail,
  type Finding,
  type MonevVisit,
  type Submission,
  type Transaction,
  draftFindings,
  raiseDataVersion,
  refreshVisitObservations,
  saveVisit,
  submissionsOf,
  visitContextOf,
} from '@monev/data';
import { type DerivedFinding, deriveFindings, findInstrument, moveVisit } from '@monev/domain/evaluations';
import { type RegionCode, monthOfDate } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { InstrumentUnknownError } from '../evaluation.errors';

/**
 * Verifies a filed visit within a transaction: findings are drafted, the numbers fed, scores marked stale. Rights are
 * asked by the caller, who holds the visit's lock.
 * @throws {VisitMoveRefusedError | NotFoundError | InstrumentUnknownError}
 */
export async function verifyWithin(
  tx: Transaction,
  audit: AuditTrail,
  visit: MonevVisit,
  verifier: { readonly id: string; readonly name: string },
  now: Date,
): Promise<{ verified: MonevVisit; drafts: Finding[] }> {
  const state = moveVisit(visit, { move: 'VERIFY', moverId: verifier.id });
  const submission = await submissionOf(tx, visit);
  const { derived, context } = await findingsOf(tx, visit, submission);
  const drafts = await draftFindings(tx, audit, derived, {
    ...{ visitId: visit.id, regionCode: visit.regionCode, by: verifier, now },
    authorIds: [...new Set([...visit.teamIds, ...visit.authorIds])],
  });
  const change = { state, verifiedAt: now, verifiedBy: verifier.id };
  const verified = await saveVisit(tx, audit, visit, change, { action: 'visit.verify' });
  await refreshVisitObservations(tx, verified, submission, context);
  await raiseVisitVersion(tx, verified);
  return { verified, drafts };
}

/** The findings that the answers of a filed visit open, given what register and prices say now. */
export async function proposedFindings(
  tx: Transaction,
  visit: MonevVisit,
  submission: Pick<Submission, 'answers'>,
): Promise<DerivedFinding[]> {
  return (await findingsOf(tx, visit, submission)).derived;
}

async function findingsOf(tx: Transaction, visit: MonevVisit, submission: Pick<Submission, 'answers'>) {
  const instrument = findInstrument(visit.instrumentCode, visit.instrumentVersion);
  if (!instrument || !visit.visitedOn) throw new InstrumentUnknownError();
  const context = await visitContextOf(tx, { ...visit, visitedOn: visit.visitedOn });
  return { derived: deriveFindings(instrument, submission.answers, context), context };
}

async function submissionOf(tx: Transaction, visit: MonevVisit): Promise<Submission> {
  const [submission] = await submissionsOf(tx, [visit.id]);
  if (!submission) throw new NotFoundError();
  return submission;
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
