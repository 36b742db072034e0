import { type RegionCode } from '@monev/kernel';
import { monthIndexOf } from '../../facts/card-transactions/calendar';
import { DELTA_KINDS } from '../../facts/card-transactions/card-tally';
import { copyIn } from '../../facts/card-transactions/copy-rows';
import { tallyMonth } from '../../facts/card-transactions/stream-facts';
import { type Transaction } from '../../connection/transaction';
import { type RegencyMonth } from '../../registry/data-version';
import { countFamilies } from '../families/count-families';
import {
  ADD_FAMILY_MONTHS,
  CLEAR_FAMILY_MONTHS,
  CLEAR_FAMILY_YEARS,
  REMAKE_FAMILY_YEARS,
} from '../families/families.sql';
import {
  ADD_OUTLET_DAYS,
  ADD_OUTLET_PLACES,
  CLEAR_OUTLET_PLACES,
  SUMMED_TABLES,
  addDelta,
  clearRecounted,
  sumProvinces,
} from './card-rollups.sql';
import { prepareDeltas } from './count-card-batch';

/**
 * Counts regencies and months anew from their transactions and puts the result in the place of what stood there. The
 * caller sees the whole country and holds the locks of the provinces. Months whose transactions were dropped must not be
 * among them.
 */
export async function recountCards(tx: Transaction, months: readonly RegencyMonth[]): Promise<void> {
  await prepareRecounted(tx, months);
  for (const { table } of SUMMED_TABLES) await tx.query(clearRecounted(table));
  await tx.query(clearRecounted('card_outlet_days'));
  await tx.query(CLEAR_FAMILY_MONTHS);
  await tx.query(CLEAR_FAMILY_YEARS);
  for (const [period, regencies] of byMonth(months)) await countMonth(tx, period, regencies);
  for (const table of SUMMED_TABLES) if (!table.regenciesOnly) await tx.query(sumProvinces(table));
  await tx.query(CLEAR_OUTLET_PLACES);
  await tx.query(REMAKE_FAMILY_YEARS);
  await countFamilies(tx, 'SELECT regency_code, period FROM recounted');
}

async function prepareRecounted(tx: Transaction, months: readonly RegencyMonth[]): Promise<void> {
  await tx.query(`
    CREATE TEMPORARY TABLE IF NOT EXISTS recounted (
      regency_code varchar(10) COLLATE "C", period char(7) COLLATE "C"
    ) ON COMMIT DROP`);
  await tx.query('TRUNCATE recounted');
  await tx.query('INSERT INTO recounted SELECT DISTINCT * FROM unnest($1::text[], $2::text[])', [
    months.map(({ regencyCode }) => regencyCode),
    months.map(({ period }) => period),
  ]);
  await tx.query('ANALYZE recounted');
}

function byMonth(months: readonly RegencyMonth[]): Map<string, RegionCode[]> {
  const found = new Map<string, RegionCode[]>();
  for (const { period, regencyCode } of months) found.set(period, [...(found.get(period) ?? []), regencyCode]);
  return new Map([...found].sort());
}

async function countMonth(tx: Transaction, period: string, regencies: readonly RegionCode[]): Promise<void> {
  const { tally } = await tallyMonth(tx, monthIndexOf(period), regencies);
  await prepareDeltas(tx);
  for (const kind of DELTA_KINDS) {
    await copyIn(tx, `delta_${kind}`, tally.payload(kind));
  }
  for (const table of SUMMED_TABLES) await tx.query(addDelta(table, 'BELOW_PROVINCE'));
  await tx.query(ADD_OUTLET_DAYS);
  await tx.query(ADD_OUTLET_PLACES);
  await tx.query(ADD_FAMILY_MONTHS);
}
