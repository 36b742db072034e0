import { type RegionCode, type Month } from '@monev/kernel';
import { type Transaction, withWholeCountry } from '../../connection/transaction';
import {
  DAY_SECONDS,
  MONTH_START,
  monthIndexAt,
  monthIndexOf,
  monthName,
} from '../../facts/card-transactions/calendar';
import { CardMonthsDroppedError } from '../../facts/card-transactions/card-errors';
import { type UndoTouch } from '../../facts/undo-versions';
import { type RegencyMonth } from '../../registry/data-version';
import { recountCards } from '../../rollups/leagues/recount-cards';
import { lockProvinces } from '../../rollups/refresh-rollups';

/**
 * Takes the transactions of a batch out. Where they counted, the regencies and months they touched are counted anew from
 * what is left: bits cannot be subtracted. Answers those, provinces' own included; none for a batch that only waited.
 * @throws {CardMonthsDroppedError} when transactions it brought were dropped at the end of their retention.
 */
export function removeCardBatch(tx: Transaction, batchId: string): Promise<RegencyMonth[]> {
  return withWholeCountry(tx, async () => {
    const [batch] = (await tx.query(
      `SELECT card.batch_no AS no, card.state, batch.months FROM card_batches AS card
       JOIN   import_batches AS batch ON batch.id = card.batch_id WHERE card.batch_id = $1`,
      [batchId],
    )) as { no: number; state: string; months: Month[] }[];
    if (!batch || batch.state === 'REMOVED') return [];
    if (batch.state === 'COUNTED') await refuseDropped(tx, batch.months);
    const touched = await touchedBy(tx, batch);
    await lockProvinces(
      tx,
      touched.map(({ regencyCode }) => regencyCode.slice(0, 2)),
    );
    await tx.query(`DELETE FROM card_transactions WHERE batch_no = $1 AND ${withinMonths(batch.months)}`, [batch.no]);
    await tx.query(`UPDATE card_batches SET state = 'REMOVED' WHERE batch_id = $1`, [batchId]);
    await tx.query('DELETE FROM card_staged_deltas WHERE batch_id = $1', [batchId]);
    if (batch.state !== 'COUNTED') return [];
    await recountCards(tx, touched);
    return [...touched, ...provincesOf(touched)];
  });
}

/** How many transactions taking the batch back would remove. */
export async function cardTouches(tx: Transaction, batchId: string): Promise<UndoTouch[]> {
  const [batch] = (await tx.query('SELECT fact_count AS rows FROM import_batches WHERE id = $1', [batchId])) as {
    rows: number;
  }[];
  return [{ kind: 'CARD_TRANSACTION', removed: batch?.rows ?? 0, restored: 0 }];
}

/** Provinces whose figures a batch touched: the months of its region. */
export async function provincesOfCards(tx: Transaction, batchId: string): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT code FROM regions WHERE level = 'PROVINCE'
       AND  code ^@ left((SELECT region_code FROM import_batches WHERE id = $1), 2)`,
    [batchId],
  )) as { code: string }[];
  return rows.map(({ code }) => code);
}

async function refuseDropped(tx: Transaction, months: readonly Month[]): Promise<void> {
  const dropped = (await tx.query(
    'SELECT period FROM card_months WHERE dropped_at IS NOT NULL AND period = ANY ($1::char(7)[]) ORDER BY period',
    [months],
  )) as { period: string }[];
  if (dropped.length > 0) throw new CardMonthsDroppedError(dropped.map(({ period }) => period));
}

async function touchedBy(tx: Transaction, batch: { no: number; months: readonly Month[] }): Promise<RegencyMonth[]> {
  const days = (await tx.query(
    `SELECT DISTINCT regency_no, occurred_s / ${DAY_SECONDS} AS day FROM card_transactions
     WHERE  batch_no = $1 AND ${withinMonths(batch.months)}`,
    [batch.no],
  )) as { regency_no: number; day: number }[];
  const found = new Map<string, RegencyMonth>();
  for (const { regency_no, day } of days) {
    const period = monthName(monthIndexAt(day * DAY_SECONDS));
    found.set(`${regency_no}${period}`, { regencyCode: String(regency_no) as RegionCode, period });
  }
  return [...found.values()];
}

function provincesOf(touched: readonly RegencyMonth[]): RegencyMonth[] {
  return touched.map(({ regencyCode, period }) => ({ regencyCode: regencyCode.slice(0, 2) as RegionCode, period }));
}

/** Whole numbers of our own calendar: the months' partitions, and no others, are read. */
function withinMonths(months: readonly Month[]): string {
  const spans = months.map((month) => {
    const index = monthIndexOf(month);
    const [from, until] = [MONTH_START[index] as number, MONTH_START[index + 1] as number];
    return `(occurred_s >= ${from * DAY_SECONDS} AND occurred_s < ${until * DAY_SECONDS})`;
  });
  return spans.length > 0 ? `(${spans.join(' OR ')})` : 'false';
}
