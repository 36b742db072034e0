import { Injectable } from '@nestjs/common';
import { Database, type Transaction, childRegions, reportedMonths } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  FAMILY_INDICATORS,
  MEASURE_GROUPS,
  type ThresholdSet,
  getIndicator,
  thresholdsInForce,
} from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type ChildReading, type CountReading, type RateReading, overviewHeadline } from '@monev/domain/reporting';
import { type Month, type Period, type RegionCode, localDateOf, monthOfDate, timeZoneOf } from '@monev/kernel';
import { regionTypeOf, wordingType } from '@monev/server-kit';
import { type RegionResult, evaluate, existingRegion } from './evaluate';
import { thresholdsOf } from './targets/region-thresholds';
import { tileOf } from './tiles';
import { type OverviewTileType, type OverviewType } from './types/overview.type';

const KPM_COUNT = 'IND-KPM-01';
const REALISATION = 'IND-DST-02';
const ALL_MEASURES = MEASURE_GROUPS.flatMap((group) => group.measures);

/** The first view of a region: one sentence, then tiles, all from one picture of the data. */
@Injectable()
export class OverviewService {
  constructor(private readonly database: Database) {}

  /**
   * `asked` null: the latest month with any report. A quarter or year is answered as such: flows pooled, stocks of its last
   * month, beside the quarter or year before (INDICATORS A.5). @throws {NotFoundError}
   */
  describe(actor: Actor, code: RegionCode, asked: Period | null): Promise<OverviewType> {
    return this.database.read(actor, async (tx) => {
      const region = await existingRegion(tx, code);
      const reported = await reportedMonths(tx, code, ALL_MEASURES);
      const period = asked ?? reported.at(-1) ?? thisMonth(code);
      const tiles: OverviewTileType[] = [];
      for (const definition of FAMILY_INDICATORS) tiles.push(await tileOf(tx, definition, region, period));
      const moments = tiles.flatMap((tile) => (tile.value.asOf ? [tile.value.asOf.getTime()] : []));
      return {
        region: regionTypeOf(region),
        period: reported.length > 0 ? period : null,
        headline: wordingType(await headlineOf(tx, region, period, tiles)),
        tiles,
        reportedMonths: reported,
        asOf: moments.length > 0 ? new Date(Math.max(...moments)) : null,
      };
    });
  }
}

function thisMonth(region: RegionCode): Month {
  return monthOfDate(localDateOf(new Date(), timeZoneOf(region)));
}

async function headlineOf(tx: Transaction, region: RegionRow, period: Period, tiles: readonly OverviewTileType[]) {
  const valueOf = (code: string) => tiles.find((tile) => tile.definition.code === code)?.value ?? null;
  const realisation = getIndicator(REALISATION);
  const children = await evaluate(tx, realisation, await childRegions(tx, region.code), [period]);
  const sets = await thresholdsOf(tx, realisation, [region.code]);
  const rate = rateReading(thresholdsInForce(sets, period, region.code), valueOf(REALISATION));
  const count = valueOf(KPM_COUNT);
  return overviewHeadline({
    period,
    regionName: region.name,
    realisation: rate,
    kpmCount: count && countReading(count),
    weakestChildren: children.flatMap(childReading),
    lastReported: count?.lastReported ?? null,
  });
}

function rateReading(thresholds: ThresholdSet | null, value: OverviewTileType['value'] | null): RateReading | null {
  if (!value || value.value === null || !thresholds) return null;
  return {
    value: value.value,
    target: Number(thresholds.green),
    acceptable: Number(thresholds.amber),
    coverage: coverageOf(value),
    provisional: value.provisional,
  };
}

function countReading(value: OverviewTileType['value']): CountReading | null {
  if (value.value === null) return null;
  return { value: value.value, coverage: coverageOf(value), provisional: value.provisional };
}

function coverageOf(value: OverviewTileType['value']) {
  return { reported: value.rowsUsed, expected: value.rowsExpected, level: 'VILLAGE' as const };
}

function childReading({ region, result }: RegionResult): ChildReading[] {
  return result.value === null || result.partial ? [] : [{ name: region.name, value: result.value }];
}
