import { type IsoDate, localDateOf, monthOfDate, timeZoneOf } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { markStale } from '../recompute/stale-marks';
import { raiseDataVersion } from '../registry/data-version';
import { FINDING_COLUMNS, type Finding, findingState } from './finding';
import { FindingChangedError } from './finding-errors';
import { type FindingActor, type FindingEventKind, addFindingEvent } from './finding-events';
import { scoresMovedBy } from './score-quarters';

/** What changes of a finding after it was drafted. */
export type FindingChange = Partial<
  Pick<
    Finding,
    | 'criticalFailureCode'
    | 'state'
    | 'confirmerIds'
    | 'followUpActorIds'
    | 'requestedMove'
    | 'requestedBy'
    | 'requestReason'
    | 'confirmedOn'
    | 'closedOn'
  >
>;

export interface FindingStep {
  readonly event: FindingEventKind;
  readonly by: FindingActor;
  /** `finding.close`, as the audit record names it. */
  readonly action: string;
  readonly reason?: string | null;
  /** When; left out: now. */
  readonly at?: Date;
}

/** The day it is now where the finding lies. */
export function todayAt(finding: Pick<Finding, 'regionCode'>, now: Date): IsoDate {
  return localDateOf(now, timeZoneOf(finding.regionCode));
}

/**
 * Changes a finding: the one way a finding is ever changed, so that timeline, audit record, stale scores and data version
 * always follow. `before` must be what `lockFinding` gave.
 * @throws {FindingChangedError} when it is not at that revision any more.
 */
export async function saveFinding(
  tx: Transaction,
  audit: AuditTrail,
  before: Finding,
  change: FindingChange,
  step: FindingStep,
): Promise<Finding> {
  const wanted = { ...before, ...change };
  const at = step.at ?? new Date();
  const [[after]] = (await tx.query(
    `UPDATE findings
     SET    critical_failure_code = $3, state = $4, confirmer_ids = $5, follow_up_actor_ids = $6, requested_move = $7,
            requested_by = $8, request_reason = $9, confirmed_on = $10, closed_on = $11, revision = revision + 1
     WHERE  id = $1 AND revision = $2
     RETURNING ${FINDING_COLUMNS}`,
    [
      ...[before.id, before.revision, wanted.criticalFailureCode, wanted.state, wanted.confirmerIds],
      ...[wanted.followUpActorIds, wanted.requestedMove, wanted.requestedBy, wanted.requestReason],
      ...[wanted.confirmedOn, wanted.closedOn],
    ],
  )) as [Finding[], number];
  if (!after) throw new FindingChangedError();
  await addFindingEvent(tx, {
    ...{ findingId: after.id, regionCode: after.regionCode, by: step.by, event: step.event },
    ...{ fromState: before.state, toState: after.state, note: step.reason ?? null, at },
  });
  audit.record({
    action: step.action,
    object: { kind: 'finding', id: after.id },
    regionCode: after.regionCode,
    before: findingState(before),
    after: findingState(after),
    ...(step.reason ? { reason: step.reason } : {}),
  });
  const today = todayAt(after, at);
  await markStale(tx, [...scoresMovedBy(before, today), ...scoresMovedBy(after, today)]);
  await raiseFindingVersion(tx, after);
  return after;
}

/** Numbers of the finding's month, and of the present one, could now be different. */
export async function raiseFindingVersion(tx: Transaction, finding: Finding): Promise<void> {
  const regencyCode = finding.regionCode.slice(0, 4) as Finding['regionCode'];
  const months = [finding.occurredOn, todayAt(finding, new Date())].map(monthOfDate);
  await raiseDataVersion(
    tx,
    [...new Set(months)].map((period) => ({ regencyCode, period })),
  );
}
