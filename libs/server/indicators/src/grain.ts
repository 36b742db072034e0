import { type MeasureRow, type Transaction, childRegions, expectedVillagesByMonth, readMeasures } from '@monev/data';
import { type IndicatorDefinition, type MeasureEvidence, type MeasureId } from '@monev/domain/indicators';
import { type Month, type RegionCode, levelOf } from '@monev/kernel';

/** Measures of the asked regions, and how many regions of the grain stand behind them out of those expected. */
export interface Grain {
  rowsOf(region: RegionCode): readonly MeasureEvidence[];
  expectedOf(region: RegionCode): ReadonlyMap<Month, number>;
}

export interface GrainQuestion {
  readonly regions: readonly RegionCode[];
  readonly months: readonly Month[];
  readonly measures: readonly MeasureId[];
}

/**
 * Coverage is counted in regions of the indicator's own grain (INDICATORS A.2): villages for counts of families,
 * kabupaten/kota for money. A region counts as used when it, or one above it up to the asked region, reported.
 */
export async function readGrain(
  tx: Transaction,
  grain: IndicatorDefinition['grain'],
  question: GrainQuestion,
): Promise<Grain> {
  const rows = await readMeasures(tx, question);
  const villages = await expectedVillagesByMonth(tx, question.regions, question.months);
  return grain === 'REGENCY' ? readRegencies(tx, question, rows, villages) : villageGrain(rows, villages);
}

type VillagesExpected = ReadonlyMap<Month, ReadonlyMap<RegionCode, number>>;

function villageGrain(rows: readonly MeasureRow[], villages: VillagesExpected): Grain {
  return {
    rowsOf: (region) => rows.filter((row) => row.regionCode === region),
    expectedOf: (region) => new Map([...villages].map(([month, byRegion]) => [month, byRegion.get(region) ?? 0])),
  };
}

async function readRegencies(
  tx: Transaction,
  question: GrainQuestion,
  rows: readonly MeasureRow[],
  villages: VillagesExpected,
): Promise<Grain> {
  const below = new Map<RegionCode, readonly RegionCode[]>();
  for (const code of question.regions) {
    const isProvince = levelOf(code) === 'PROVINCE';
    below.set(code, isProvince ? (await childRegions(tx, code)).map((child) => child.code) : [code]);
  }
  const regencies = [...new Set([...below.values()].flat())];
  const reported = await readMeasures(tx, { ...question, regions: regencies });
  const usedOf = (row: MeasureRow) => {
    const children = below.get(row.regionCode) ?? [];
    const coversAll = row.rowsUsed >= (villages.get(row.period)?.get(row.regionCode) ?? 0);
    if (coversAll) return children.length;
    return reported.filter(
      (child) => child.period === row.period && child.measure === row.measure && children.includes(child.regionCode),
    ).length;
  };
  return {
    rowsOf: (region) =>
      rows.filter((row) => row.regionCode === region).map((row) => ({ ...row, rowsUsed: usedOf(row) })),
    expectedOf: (region) => new Map(question.months.map((month) => [month, below.get(region)?.length ?? 0])),
  };
}
