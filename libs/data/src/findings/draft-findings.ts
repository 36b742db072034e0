import { randomUUID } from 'node:crypto';
import { type DerivedFinding } from '@monev/domain/evaluations';
import { getPattern } from '@monev/domain/findings';
import { type RegionCode } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { nextNumber } from '../registry/running-number';
import { FINDING_COLUMNS, type Finding, findingState } from './finding';
import { type FindingActor, addFindingEvent } from './finding-events';
import { todayAt } from './save-finding';

/** Where drafts come from: the verified visit, and the people who filed it. */
export interface DraftOrigin {
  readonly visitId: string;
  readonly regionCode: RegionCode;
  /** The whole team that signed, and whoever filed or edited the answers. */
  readonly authorIds: readonly string[];
  /** Who verifies; the drafts come into being by this act. */
  readonly by: FindingActor;
  readonly now: Date;
}

/** Keeps what a visit found as drafts, one per subject and pattern, in the transaction that verifies the visit. */
export async function draftFindings(
  tx: Transaction,
  audit: AuditTrail,
  derived: readonly DerivedFinding[],
  origin: DraftOrigin,
): Promise<Finding[]> {
  const drafts: Finding[] = [];
  for (const finding of derived) drafts.push(await draftFinding(tx, audit, finding, origin));
  return drafts;
}

async function draftFinding(
  tx: Transaction,
  audit: AuditTrail,
  finding: DerivedFinding,
  origin: DraftOrigin,
): Promise<Finding> {
  const reportedOn = todayAt(origin, origin.now);
  const [draft] = (await tx.query(
    `INSERT INTO findings (id, finding_no, region_code, source, visit_id, pattern_code, suggested_failure, six_t,
                           subject_kind, subject_id, severity, evidence, occurred_on, reported_on, state, author_ids)
     VALUES ($1, $2, $3, 'VISIT', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'DRAFT', $14)
     RETURNING ${FINDING_COLUMNS}`,
    [
      ...[randomUUID(), await nextNumber(tx, `T-${reportedOn.slice(0, 4)}`), origin.regionCode, origin.visitId],
      ...[finding.pattern, finding.suggestedFailure, getPattern(finding.pattern).sixT],
      ...[finding.subject.kind, finding.subject.id, finding.severity, JSON.stringify(finding.evidence)],
      ...[finding.occurredOn, reportedOn, origin.authorIds],
    ],
  )) as [Finding];
  await addFindingEvent(tx, {
    ...{ findingId: draft.id, regionCode: draft.regionCode, by: origin.by, event: 'DRAFTED' },
    ...{ fromState: null, toState: 'DRAFT', note: null, at: origin.now },
  });
  audit.record({
    action: 'finding.draft',
    object: { kind: 'finding', id: draft.id },
    regionCode: draft.regionCode,
    after: findingState(draft),
  });
  return draft;
}
