import { type Actor } from '@monev/domain/identity';
import { type Database } from '../../connection/database';
import { type Transaction, withWholeCountry } from '../../connection/transaction';
import { rebuildCards } from '../rebuild/rebuild-cards';
import { rebuildRollups } from '../refresh-rollups';

interface RollupPart {
  readonly rebuild: (tx: Transaction) => Promise<unknown>;
  /** Tables that are counted from facts, with the key their rows are named by. */
  readonly tables: Readonly<Record<string, string>>;
}

/** What is counted from facts, in the parts in which it is counted. */
export const ROLLUP_PARTS = {
  MEASURES: {
    rebuild: rebuildRollups,
    tables: { measure_months: 'regency_code, region_code, period, measure, slice' },
  },
  CARDS: {
    rebuild: rebuildCards,
    tables: {
      card_region_months: 'regency_code, region_code, period, goods_no',
      card_region_failures: 'regency_code, region_code, period, reason_no',
      card_region_hours: 'regency_code, region_code, period',
      card_outlet_days: 'regency_code, period, outlet_no',
      card_outlet_months: 'regency_code, period, outlet_no',
      card_outlet_failures: 'regency_code, period, outlet_no, reason_no',
      card_outlet_places: 'outlet_no, regency_code',
      family_months: 'regency_code, village_code, period',
      family_years: 'regency_code, village_code, year',
      family_counts: 'regency_code, region_code, period',
    },
  },
} as const satisfies Record<string, RollupPart>;
export type RollupPartName = keyof typeof ROLLUP_PARTS;

/** The first row, by table and key, that is not what the facts say. Null on one side: that row should not, or should, be there. */
export interface RollupDifference {
  readonly table: string;
  readonly stored: Readonly<Record<string, unknown>> | null;
  readonly counted: Readonly<Record<string, unknown>> | null;
}

export interface RollupVerification {
  readonly tables: number;
  /** Rows compared. */
  readonly rows: number;
  readonly difference: RollupDifference | null;
}

/** Carries the answer out of a transaction that must not be kept. */
class Undone extends Error {
  constructor(readonly answer: RollupVerification) {
    super('undone on purpose');
  }
}

/**
 * Counts every rollup anew and compares it with what is stored, in a transaction that is taken back: nothing changes.
 * Nothing else is accepted meanwhile. Long running.
 */
export async function verifyRollups(
  database: Database,
  actor: Actor,
  parts: readonly RollupPartName[] = ['MEASURES', 'CARDS'],
): Promise<RollupVerification> {
  try {
    return await database.write(
      actor,
      async (tx) => {
        throw new Undone(await withWholeCountry(tx, () => compareAll(tx, parts)));
      },
      { longRunning: true },
    );
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}

async function compareAll(tx: Transaction, parts: readonly RollupPartName[]): Promise<RollupVerification> {
  let tables = 0;
  let rows = 0;
  for (const part of parts) {
    const { rebuild, tables: keys }: RollupPart = ROLLUP_PARTS[part];
    const names = Object.keys(keys);
    await tx.query(`LOCK TABLE ${names.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
    for (const name of names)
      await tx.query(`CREATE TEMPORARY TABLE stored_${name} ON COMMIT DROP AS SELECT * FROM ${name}`);
    await rebuild(tx);
    for (const name of names) {
      tables += 1;
      const [size] = (await tx.query(`SELECT count(*)::int AS rows FROM stored_${name}`)) as { rows: number }[];
      rows += size?.rows ?? 0;
      const difference = await firstDifference(tx, name, keys[name] as string);
      if (difference) return { tables, rows, difference };
    }
  }
  return { tables, rows, difference: null };
}

async function firstDifference(tx: Transaction, table: string, key: string): Promise<RollupDifference | null> {
  const [found] = (await tx.query(
    `SELECT to_jsonb(stored) AS stored, to_jsonb(counted) AS counted
     FROM   stored_${table} AS stored FULL JOIN ${table} AS counted USING (${key})
     WHERE  stored IS DISTINCT FROM counted
     ORDER  BY ${key} LIMIT 1`,
  )) as { stored: Record<string, unknown> | null; counted: Record<string, unknown> | null }[];
  return found ? { table, ...found } : null;
}
