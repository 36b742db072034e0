import { randomUUID } from 'node:crypto';
import { type IsoDate, type RegionCode, type SubjectRef, monthOfDate } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { nextNumber } from '../registry/running-number';
import { type MonevVisit, VISIT_COLUMNS, visitState } from './visit';

export interface NewVisit {
  readonly subject: SubjectRef;
  readonly regionCode: RegionCode;
  readonly plannedOn: IsoDate;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  readonly sampleMethod: string;
  /** Account that plans it. */
  readonly createdBy: string;
}

/** Plans a visit under the plan of its regency and month, which is opened with its first visit. */
export async function planVisit(tx: Transaction, audit: AuditTrail, visit: NewVisit): Promise<MonevVisit> {
  const planId = await openPlan(tx, visit);
  const [planned] = (await tx.query(
    `INSERT INTO monev_visits (id, visit_no, plan_id, region_code, subject_kind, subject_id, instrument_code,
                               instrument_version, planned_on, state, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'PLANNED', $10)
     RETURNING ${VISIT_COLUMNS}`,
    [
      ...[randomUUID(), await nextNumber(tx, `MV-${monthOfDate(visit.plannedOn)}`), planId, visit.regionCode],
      ...[visit.subject.kind, visit.subject.id, visit.instrumentCode, visit.instrumentVersion],
      ...[visit.plannedOn, visit.createdBy],
    ],
  )) as [MonevVisit];
  audit.record({
    action: 'visit.plan',
    object: { kind: 'visit', id: planned.id },
    regionCode: planned.regionCode,
    after: visitState(planned),
  });
  return planned;
}

async function openPlan(tx: Transaction, visit: NewVisit): Promise<string> {
  const regency = visit.regionCode.slice(0, 4);
  const period = monthOfDate(visit.plannedOn);
  await tx.query(
    `INSERT INTO monev_plans (id, region_code, period, sample_method, created_by) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (region_code, period) DO NOTHING`,
    [randomUUID(), regency, period, visit.sampleMethod, visit.createdBy],
  );
  const [plan] = (await tx.query('SELECT id FROM monev_plans WHERE region_code = $1 AND period = $2', [
    regency,
    period,
  ])) as [{ id: string }];
  return plan.id;
}
