import {
  type Database,
  type FactSourceRow,
  type RowSetId,
  type Transaction,
  factSources,
  readRowSources,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Month, type Period, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { DataLoader } from '@monev/server-kit';
import { type FactSourceType } from './types/indicator-value.type';

/** One number whose files are asked for. */
export interface SourceQuestion {
  readonly region: RegionCode;
  readonly months: readonly Month[];
  readonly measureGroups: readonly string[];
  /** The rows of registers and trade that it is counted from; null where it rests on measures alone. */
  readonly rows: { readonly set: RowSetId; readonly period: Period } | null;
}

/** The files behind many numbers: one statement for each region and measure group, however many months are asked. */
export function factSourceLoader(database: Database, actor: Actor): DataLoader<SourceQuestion, FactSourceType[]> {
  return new DataLoader(
    (questions) =>
      database.read(actor, async (tx) => {
        const found = new Map<string, FactSourceRow[]>();
        for (const [key, { region, measureGroup, months }] of combined(questions)) {
          found.set(key, await factSources(tx, { region, months: [...months], measureGroup }));
        }
        const answers: FactSourceType[][] = [];
        for (const question of questions) {
          const counted = question.rows ? await rowSources(tx, question.region, question.rows) : [];
          answers.push([...sourcesOf(question, found), ...counted].sort(newestFirst));
        }
        return answers;
      }),
    { cache: false },
  );
}

const keyOf = (region: RegionCode, measureGroup: string) => `${region} ${measureGroup}`;

function combined(questions: readonly SourceQuestion[]) {
  const byKey = new Map<string, { region: RegionCode; measureGroup: string; months: Set<Month> }>();
  for (const { region, months, measureGroups } of questions) {
    for (const measureGroup of measureGroups) {
      const key = keyOf(region, measureGroup);
      const entry = byKey.get(key) ?? { region, measureGroup, months: new Set<Month>() };
      for (const month of months) entry.months.add(month);
      byKey.set(key, entry);
    }
  }
  return byKey;
}

/** A batch that feeds two measure groups or several months of one number is one source of it. */
function sourcesOf(question: SourceQuestion, found: ReadonlyMap<string, readonly FactSourceRow[]>): FactSourceType[] {
  const byBatch = new Map<string, FactSourceType>();
  for (const measureGroup of question.measureGroups) {
    for (const row of found.get(keyOf(question.region, measureGroup)) ?? []) {
      if (!question.months.includes(row.period)) continue;
      const { batchId, fileName, source, committedAt, rows } = row;
      const known = byBatch.get(`${batchId} ${source}`);
      byBatch.set(`${batchId} ${source}`, {
        batchId,
        fileName,
        source,
        committedAt,
        rows: Math.max(rows, known?.rows ?? 0),
      });
    }
  }
  return [...byBatch.values()];
}

const newestFirst = (a: FactSourceType, b: FactSourceType) => b.committedAt.getTime() - a.committedAt.getTime();

async function rowSources(
  tx: Transaction,
  region: RegionCode,
  { set, period }: NonNullable<SourceQuestion['rows']>,
): Promise<FactSourceType[]> {
  const asOf = localDateOf(new Date(), timeZoneOf(region));
  const found = await readRowSources(tx, set, { region, period, asOf });
  return found.map(({ templateId, ...file }) => ({ ...file, source: templateId }));
}
