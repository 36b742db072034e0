import { type FollowUpState } from '@monev/domain/findings';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type AuditedObject } from '../audit/audited-objects';
import { type Transaction } from '../connection/transaction';
import { UUID } from './finding';

/** What an agency is to do about a finding (HANDBOOK 7.16). Days are local. */
export interface FollowUp {
  readonly id: string;
  readonly findingId: string;
  readonly regionCode: RegionCode;
  readonly action: string;
  readonly agency: string;
  readonly givenOn: IsoDate;
  readonly dueOn: IsoDate;
  /** A year without holiday data lay on the way to the due day. */
  readonly dueProvisional: boolean;
  readonly state: FollowUpState;
  readonly doneOn: IsoDate | null;
  /** What shows that it was done, in words. */
  readonly evidence: string | null;
  readonly finishedBy: string | null;
  /** Accepted it or sent it back; another person than who reported it done. */
  readonly judgedBy: string | null;
  /** Why it was sent back or dropped. */
  readonly note: string | null;
  readonly revision: number;
  readonly createdAt: Date;
  readonly createdBy: string;
}

export const FOLLOW_UP_COLUMNS = `
  id, finding_id AS "findingId", region_code AS "regionCode", action, agency, given_on::text AS "givenOn",
  due_on::text AS "dueOn", due_provisional AS "dueProvisional", state, done_on::text AS "doneOn", evidence,
  finished_by AS "finishedBy", judged_by AS "judgedBy", note, revision, created_at AS "createdAt",
  created_by AS "createdBy"`;

export async function getFollowUp(tx: Transaction, id: string): Promise<FollowUp | null> {
  if (!UUID.test(id)) return null;
  const [found] = (await tx.query(`SELECT ${FOLLOW_UP_COLUMNS} FROM follow_ups WHERE id = $1`, [id])) as FollowUp[];
  return found ?? null;
}

/** The follow-ups of these findings, in the order they were given out. */
export async function followUpsOf(tx: Transaction, findingIds: readonly string[]): Promise<FollowUp[]> {
  return tx.query(
    `SELECT ${FOLLOW_UP_COLUMNS} FROM follow_ups WHERE finding_id = ANY ($1::uuid[]) ORDER BY created_at, id`,
    [findingIds],
  );
}

/** Follow-ups in some states, soonest due first. `agency`: only those of one agency. */
export async function listFollowUps(
  tx: Transaction,
  filter: {
    states: readonly FollowUpState[];
    agency?: string | null;
    region?: RegionCode | null;
    notByFinisherId?: string | null;
  },
  first: number,
): Promise<FollowUp[]> {
  return tx.query(
    `SELECT ${FOLLOW_UP_COLUMNS} FROM follow_ups
     WHERE  state = ANY ($1::text[]) AND ($2::text IS NULL OR agency = $2)
       AND  ($3::text IS NULL OR starts_with(region_code, $3))
       AND  ($4::uuid IS NULL OR finished_by IS DISTINCT FROM $4)
     ORDER  BY due_on, id LIMIT $5`,
    [filter.states, filter.agency ?? null, filter.region ?? null, filter.notByFinisherId ?? null, first],
  );
}

/** What the audit record keeps of a follow-up, before and after. */
export function followUpState(followUp: FollowUp): object {
  const { findingId, action, agency, givenOn, dueOn, state, doneOn, evidence, finishedBy, judgedBy, note } = followUp;
  return { findingId, action, agency, givenOn, dueOn, state, doneOn, evidence, finishedBy, judgedBy, note };
}

/** Every follow-up, for comparison with the record (`audit verify`). */
export const auditedFollowUps: AuditedObject = {
  kind: 'follow_up',
  async *read(tx) {
    const rows = (await tx.query(`SELECT ${FOLLOW_UP_COLUMNS} FROM follow_ups ORDER BY id`)) as FollowUp[];
    for (const followUp of rows) yield { id: followUp.id, state: followUpState(followUp) };
  },
};
