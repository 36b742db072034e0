import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { villageExists } from './touched-months';

/** Villages (desa, kelurahan) that the register expects in each region in a month; 0 for a region without any. */
export async function expectedVillages(
  tx: Transaction,
  regions: readonly RegionCode[],
  month: Month,
): Promise<Map<RegionCode, number>> {
  const rows = (await tx.query(
    `SELECT asked.code, (SELECT count(*)::int FROM regions AS village
                         WHERE  village.code >= asked.code AND village.code < asked.code || ':'
                           AND  village.level = 'VILLAGE' AND ${villageExists('$2::text')}) AS villages
     FROM  (SELECT DISTINCT unnest($1::text[]) COLLATE "C" AS code) AS asked`,
    [regions, month],
  )) as { code: RegionCode; villages: number }[];
  return new Map(rows.map((row) => [row.code, row.villages]));
}
