import { randomUUID } from 'node:crypto';
import { type FactDraft, type Problem } from '@monev/domain/intake';
import {
  type IsoDate,
  type Month,
  type RegionCode,
  addMonths,
  kindOf,
  monthOfDate,
  monthsOf,
  pathOf,
} from '@monev/kernel';
import { type Transaction, actorOf } from '../connection/transaction';
import { refuseDuplicateKeys } from './duplicate-keys';
import { RegionsNotInListError } from './intake-errors';
import { type NewBatch, type NewRecord } from './new-batch';
import { groupProblems } from './problem-groups';
import { checkAgainstRegisters } from './register-checks/check-against-registers';

const ROWS_PER_STATEMENT = 10_000;
/** The report of a file is read by a person (SECURITY §5); the counts go on beyond it. */
const MOST_PROBLEMS_KEPT = 1_000;

/**
 * Stores what was read of a file, to be looked at before it counts: batch, problems, records for people and facts.
 * Refuses a second row of one natural key. Answers the id of the batch.
 * @throws {RegionOutOfScopeError} from the database, when a fact is outside the actor's regions.
 * @throws {RegionsNotInListError} when a fact names a region that the list does not have.
 */
export async function stageBatch(tx: Transaction, batch: NewBatch): Promise<string> {
  const id = randomUUID();
  const checked = refuseDuplicateKeys(batch.facts);
  const problems = [...batch.problems, ...checked.problems];
  await insertBatch(tx, id, batch, checked.facts, problems);
  await insertProblems(tx, id, problems.slice(0, MOST_PROBLEMS_KEPT), 0);
  await inSlices(batch.records, (slice, from) => insertRecords(tx, id, slice, from));
  await inSlices(checked.facts, (slice, from) => insertFacts(tx, id, slice, from));
  await refuseUnknownRegions(tx, id);
  await addProblems(tx, id, problems.length, await checkAgainstRegisters(tx, id));
  return id;
}

/** Readers resolve regions in the list; a fact of a region that is not there would count nowhere above it. */
async function refuseUnknownRegions(tx: Transaction, id: string): Promise<void> {
  const unknown = (await tx.query(
    `SELECT DISTINCT region_code AS code FROM staged_facts AS staged
     WHERE  batch_id = $1 AND NOT EXISTS (SELECT 1 FROM regions WHERE regions.code = staged.region_code)
     ORDER  BY 1 LIMIT 10`,
    [id],
  )) as { code: string }[];
  if (unknown.length > 0) throw new RegionsNotInListError(unknown.map((row) => row.code));
}

