import { type VisitState } from '@monev/domain/evaluations';
import { type IsoDate, type RegionCode, type SubjectRef } from '@monev/kernel';
import { type AuditedObject } from '../audit/audited-objects';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { VisitChangedError } from './evaluation-errors';

/** A planned or made visit (HANDBOOK 7.13). Ids of people are those of accounts. */
export interface MonevVisit {
  readonly id: string;
  /** MV-2021-09-0231: month planned for, running number. */
  readonly visitNo: string;
  readonly planId: string;
  readonly regionCode: RegionCode;
  readonly subject: SubjectRef;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  readonly plannedOn: IsoDate;
  readonly teamId: string | null;
  readonly teamIds: readonly string[];
  /** Filed or edited its answers. */
  readonly authorIds: readonly string[];
  readonly state: VisitState;
  /** Local day of the visit, from the filing that counts; null before. */
  readonly visitedOn: IsoDate | null;
  /** Why it was returned or cancelled; null once that is past. */
  readonly note: string | null;
  /** Grows with every change. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly startedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
}

/** What changes of a visit after it was planned. */
export type VisitChange = Partial<
  Pick<
    MonevVisit,
    | 'teamId'
    | 'teamIds'
    | 'authorIds'
    | 'state'
    | 'visitedOn'
    | 'note'
    | 'startedAt'
    | 'submittedAt'
    | 'verifiedAt'
    | 'verifiedBy'
  >
>;

export const VISIT_COLUMNS = `
  id, visit_no AS "visitNo", plan_id AS "planId", region_code AS "regionCode",
  json_build_object('kind', subject_kind, 'id', subject_id) AS subject,
  instrument_code AS "instrumentCode", instrument_version AS "instrumentVersion", planned_on::text AS "plannedOn",
  team_id AS "teamId", team_ids AS "teamIds", author_ids AS "authorIds", state, visited_on::text AS "visitedOn", note,
  revision, created_at AS "createdAt", created_by AS "createdBy", started_at AS "startedAt",
  submitted_at AS "submittedAt", verified_at AS "verifiedAt", verified_by AS "verifiedBy"`;

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Null when there is none, or none that the actor may see. */
export async function getVisit(tx: Transaction, id: string): Promise<MonevVisit | null> {
  if (!UUID.test(id)) return null;
  const [visit] = (await tx.query(`SELECT ${VISIT_COLUMNS} FROM monev_visits WHERE id = $1`, [id])) as MonevVisit[];
  return visit ?? null;
}

/** As `getVisit`, and nobody else changes it until the transaction ends. */
export async function lockVisit(tx: Transaction, id: string): Promise<MonevVisit | null> {
  if (!UUID.test(id)) return null;
  const [visit] = (await tx.query(`SELECT ${VISIT_COLUMNS} FROM monev_visits WHERE id = $1 FOR UPDATE`, [
    id,
  ])) as MonevVisit[];
  return visit ?? null;
}

/** What the audit record keeps of a visit, before and after. */
export function visitState(visit: MonevVisit): object {
  const { visitNo, subject, instrumentCode, instrumentVersion, plannedOn, teamIds, authorIds, state } = visit;
  const { visitedOn, note, verifiedBy } = visit;
  return {
    ...{ visitNo, subject, instrumentCode, instrumentVersion, plannedOn, teamIds, authorIds, state },
    ...{ visitedOn, note, verifiedBy },
  };
}

/** Every visit, for comparison with the record (`audit verify`). */
export const auditedVisits: AuditedObject = {
  kind: 'visit',
  async *read(tx) {
    const rows = (await tx.query(`SELECT ${VISIT_COLUMNS} FROM monev_visits ORDER BY id`)) as MonevVisit[];
    for (const visit of rows) yield { id: visit.id, state: visitState(visit) };
  },
};

/**
 * Changes a visit and records it: the one way a visit is ever changed. `before` must be what `lockVisit` gave.
 * @throws {VisitChangedError} when it is not at that revision any more.
 */
export async function saveVisit(
  tx: Transaction,
  audit: AuditTrail,
  before: MonevVisit,
  change: VisitChange,
  what: { action: string; reason?: string | null },
): Promise<MonevVisit> {
  const wanted = { ...before, ...change };
  const [[after]] = (await tx.query(
    `UPDATE monev_visits
     SET    team_id = $3, team_ids = $4, author_ids = $5, state = $6, visited_on = $7, note = $8, started_at = $9,
            submitted_at = $10, verified_at = $11, verified_by = $12, revision = revision + 1
     WHERE  id = $1 AND revision = $2
     RETURNING ${VISIT_COLUMNS}`,
    [
      ...[before.id, before.revision, wanted.teamId, wanted.teamIds, wanted.authorIds, wanted.state, wanted.visitedOn],
      ...[wanted.note, wanted.startedAt, wanted.submittedAt, wanted.verifiedAt, wanted.verifiedBy],
    ],
  )) as [MonevVisit[], number];
  if (!after) throw new VisitChangedError();
  audit.record({
    action: what.action,
    object: { kind: 'visit', id: before.id },
    regionCode: before.regionCode,
    before: visitState(before),
    after: visitState(after),
    ...(what.reason ? { reason: what.reason } : {}),
  });
  return after;
}
