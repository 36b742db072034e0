import { Injectable } from '@nestjs/common';
import { Database, type Transaction, childRegions, findRegion, regionsWithin } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  type IndicatorDefinition,
  type IndicatorResult,
  evaluateIndicator,
  getIndicator,
} from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Month, type Period, type RegionCode, type RegionLevel, kindOf, monthsBetween } from '@monev/kernel';
import { collectEvidence } from './indicator-evidence';
import { NotFoundError } from '@monev/server-kit';
import { BadSpanError, TooManyRegionsError } from './indicator.errors';

/** A result and the region it is about. */
export interface RegionResult {
  readonly region: RegionRow;
  readonly result: IndicatorResult;
}

const LONGEST_SPAN_MONTHS = 120;
/** All 267 kelurahan of Jakarta fit; a larger province is asked kota by kota. */
const MOST_REGIONS = 300;

/** Answers one indicator: for a region, over months, or for each child of a region. */
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

  /** One result a month, oldest first. @throws {UnknownIndicatorError | NotFoundError | BadSpanError} */
  series(actor: Actor, code: string, region: RegionCode, from: Period, to: Period): Promise<RegionResult[]> {
    const months = monthsOfSpan(from, to);
    return this.database.read(actor, async (tx) => {
      const row = await existingRegion(tx, region);
      return evaluate(tx, getIndicator(code), [row], months);
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

/** @throws {NotFoundError} */
export async function existingRegion(tx: Transaction, code: RegionCode): Promise<RegionRow> {
  const row = await findRegion(tx, code);
  if (!row) throw new NotFoundError();
  return row;
}

/** All results for some regions and periods; what they rest on is read once for all of them. Region by region. */
export async function evaluate(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
): Promise<RegionResult[]> {
  const evidenceOf = await collectEvidence(tx, definition, regions, periods);
  return regions.flatMap((region) =>
    periods.map((period) => ({ region, result: evaluateIndicator(definition, evidenceOf(region.code, period)) })),
  );
}

function monthsOfSpan(from: Period, to: Period): Month[] {
  const areMonths = kindOf(from) === 'MONTH' && kindOf(to) === 'MONTH';
  const months = areMonths ? monthsBetween(from as Month, to as Month) : [];
  if (months.length === 0 || months.length > LONGEST_SPAN_MONTHS) throw new BadSpanError(from, to);
  return months;
}
