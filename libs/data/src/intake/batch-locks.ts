import { type Transaction } from '../connection/transaction';
import { type ImportBatch, getBatch } from './batch';
import { BatchNotFoundError } from './intake-errors';

/** The batch, held until the transaction ends: nobody else decides about it meanwhile. @throws {BatchNotFoundError} */
export async function lockBatch(tx: Transaction, id: string): Promise<ImportBatch> {
  if (!(await getBatch(tx, id))) throw new BatchNotFoundError(id);
  await tx.query('SELECT 1 FROM import_batches WHERE id = $1 FOR UPDATE', [id]);
  return (await getBatch(tx, id)) as ImportBatch; // as it is now that nobody else can change it
}

/** Two batches of the same bytes wait for each other; the second then finds the first. */
export async function lockFile(tx: Transaction, sha256: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
}

/** The moment of a change, read after its locks: versions of one key follow each other in time. */
export async function clock(tx: Transaction): Promise<string> {
  const [now] = (await tx.query('SELECT clock_timestamp()::text AS at')) as { at: string }[];
  return (now as { at: string }).at;
}
