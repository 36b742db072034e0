import { type FindingEvidence } from '@monev/domain/evaluations';
import { type FindingState } from '@monev/domain/findings';
import {
  type CriticalFailureCode,
  type IsoDate,
  type PatternCode,
  type RegionCode,
  type Severity,
  type SixT,
  type SubjectRef,
} from '@monev/kernel';
import { type AuditedObject } from '../audit/audited-objects';
import { type Transaction } from '../connection/transaction';

export const FINDING_SOURCES = ['VISIT', 'COMPLAINT', 'ANALYTIC', 'AUDIT', 'MEDIA'] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];
/** Moves that one person asks for and another makes. */
export type RequestedMove = 'CLOSE' | 'VOID';

/** A finding (HANDBOOK 7.15). Ids of people are those of accounts; days are local. */
export interface Finding {
  readonly id: string;
  /** T-2021-0166: year it was reported in, running number. */
  readonly findingNo: string;
  readonly regionCode: RegionCode;
  readonly source: FindingSource;
  readonly visitId: string | null;
  readonly patternCode: PatternCode;
  /** Set by who confirmed it; caps a score (SCORING 2.4). */
  readonly criticalFailureCode: CriticalFailureCode | null;
  /** What the instrument proposes to who confirms; never set by the machine. */
  readonly suggestedFailure: CriticalFailureCode | null;
  readonly sixT: SixT;
  readonly subject: SubjectRef;
  readonly severity: Severity;
  readonly evidence: readonly FindingEvidence[];
  readonly occurredOn: IsoDate;
  readonly reportedOn: IsoDate;
  readonly state: FindingState;
  readonly authorIds: readonly string[];
  readonly confirmerIds: readonly string[];
  /** Answered its follow-ups or marked it resolved. */
  readonly followUpActorIds: readonly string[];
  readonly requestedMove: RequestedMove | null;
  readonly requestedBy: string | null;
  readonly requestReason: string | null;
  readonly revision: number;
  readonly createdAt: Date;
  readonly confirmedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
}

export const FINDING_COLUMNS = `
  id, finding_no AS "findingNo", region_code AS "regionCode", source, visit_id AS "visitId",
  pattern_code AS "patternCode", critical_failure_code AS "criticalFailureCode",
  suggested_failure AS "suggestedFailure", six_t AS "sixT",
  json_build_object('kind', subject_kind, 'id', subject_id) AS subject, severity, evidence,
  occurred_on::text AS "occurredOn", reported_on::text AS "reportedOn", state, author_ids AS "authorIds",
  confirmer_ids AS "confirmerIds", follow_up_actor_ids AS "followUpActorIds", requested_move AS "requestedMove",
  requested_by AS "requestedBy", request_reason AS "requestReason", revision, created_at AS "createdAt",
  confirmed_on::text AS "confirmedOn", closed_on::text AS "closedOn"`;

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Null when there is none, or none that the actor may see. */
export async function getFinding(tx: Transaction, id: string): Promise<Finding | null> {
  if (!UUID.test(id)) return null;
  const [finding] = (await tx.query(`SELECT ${FINDING_COLUMNS} FROM findings WHERE id = $1`, [id])) as Finding[];
  return finding ?? null;
}

/** As `getFinding`, and nobody else changes it until the transaction ends. */
export async function lockFinding(tx: Transaction, id: string): Promise<Finding | null> {
  if (!UUID.test(id)) return null;
  const [finding] = (await tx.query(`SELECT ${FINDING_COLUMNS} FROM findings WHERE id = $1 FOR UPDATE`, [
    id,
  ])) as Finding[];
  return finding ?? null;
}

/** What the audit record keeps of a finding, before and after. */
export function findingState(finding: Finding): object {
  const { findingNo, source, visitId, patternCode, criticalFailureCode, sixT, subject, severity, evidence } = finding;
  const { occurredOn, reportedOn, state, authorIds, confirmerIds, followUpActorIds, requestedMove } = finding;
  const { requestedBy, requestReason, confirmedOn, closedOn } = finding;
  return {
    ...{ findingNo, source, visitId, patternCode, criticalFailureCode, sixT, subject, severity, evidence },
    ...{ occurredOn, reportedOn, state, authorIds, confirmerIds, followUpActorIds, requestedMove },
    ...{ requestedBy, requestReason, confirmedOn, closedOn },
  };
}

/** Every finding, for comparison with the record (`audit verify`). */
export const auditedFindings: AuditedObject = {
  kind: 'finding',
  async *read(tx) {
    const rows = (await tx.query(`SELECT ${FINDING_COLUMNS} FROM findings ORDER BY id`)) as Finding[];
    for (const finding of rows) yield { id: finding.id, state: findingState(finding) };
  },
};

/** The findings of these ids that the actor may see, in no order. */
export async function findingsById(tx: Transaction, ids: readonly string[]): Promise<Finding[]> {
  return tx.query(`SELECT ${FINDING_COLUMNS} FROM findings WHERE id = ANY ($1::uuid[])`, [[...new Set(ids)]]);
}
