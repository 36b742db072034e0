import { randomUUID } from 'node:crypto';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { markStale } from '../recompute/stale-marks';
import { type Finding } from './finding';
import { FindingChangedError } from './finding-errors';
import { FOLLOW_UP_COLUMNS, type FollowUp, followUpState } from './follow-up';
import { raiseFindingVersion } from './save-finding';
import { scoresMovedByDueDay } from './score-quarters';

export type NewFollowUp = Pick<FollowUp, 'action' | 'agency' | 'givenOn' | 'dueOn' | 'dueProvisional' | 'createdBy'>;

/** Gives out a follow-up. The caller holds the finding's lock and moves the finding itself. */
export async function addFollowUp(
  tx: Transaction,
  audit: AuditTrail,
  finding: Finding,
  wanted: NewFollowUp,
): Promise<FollowUp> {
  const [added] = (await tx.query(
    `INSERT INTO follow_ups (id, finding_id, region_code, action, agency, given_on, due_on, due_provisional, state, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'OPEN', $9)
     RETURNING ${FOLLOW_UP_COLUMNS}`,
    [
      ...[randomUUID(), finding.id, finding.regionCode, wanted.action, wanted.agency, wanted.givenOn, wanted.dueOn],
      ...[wanted.dueProvisional, wanted.createdBy],
    ],
  )) as [FollowUp];
  audit.record({
    action: 'follow-up.add',
    object: { kind: 'follow_up', id: added.id },
    regionCode: added.regionCode,
    after: followUpState(added),
  });
  await noteChange(tx, finding, added);
  return added;
}

export type FollowUpChange = Partial<
  Pick<FollowUp, 'state' | 'doneOn' | 'evidence' | 'finishedBy' | 'judgedBy' | 'note'>
>;

/**
 * Changes a follow-up and records it. The caller holds the finding's lock.
 * @throws {FindingChangedError} when it is not at that revision any more.
 */
export async function saveFollowUp(
  tx: Transaction,
  audit: AuditTrail,
  finding: Finding,
  before: FollowUp,
  change: FollowUpChange,
  what: { action: string; reason?: string | null },
): Promise<FollowUp> {
  const wanted = { ...before, ...change };
  const [[after]] = (await tx.query(
    `UPDATE follow_ups
     SET    state = $3, done_on = $4, evidence = $5, finished_by = $6, judged_by = $7, note = $8, revision = revision + 1
     WHERE  id = $1 AND revision = $2
     RETURNING ${FOLLOW_UP_COLUMNS}`,
    [
      ...[before.id, before.revision, wanted.state, wanted.doneOn, wanted.evidence, wanted.finishedBy],
      ...[wanted.judgedBy, wanted.note],
    ],
  )) as [FollowUp[], number];
  if (!after) throw new FindingChangedError();
  audit.record({
    action: what.action,
    object: { kind: 'follow_up', id: after.id },
    regionCode: after.regionCode,
    before: followUpState(before),
    after: followUpState(after),
    ...(what.reason ? { reason: what.reason } : {}),
  });
  await noteChange(tx, finding, after);
  return after;
}

async function noteChange(tx: Transaction, finding: Finding, followUp: FollowUp): Promise<void> {
  await markStale(tx, scoresMovedByDueDay(finding, followUp.dueOn));
  await raiseFindingVersion(tx, finding);
}
