import { type CriticalFinding, criticalFailuresInForce } from '@monev/domain/findings';
import { type CriticalFailureCode, type Period, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { rowsBy } from './rows-by';
import { type ScoredKind } from './subject-evidence';

/** Codes that cap scores of a quarter (SCORING 2.4), by subject; a subject without any is not in the map. */
export async function criticalFailureCodes(
  tx: Transaction,
  kind: ScoredKind,
  quarter: Period,
): Promise<ReadonlyMap<string, readonly CriticalFailureCode[]>> {
  const rows = (await tx.query(
    `SELECT subject_id AS "subjectId", finding_no AS "findingNo", state, critical_failure_code AS "criticalFailureCode",
            occurred_on::text AS "occurredOn"
     FROM   findings
     WHERE  subject_kind = $1 AND critical_failure_code IS NOT NULL AND occurred_on <= $2
     ORDER  BY subject_id, occurred_on, finding_no`,
    [kind, lastDayOf(quarter)],
  )) as (CriticalFinding & { subjectId: string })[];
  const bySubject = rowsBy(rows, (row) => row.subjectId);
  return new Map(
    [...bySubject].map(([id, findings]) => [id, criticalFailuresInForce(findings, quarter).map(({ code }) => code)]),
  );
}
