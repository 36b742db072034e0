import {
  type MeasureRow,
  type Transaction,
  childRegions,
  expectedVillages,
  readMeasures,
  readOwnAndChildren,
  reportedMonths,
} from '@monev/data';
import {
  type IndicatorDefinition,
  type IndicatorEvidence,
  type MeasureEvidence,
  evidenceNeeds,
} from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Month, type Period, type RegionCode, levelOf } from '@monev/kernel';

/** Looks up the evidence of one evaluation among what was read for all of them. */
export type EvidenceLookup = (region: RegionCode, period: Period) => IndicatorEvidence;

/** Reads, in a few statements, what an indicator needs for these regions and periods. */
export async function collectEvidence(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
): Promise<EvidenceLookup> {
  const needs = periods.map((period) => evidenceNeeds(definition, period));
  const months = [...new Set(needs.flatMap((need) => need.months))].sort();
  const measures = needs[0]?.measures ?? [];
  const codes = regions.map((region) => region.code);
  const grain = definition.grain === 'REGENCY' ? await regencyGrain(tx, regions) : null;
  const rows = await readMeasures(tx, { regions: grain ? grain.codes : codes, months, measures });
  const expected = await expectedByMonth(tx, codes, months);
  const reported = new Map<RegionCode, readonly Month[]>();
  for (const code of codes) reported.set(code, await reportedMonths(tx, code, measures));
  const ownAndChildren = needs[0]?.ownAndChildren ? await readOwnAndChildren(tx, { regions: codes, months }) : [];
  return (region, period) => ({
    period,
    rows: grain ? grain.rowsOf(region, rows, expected) : rows.filter((row) => row.regionCode === region),
    rowsExpected: new Map(
      months.map((month) => [month, grain ? grain.expectedOf(region) : (expected.get(month)?.get(region) ?? 0)]),
    ),
    reportedMonths: reported.get(region) ?? [],
    ownAndChildren:
      ownAndChildren.find(
        (entry) => entry.regionCode === region && entry.period === lastMonth(period, needs, periods),
      ) ?? null,
  });
}
