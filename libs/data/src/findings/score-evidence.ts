import { type CriticalFailureInForce, type CriticalFinding, criticalFailuresInForce } from '@monev/domain/findings';
import { type Period, type SubjectRef, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** The critical failures that cap a subject's score in a quarter, with the findings they rest on (SCORING 2.4). */
export async function findingsInForce(
  tx: Transaction,
  subject: SubjectRef,
  quarter: Period,
): Promise<CriticalFailureInForce[]> {
  const findings = (await tx.query(
    `SELECT finding_no AS "findingNo", state, critical_failure_code AS "criticalFailureCode",
            occurred_on::text AS "occurredOn"
     FROM   findings
     WHERE  subject_kind = $1 AND subject_id = $2 AND critical_failure_code IS NOT NULL AND occurred_on <= $3
     ORDER  BY occurred_on, finding_no`,
    [subject.kind, subject.id, lastDayOf(quarter)],
  )) as CriticalFinding[];
  return criticalFailuresInForce(findings, quarter);
}

/** Follow-ups of a subject's findings that fell due in a quarter, and those done by their day (SCORING A4.3). */
export async function followUpsDue(
  tx: Transaction,
  subject: SubjectRef,
  quarter: Period,
): Promise<{ due: number; onTime: number }> {
  const [row] = (await tx.query(
    `SELECT count(*)::int AS due, count(*) FILTER (WHERE task.done_on <= task.due_on)::int AS "onTime"
     FROM   follow_ups AS task JOIN findings AS finding ON finding.id = task.finding_id
     WHERE  finding.subject_kind = $1 AND finding.subject_id = $2 AND task.due_on BETWEEN $3 AND $4
       AND  task.state <> 'DROPPED' AND finding.state NOT IN ('DRAFT', 'REJECTED', 'VOID')`,
    [subject.kind, subject.id, firstDayOf(quarter), lastDayOf(quarter)],
  )) as { due: number; onTime: number }[];
  return row ?? { due: 0, onTime: 0 };
}
