import { DELTA_KINDS, DELTA_TABLES, type DeltaKind } from '../../facts/card-transactions/card-tally';
import { copyIn } from '../../facts/card-transactions/copy-rows';
import { type Transaction, withWholeCountry } from '../../connection/transaction';
import { type RegencyMonth } from '../../registry/data-version';
import { countFamilies } from '../families/count-families';
import { ADD_FAMILY_MONTHS, ADD_FAMILY_YEARS } from '../families/families.sql';
import { lockProvinces } from '../refresh-rollups';
import { ADD_OUTLET_DAYS, ADD_OUTLET_PLACES, SUMMED_TABLES, addDelta } from './card-rollups.sql';

/** Whether a batch is a file of card transactions. */
export async function isCardBatch(tx: Transaction, batchId: string): Promise<boolean> {
  const found = (await tx.query('SELECT 1 FROM card_batches WHERE batch_id = $1', [batchId])) as unknown[];
  return found.length > 0;
}

/**
 * Lets the staged transactions of a batch count: what was added up while the file was read is added to the rollups, and
 * families are counted anew where months changed. Answers the regency-months touched, provinces' own included.
 */
export function countCardBatch(tx: Transaction, batchId: string): Promise<RegencyMonth[]> {
  return withWholeCountry(tx, async () => {
    await fillDeltas(tx, batchId);
    const touched = await touchedMonths(tx);
    await lockProvinces(
      tx,
      touched.map(({ regencyCode }) => regencyCode.slice(0, 2)),
    );
    for (const table of SUMMED_TABLES) await tx.query(addDelta(table, 'WITH_PROVINCE'));
    await tx.query(ADD_OUTLET_DAYS);
    await tx.query(ADD_OUTLET_PLACES);
    await tx.query(ADD_FAMILY_MONTHS);
    await tx.query(ADD_FAMILY_YEARS);
    await countFamilies(tx, 'SELECT DISTINCT regency_code, period FROM delta_families');
    await tx.query(`UPDATE card_batches SET state = 'COUNTED' WHERE batch_id = $1`, [batchId]);
    await tx.query('DELETE FROM card_staged_deltas WHERE batch_id = $1', [batchId]);
    return touched;
  });
}

/** Makes the temporary tables that take rollup rows; empty ones when they were made before in this transaction. */
export async function prepareDeltas(tx: Transaction): Promise<void> {
  for (const kind of DELTA_KINDS) {
    await tx.query(`CREATE TEMPORARY TABLE IF NOT EXISTS delta_${kind} (${DELTA_TABLES[kind]}) ON COMMIT DROP`);
  }
  await tx.query(`TRUNCATE ${DELTA_KINDS.map((kind) => `delta_${kind}`).join(', ')}`);
}

async function fillDeltas(tx: Transaction, batchId: string): Promise<void> {
  await prepareDeltas(tx);
  for (const kind of DELTA_KINDS) {
    const [staged] = (await tx.query('SELECT payload FROM card_staged_deltas WHERE batch_id = $1 AND kind = $2', [
      batchId,
      kind satisfies DeltaKind,
    ])) as { payload: Buffer }[];
    if (staged) await copyIn(tx, `delta_${kind}`, staged.payload);
  }
}

async function touchedMonths(tx: Transaction): Promise<RegencyMonth[]> {
  return tx.query(
    `SELECT DISTINCT left(regency_code, size) AS "regencyCode", period
     FROM   delta_goods CROSS JOIN (VALUES (2), (4)) AS level (size) ORDER BY 1, 2`,
  );
}
