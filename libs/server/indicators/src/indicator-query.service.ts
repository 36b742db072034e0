import { Injectable } from '@nestjs/common';
import { Database, childRegions, regionsWithin } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { getIndicator } from '@monev/domain/indicators';
import { type Period, type RegionCode, type RegionLevel, kindOf, previousPeriod } from '@monev/kernel';
import { type RegionResult, evaluate, existingRegion } from './evaluate';
import { BadSpanError, TooManyRegionsError } from './indicator.errors';

/** Ten years of months. */
const LONGEST_SPAN = 120;
/** All 267 kelurahan of Jakarta fit; a larger province is asked kota by kota. */
const MOST_REGIONS = 300;

/** Two answers of one indicator beside each other. */
export interface Compared {
  readonly one: RegionResult;
  readonly other: RegionResult;
}

/** Answers one indicator: for a region, over a span, for each child of a region, or beside another region or period. */
@Injectable()
export class IndicatorQueryService {
  constructor(private readonly database: Database) {}

  /** @throws {UnknownIndicatorError | NotFoundError} */
  value(actor: Actor, code: string, region: RegionCode, period: Period): Promise<RegionResult> {
    return this.database.read(actor, async (tx) => {
      const row = await existingRegion(tx, region);
      return (await evaluate(tx, getIndicator(code), [row], [period]))[0] as RegionResult;
    });
  }

  /** Both from one picture of the data. @throws {UnknownIndicatorError | NotFoundError} */
  compare(
    actor: Actor,
    code: string,
    one: { region: RegionCode; period: Period },
    other: { region: RegionCode; period: Period },
  ): Promise<Compared> {
    return this.database.read(actor, async (tx) => {
      const definition = getIndicator(code);
      const answers: RegionResult[] = [];
      for (const { region, period } of [one, other]) {
        answers.push(...(await evaluate(tx, definition, [await existingRegion(tx, region)], [period])));
      }
      return { one: answers[0] as RegionResult, other: answers[1] as RegionResult };
    });
  }

  /** One result for each month, quarter or year of a span, oldest first. @throws {UnknownIndicatorError | NotFoundError | BadSpanError} */
  series(actor: Actor, code: string, region: RegionCode, from: Period, to: Period): Promise<RegionResult[]> {
    const periods = periodsOfSpan(from, to);
    return this.database.read(actor, async (tx) => {
      const row = await existingRegion(tx, region);
      return evaluate(tx, getIndicator(code), [row], periods);
    });
  }

  /**
   * One result per region of a level inside a region, in code order; `level` null: its direct children, none below a
   * desa/kelurahan. A level above the region itself has none inside it.
   * @throws {UnknownIndicatorError | NotFoundError | TooManyRegionsError}
   */
  byChild(
    actor: Actor,
    code: string,
    region: RegionCode,
    period: Period,
    level: RegionLevel | null = null,
  ): Promise<RegionResult[]> {
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      const inside = level === null ? await childRegions(tx, region) : await regionsWithin(tx, region, level);
      if (inside.length > MOST_REGIONS) throw new TooManyRegionsError(inside.length, MOST_REGIONS);
      return evaluate(tx, getIndicator(code), inside, [period]);
    });
  }
}

function periodsOfSpan(from: Period, to: Period): Period[] {
  const alike = kindOf(from) === kindOf(to) && from <= to;
  const periods = alike ? [to] : [];
  while (periods.length > 0 && periods.length <= LONGEST_SPAN && (periods[0] as Period) > from) {
    periods.unshift(previousPeriod(periods[0] as Period));
  }
  if (periods.length === 0 || periods.length > LONGEST_SPAN) throw new BadSpanError(from, to);
  return periods;
}
