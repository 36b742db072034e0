import { type Transaction } from '../../connection/transaction';
import { CLEAR_FAMILY_COUNTS, COUNT_FAMILIES, VILLAGE_BITS, touchedPeriods } from './families.sql';

/**
 * Counts distinct families anew for the months, quarters and years that hold the touched months, at all levels of their
 * provinces. `source`: SQL that gives (regency_code, period) of the touched months.
 */
export async function countFamilies(tx: Transaction, source: string): Promise<void> {
  await tx.query('DROP TABLE IF EXISTS pg_temp.family_periods, pg_temp.village_bits');
  await tx.query(touchedPeriods(source));
  await tx.query(VILLAGE_BITS);
  await tx.query(CLEAR_FAMILY_COUNTS);
  await tx.query(COUNT_FAMILIES);
}
