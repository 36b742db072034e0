import { type CriticalFailureInForce } from '@monev/domain/findings';
import { type PatternCode, type Period, type SubjectRef } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { findingsInForce } from '../findings/score-evidence';

/** A critical failure in force with the finding it rests on. */
export interface CappingFinding extends CriticalFailureInForce {
  readonly findingId: string;
  readonly patternCode: PatternCode;
}

/** The findings that cap a subject's score in a quarter, with their id and pattern (SCORING 2.4). */
export async function cappingFindings(
  tx: Transaction,
  subject: SubjectRef,
  quarter: Period,
): Promise<CappingFinding[]> {
  const inForce = await findingsInForce(tx, subject, quarter);
  if (inForce.length === 0) return [];
  const rows = (await tx.query(
    `SELECT id AS "findingId", finding_no AS "findingNo", pattern_code AS "patternCode"
     FROM   findings WHERE finding_no = ANY ($1::text[])`,
    [inForce.map(({ findingNo }) => findingNo)],
  )) as Pick<CappingFinding, 'findingId' | 'findingNo' | 'patternCode'>[];
  const byNo = new Map(rows.map((row) => [row.findingNo, row]));
  return inForce.flatMap((failure) => {
    const found = byNo.get(failure.findingNo);
    return found ? [{ ...failure, ...found }] : [];
  });
}
