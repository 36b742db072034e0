import { type Transaction } from '../connection/transaction';

/** The next number of a series, without gaps: the series stays locked until the transaction ends. "T-2021" → "T-2021-0166" */
export async function nextNumber(tx: Transaction, series: string): Promise<string> {
  const [row] = (await tx.query(
    `INSERT INTO monev_numbers AS number (series, last) VALUES ($1, 1)
     ON CONFLICT (series) DO UPDATE SET last = number.last + 1 RETURNING last`,
    [series],
  )) as { last: number }[];
  return `${series}-${String(row?.last ?? 0).padStart(4, '0')}`;
}
