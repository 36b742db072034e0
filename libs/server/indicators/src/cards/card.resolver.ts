import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import {
  Database,
  type LeagueOrder,
  distinctFamilies,
  failureReasons,
  leagueOf,
  outletDays,
  outletHours,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Month, type Period, type RegionCode, kindOf, levelOf, monthsOf, percentOf } from '@monev/kernel';
import { BadInputError, CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { existingRegion } from '../evaluate';
import {
  DistinctFamiliesType,
  FailureReasonType,
  LeagueOrderEnum,
  OutletDaysType,
  OutletLeagueType,
} from './card.types';

const Region = () => Args('region', { type: () => RegionCodeScalar });
const MOST_PER_PAGE = 100;
/** Ten years. */
const MOST_MONTHS = 120;

/** Card transactions, from their rollups: one statement a question, however many years the log goes back. */
@Resolver()
export class CardResolver {
  constructor(private readonly database: Database) {}

  @Query(() => OutletDaysType, { description: 'The days of one outlet in a month, as far as the asker’s regions go.' })
  outletDays(
    @CurrentActor() actor: Actor,
    @Args('agentNo') agentNo: string,
    @Args('month', { type: () => PeriodScalar }) period: Period,
  ): Promise<OutletDaysType> {
    const month = monthAsked(period);
    return this.database.read(actor, async (tx) => {
      const days = await outletDays(tx, { outlet: agentNo, month });
      return {
        ...{ agentNo, month, hours: await outletHours(tx, { outlet: agentNo, month }) },
        days: days.map((day) => ({
          ...day,
          amount: day.amount.toString(),
          successPct: percent(day.succeeded, day.attempted),
        })),
      };
    });
  }

  @Query(() => OutletLeagueType, { description: 'Outlets that took cards of a province or kabupaten/kota in a month.' })
  outletLeague(
    @CurrentActor() actor: Actor,
    @Region() region: RegionCode,
    @Args('month', { type: () => PeriodScalar }) period: Period,
    @Args('order', { type: () => LeagueOrderEnum, defaultValue: 'AMOUNT' }) order: LeagueOrder,
    @Args('first', { type: () => Int, defaultValue: 25 }) asked: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<OutletLeagueType> {
    const month = monthAsked(period);
    if (!['PROVINCE', 'REGENCY'].includes(levelOf(region))) {
      throw new BadInputError('region', {
        id: 'Daftar ini ada untuk provinsi dan kabupaten/kota; pilih salah satunya.',
        en: 'This list exists for provinces and kabupaten/kota; choose one of them.',
      });
    }
    const first = Math.min(Math.max(asked, 1), MOST_PER_PAGE);
    const offset = offsetOf(after);
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      const rows = await leagueOf(tx, { region, month, order, first: first + 1, offset });
      const nodes = rows.slice(0, first);
      return {
        nodes: nodes.map((row) => ({
          ...row,
          amount: row.amount.toString(),
          successPct: percent(row.succeeded, row.attempted),
        })),
        endCursor: nodes.length > 0 ? String(offset + nodes.length) : null,
        hasNextPage: rows.length > first,
      };
    });
  }

  @Query(() => [FailureReasonType], {
    description: 'Why purchases failed in a month, quarter or year, the most frequent first.',
  })
  failureReasons(
    @CurrentActor() actor: Actor,
    @Region() region: RegionCode,
    @Args('period', { type: () => PeriodScalar }) period: Period,
  ): Promise<FailureReasonType[]> {
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      const reasons = await failureReasons(tx, { region, months: monthsOf(period) });
      const all = reasons.reduce((sum, { failures }) => sum + failures, 0);
      return reasons.map((one) => ({ ...one, sharePct: percent(one.failures, all) ?? 0 }));
    });
  }

  @Query(() => DistinctFamiliesType, {
    description: 'Families that bought something in any of these months, each once.',
  })
  distinctFamilies(
    @CurrentActor() actor: Actor,
    @Region() region: RegionCode,
    @Args('periods', { type: () => [PeriodScalar], description: 'Months, quarters and years, in any order.' })
    periods: Period[],
  ): Promise<DistinctFamiliesType> {
    const months = [...new Set(periods.flatMap(monthsOf))].sort();
    if (months.length === 0 || months.length > MOST_MONTHS) {
      throw new BadInputError('periods', {
        id: `Sebutkan 1–${MOST_MONTHS} bulan; diminta ${months.length}.`,
        en: `Name 1 to ${MOST_MONTHS} months; ${months.length} were asked for.`,
      });
    }
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      return { months, families: await distinctFamilies(tx, { region, months }) };
    });
  }
}

function monthAsked(period: Period): Month {
  if (kindOf(period) === 'MONTH') return period as Month;
  throw new BadInputError('month', { id: 'Sebutkan satu bulan, YYYY-MM.', en: 'Name one month, YYYY-MM.' });
}

/** Percent with two decimals, rounded once. */
function percent(part: number, whole: number): number | null {
  return percentOf(BigInt(part), BigInt(whole))?.round(2) ?? null;
}

/** Rollups of a closed month do not move, so a place in the list is cursor enough; one of nobody begins at the first. */
function offsetOf(cursor: string | null | undefined): number {
  return /^\d{1,6}$/.test(cursor ?? '') ? Number(cursor) : 0;
}
