import { Injectable } from '@nestjs/common';
import {
  Database,
  type DiscrepancyRow,
  childRegions,
  findRegion,
  readDiscrepancies,
  readReporting,
  reportedMonths,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { DATASETS, MEASURE_GROUPS } from '@monev/domain/indicators';
import {
  Fraction,
  type Month,
  type Period,
  type RegionCode,
  addMonths,
  kindOf,
  levelOf,
  localDateOf,
  monthOfDate,
  monthsBetween,
  monthsOf,
  regionCode,
  timeZoneOf,
} from '@monev/kernel';
import { regionTypeOf, wordingType } from '@monev/server-kit';
import { existingRegion } from '../evaluate';
import { type DataQualityType, type DiscrepancyType } from './data-quality.types';
import { qualityRow } from './quality-rows';

const MONTHS_SHOWN = 6;
const MOST_DISCREPANCIES = 100;
const ALL_MEASURES = MEASURE_GROUPS.flatMap((group) => group.measures);

/** The data quality wall of a region: who reported what and when, and what does not add up, from one picture of the data. */
@Injectable()
export class DataQualityService {
  constructor(private readonly database: Database) {}

  /** A month stands with the five before it; `asked` null: the latest reported. @throws {NotFoundError} */
  describe(actor: Actor, code: RegionCode, asked: Period | null): Promise<DataQualityType> {
    return this.database.read(actor, async (tx) => {
      const region = await existingRegion(tx, code);
      const reported = await reportedMonths(tx, code, ALL_MEASURES);
      const today = localDateOf(new Date(), timeZoneOf(code));
      const period = asked ?? reported.at(-1) ?? monthOfDate(today);
      const months = monthsShown(period);
      const [from, until] = [months[0], months.at(-1)] as [Month, Month];
      const below = await childRegions(tx, code);
      const province = await findRegion(tx, regionCode(code.slice(0, 2)));
      const found = await readReporting(tx, { region: code, from, until });
      const question = { whole: code, provinceName: province?.name ?? region.name, months, today };
      const rows = (below.length > 0 ? below : [region]).map((one) => qualityRow(one, found, question));
      const discrepancies = await readDiscrepancies(tx, { region: code, months, first: MOST_DISCREPANCIES });
      return {
        ...{ region: regionTypeOf(region), period, months: [...months], reportedMonths: reported, today },
        datasets: DATASETS.map(({ id, name, cadence, dueDay }) => ({ id, name: wordingType(name), cadence, dueDay })),
        rows,
        discrepancies: discrepancies.map(discrepancyOf),
      };
    });
  }
}

/** A quarter or year shows its months; a month those before it too, so that a habit is told from an accident. */
function monthsShown(period: Period): readonly Month[] {
  if (kindOf(period) !== 'MONTH') return monthsOf(period);
  return monthsBetween(addMonths(period as Month, 1 - MONTHS_SHOWN), period as Month);
}

function discrepancyOf(row: DiscrepancyRow): DiscrepancyType {
  const { kind, region, regionName, month, one, other, detail, batchId } = row;
  const difference = other - one;
  return {
    ...{
      kind,
      month,
      detail,
      batchId,
      one: one.toString(),
      other: other.toString(),
      difference: difference.toString(),
    },
    region: { code: region, name: regionName, level: levelOf(region) },
    differencePct: one === 0n ? null : Fraction.of(100n * difference, one).round(2),
  };
}
