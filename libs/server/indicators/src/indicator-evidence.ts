import { type OwnAndChildrenRow, type Transaction, readOwnAndChildren, reportedMonths } from '@monev/data';
import { type IndicatorDefinition, type IndicatorEvidence, evidenceNeeds } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Month, type Period, type RegionCode } from '@monev/kernel';
import { readGrain } from './grain';

/** Looks up the evidence of one evaluation among what was read for all of them. */
export type EvidenceLookup = (region: RegionCode, period: Period) => IndicatorEvidence;

/** Reads, in a few statements, what an indicator needs for these regions and periods. */
export async function collectEvidence(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
): Promise<EvidenceLookup> {
  const needs = new Map(periods.map((period) => [period, evidenceNeeds(definition, period)]));
  const all = [...needs.values()];
  const months = [...new Set(all.flatMap((need) => need.months))].sort();
  const measures = [...new Set(all.flatMap((need) => need.measures))];
  const codes = regions.map((region) => region.code);
  const grain = await readGrain(tx, definition.grain, { regions: codes, months, measures });
  const reported = new Map<RegionCode, Month[]>();
  if (measures.length > 0) for (const code of codes) reported.set(code, await reportedMonths(tx, code, measures));
  const compared = all.some((need) => need.ownAndChildren)
    ? await readOwnAndChildren(tx, { regions: codes, months })
    : [];
  return (region, period) => ({
    period,
    rows: grain.rowsOf(region),
    rowsExpected: grain.expectedOf(region),
    reportedMonths: reported.get(region) ?? [],
    ownAndChildren: comparisonOf(compared, region, needs.get(period)?.months.at(-1)),
  });
}

function comparisonOf(rows: readonly OwnAndChildrenRow[], region: RegionCode, month: Month | undefined) {
  return rows.find((row) => row.regionCode === region && row.period === month) ?? null;
}
