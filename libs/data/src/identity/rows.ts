import { type Transaction } from '../connection/transaction';

/** Rows of an UPDATE or DELETE … RETURNING: TypeORM answers those with the rows and their number. */
export async function changedRows<Row>(tx: Transaction, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [rows] = (await tx.query(sql, [...values])) as [Row[], number];
  return rows;
}
