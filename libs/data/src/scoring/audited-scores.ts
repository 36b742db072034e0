import { type AuditedObject } from '../audit/audited-objects';
import { SCORE_TABLES, type ScoreRow, type ScoreTable, scoreColumns } from './stored-score';

/** Each version is an object of its own in the audit record, for none of them ever changes. */
export function scoreObjectId({ subjectId, quarter, version }: ScoreRow): string {
  return `${subjectId}/${quarter}/${version}`;
}

/** What the audit record keeps of a stored score: all of it. */
export function scoreState(row: ScoreRow): object {
  return { ...row };
}

const READ_AT_ONCE = 1_000;

/** Every version of every score, for comparison with the record: a score changed behind the program is named. */
export const auditedScores: readonly AuditedObject[] = Object.values(SCORE_TABLES).map((table) => ({
  kind: table.name,
  async *read(tx) {
    for (let page: ScoreRow[] | null = null; page === null || page.length === READ_AT_ONCE;) {
      page = (await tx.query(pageSql(table), pageStart(page?.at(-1)))) as ScoreRow[];
      for (const row of page) yield { id: scoreObjectId(row), state: scoreState(row) };
    }
  },
}));

function pageSql(table: ScoreTable): string {
  const { idColumn } = table;
  return `
    SELECT ${scoreColumns(table)} FROM ${table.table}
    WHERE  $1::uuid IS NULL OR (${idColumn}, quarter, version) > ($1::uuid, $2::char(7), $3::int)
    ORDER  BY ${idColumn}, quarter, version LIMIT ${READ_AT_ONCE}`;
}

function pageStart(last: ScoreRow | undefined): [string | null, string | null, number | null] {
  return last ? [last.subjectId, last.quarter, last.version] : [null, null, null];
}
