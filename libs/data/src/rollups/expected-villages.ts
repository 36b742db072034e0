import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { villageExists } from './touched-months';

/** Villages (desa, kelurahan) that the register expects in each region in a month; 0 for a region without any. */
export async function expectedVillages(
  tx: Transaction,
  regions: readonly RegionCode[],
  month: Month,
): Promise<Map<RegionCode, number>> {
  return (await expectedVillagesByMonth(tx, regions, [month])).get(month) ?? new Map();
}

/** The same for many months, in one question. */
export async function expectedVillagesByMonth(
  tx: Transaction,
  regions: readonly RegionCode[],
  months: readonly Month[],
): Promise<Map<Month, Map<RegionCode, number>>> {
  const byMonth = new Map(months.map((month) => [month, new Map<RegionCode, number>()]));
  if (regions.length === 0 || months.length === 0) return byMonth;
  const rows = (await tx.query(
    `SELECT asked.code, month.period,
            (SELECT count(*)::int FROM regions AS village
             WHERE  village.code >= asked.code AND village.code < asked.code || ':'
               AND  village.level = 'VILLAGE' AND ${villageExists('month.period')}) AS villages
     FROM  (SELECT DISTINCT unnest($1::text[]) COLLATE "C" AS code) AS asked,
           (SELECT DISTINCT unnest($2::text[]) AS period) AS month`,
    [regions, months],
  )) as { code: RegionCode; period: Month; villages: number }[];
  for (const row of rows) byMonth.get(row.period)?.set(row.code, row.villages);
  return byMonth;
}