async function insertBatch(
  tx: Transaction,
  id: string,
  batch: NewBatch,
  facts: readonly FactDraft[],
  problems: readonly Problem[],
): Promise<void> {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  await tx.query(
    `INSERT INTO import_batches
       (id, region_code, file_name, file_sha256, file_size, template_id, period, state, rows_read, record_count, fact_count,
        refused_count, warning_count, note_count, ignored_total_rows, dropped_personal_columns, printed_totals, months, created_by,
        problem_groups, sender, figure_columns)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'STAGED', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      id,
      regionOfBatch(tx, facts),
      batch.fileName,
      batch.fileSha256,
      batch.fileSize,
      batch.templateId,
      batch.period,
      batch.rowsRead,
      batch.records.length,
      facts.length,
      count('BLOCKING'),
      count('WARNING'),
      count('NOTE'),
      batch.ignoredTotalRows,
      batch.droppedPersonalColumns,
      JSON.stringify(batch.printedTotals),
      monthsOfFacts(facts),
      batch.createdBy,
      JSON.stringify(groupProblems(problems)),
      batch.sender?.trim() ?? '',
      JSON.stringify(batch.figureColumns ?? {}),
    ],
  );
}

/**
 * The smallest region that holds all facts; '' when they are in more than one province. A file without a usable fact
 * belongs to the regions of who sent it, or they could not see its problems.
 */
function regionOfBatch(tx: Transaction, facts: readonly FactDraft[]): RegionCode | '' {
  const [first, ...others] = facts;
  const { scope } = actorOf(tx);
  if (!first) return scope.kind === 'REGIONS' ? (scope.codes[0] ?? '') : '';
  const shared = pathOf(first.regionCode).filter((code) => others.every((fact) => fact.regionCode.startsWith(code)));
  return shared.at(-1) ?? '';
}

/** Months that the facts are about, oldest first. A yearly context figure names none: its months were not reported. */
function monthsOfFacts(facts: readonly FactDraft[]): Month[] {
  const months = new Set<Month>();
  for (const fact of facts) for (const month of monthsOfFact(fact)) months.add(month);
  return [...months].sort();
}

function monthsOfFact(fact: FactDraft): Month[] {
  switch (fact.kind) {
    case 'KPM_COUNT':
      return [fact.period];
    case 'STAGE_PAYMENT':
      return Array.from({ length: fact.monthsCovered }, (_, step) => addMonths(fact.firstMonth, step));
    case 'CONTEXT_FIGURE':
      return kindOf(fact.period) === 'MONTH' ? monthsOf(fact.period) : [];
    case 'PRICE_REFERENCE':
      return [monthOfDate(fact.date)];
    case 'E_WARONG_PERIOD':
    case 'BANK_AGENT_PERIOD':
      return [fact.period];
    case 'DELIVERY':
      return [monthOfDate((fact.receivedAt ?? fact.promisedAt).slice(0, 10) as IsoDate)];
    case 'QUALITY_INSPECTION':
      return [monthOfDate(fact.sampledOn)];
    case 'INVOICE':
      return [monthOfDate(fact.invoicedOn)];
    case 'SUPPLIER_PAYMENT':
      return [monthOfDate(fact.paidOn)];
    case 'COMPLAINT':
      return [monthOfDate(fact.receivedOn)];
    default:
      return []; // registers hold until they are changed
  }
}

/** What the registers say against rows of the file: kept with the other problems, counted with them. */
async function addProblems(tx: Transaction, id: string, from: number, found: readonly Problem[]): Promise<void> {
  if (found.length === 0) return;
  await insertProblems(tx, id, found.slice(0, Math.max(0, MOST_PROBLEMS_KEPT - from)), from);
  const count = (severity: string) => found.filter((problem) => problem.severity === severity).length;
  await tx.query(
    `UPDATE import_batches
     SET    refused_count = refused_count + $2, warning_count = warning_count + $3, note_count = note_count + $4,
            problem_groups = problem_groups || $5::jsonb,
            fact_count = (SELECT count(*) FROM staged_facts WHERE batch_id = $1)
     WHERE  id = $1`,
    [id, count('BLOCKING'), count('WARNING'), count('NOTE'), JSON.stringify(groupProblems(found))],
  );
}

async function insertProblems(tx: Transaction, id: string, problems: readonly Problem[], from: number): Promise<void> {
  await tx.query(
    `INSERT INTO import_problems (batch_id, seq, severity, code, sheet, row, "column", text, wording_id, wording_en)
     SELECT $1, $10::int + listed.seq::int, listed.severity, listed.code, listed.sheet, listed.row, listed."column", listed.text,
            listed.wording_id, listed.wording_en
     FROM   unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[])
            WITH ORDINALITY AS listed (severity, code, sheet, row, "column", text, wording_id, wording_en, seq)`,
    [
      id,
      problems.map((problem) => problem.severity),
      problems.map((problem) => problem.code),
      problems.map((problem) => storable(problem.sheet)),
      problems.map((problem) => problem.row),
      problems.map((problem) => storable(problem.column)),
      problems.map((problem) => storable(problem.text)),
      problems.map((problem) => storable(problem.wording.id)),
      problems.map((problem) => storable(problem.wording.en)),
      from,
    ],
  );
}

async function insertRecords(tx: Transaction, id: string, records: readonly NewRecord[], from: number): Promise<void> {
  await tx.query(
    `INSERT INTO import_records (batch_id, seq, sheet, row, values)
     SELECT $1, $2 + listed.seq::int, listed.sheet, listed.row, listed.values::json
     FROM   unnest($3::text[], $4::int[], $5::text[]) WITH ORDINALITY AS listed (sheet, row, values, seq)`,
    [
      id,
      from,
      records.map((record) => storable(record.sheet)),
      records.map((record) => record.row),
      records.map((record) => JSON.stringify(record.values, storableValue)),
    ],
  );
}

async function insertFacts(tx: Transaction, id: string, facts: readonly FactDraft[], from: number): Promise<void> {
  await tx.query(
    `INSERT INTO staged_facts (batch_id, seq, kind, region_code, draft)
     SELECT $1, $2 + listed.seq::int, listed.kind, listed.region_code, listed.draft::jsonb
     FROM   unnest($3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS listed (kind, region_code, draft, seq)`,
    [
      id,
      from,
      facts.map((fact) => fact.kind),
      facts.map((fact) => fact.regionCode),
      facts.map((fact) => JSON.stringify(fact, storableValue)),
    ],
  );
}

async function inSlices<T>(
  rows: readonly T[],
  insert: (slice: readonly T[], from: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT)
    await insert(rows.slice(at, at + ROWS_PER_STATEMENT), at);
}

/** JSON has no bigint: rupiah travel as text and are cast in SQL. */
function storableValue(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Postgres stores no NUL character, and offices' files do hold them. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '');
}
