import { type MonevCounts, type Transaction, readMonevCounts } from '@monev/data';
import { type Month, type RegionCode, addMonths, firstDayOf, lastDayOf, monthsBetween } from '@monev/kernel';
import { HISTORY_MONTHS } from './reading-series';

/** What was counted in the field in each of twelve months, the asked one last. */
export async function monthlyCounts(tx: Transaction, region: RegionCode, month: Month): Promise<MonevCounts[]> {
  const months: MonevCounts[] = [];
  for (const each of monthsBetween(addMonths(month, 1 - HISTORY_MONTHS), month)) {
    months.push(...(await readMonevCounts(tx, { regions: [region], from: firstDayOf(each), until: lastDayOf(each) })));
  }
  return months;
}
