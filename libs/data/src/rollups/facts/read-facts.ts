import { type CountedGroupId, FACT_GROUPS, type FactEvidence, type FactId } from '@monev/domain/indicators';
import {
  type ParameterName,
  REGISTRY_PARAMETERS,
  type RegistryParameter,
  type SettingSince,
  parameterSettings,
} from '@monev/domain/registry';
import {
  Fraction,
  INDONESIAN_HOLIDAYS,
  type IsoDate,
  type Period,
  type RegionCode,
  WorkingDays,
  addDays,
  firstDayOf,
  lastDayOf,
  timeZoneOf,
} from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { datedParameters } from '../../registry/parameters';
import { COMPLAINTS } from './complaints.facts.sql';
import { COMPLETENESS } from './completeness.facts.sql';
import * as monev from './monev.facts.sql';
import { CARD_PLACES, OUTLET_RECAPS, STAGES, VILLAGE_ACCESS } from './outlets.facts.sql';
import { INVOICE_PRICES, SHELF_PRICES } from './prices.facts.sql';
import { AGENTS, AGENT_LOGS, DOCUMENTS, OUTLETS, OUTLET_LOAD } from './registers.facts.sql';
import * as suppliers from './suppliers.facts.sql';
import { DELIVERIES, INVOICES_DUE, INVOICES_PAID, LOTS, PROMISES, RECEIVED } from './trade.facts.sql';

/** A group without its statement does not compile. */
const STATEMENTS: Readonly<Record<CountedGroupId, string>> = {
  ...monev,
  ...suppliers,
  CARD_PLACES,
  COMPLAINTS,
  COMPLETENESS,
  OUTLET_RECAPS,
  STAGES,
  VILLAGE_ACCESS,
  OUTLETS,
  OUTLET_LOAD,
  AGENTS,
  AGENT_LOGS,
  DELIVERIES: `WITH ${RECEIVED} ${DELIVERIES}`,
  PROMISES,
  DOCUMENTS,
  LOTS,
  SHELF_PRICES,
  INVOICE_PRICES,
  INVOICES_DUE,
  INVOICES_PAID,
};

export interface FactQuestion {
  readonly groups: readonly CountedGroupId[];
  readonly regions: readonly RegionCode[];
  /** Answered as a whole, registers on their last day. */
  readonly periods: readonly Period[];
  /** Today. */
  readonly asOf: IsoDate;
}

export interface FactRow extends FactEvidence {
  readonly regionCode: RegionCode;
  readonly period: Period;
}

interface CountedRow {
  readonly group: CountedGroupId;
  readonly regionCode: RegionCode;
  readonly period: Period;
  readonly counted: Readonly<Record<string, unknown>> & {
    readonly rowsUsed: number;
    readonly rowsExpected: number;
    readonly provisional: boolean;
    readonly asOf: string | null;
  };
}

/**
 * Counts each group for every region and period, in one round trip however many groups are asked: a row for each, also
 * where nothing was reported.
 */
export async function readFacts(tx: Transaction, asked: FactQuestion): Promise<FactRow[]> {
  const { groups, regions, periods } = asked;
  if (groups.length === 0 || regions.length === 0 || periods.length === 0) return [];
  const settings = groups.some((group) => SET_BY_REGION.includes(group))
    ? await datedParameters(tx)
    : REGISTRY_PARAMETERS;
  const rows = (await tx.query(statementOf(groups), parametersOf(asked, settings))) as CountedRow[];
  return rows.map(factRow);
}

/** Groups that ask what is set at a place. */
const SET_BY_REGION: readonly CountedGroupId[] = ['DELIVERIES', 'OUTLET_LOAD'];

/** Settings beyond $5 matter to a few groups only; they are named here so that every statement takes the same. */
function statementOf(groups: readonly CountedGroupId[]): string {
  const each = groups.map(
    (group) => `
    SELECT '${group}' AS "group", asked.region AS "regionCode", asked.period, to_jsonb(counted) AS counted
    FROM   asked CROSS JOIN LATERAL (${STATEMENTS[group]}) AS counted`,
  );
  return `
    WITH given AS (SELECT $5::date AS today, $6::text[] AS regions, $7::text[] AS policies, $8::text[] AS places, $9::int[] AS most,
                         $12::date[] AS policies_since, $13::date[] AS most_since),
    asked AS MATERIALIZED (
      SELECT region.code AS region, region.zone, span.period, span.first, span.last, span.silent_since
      FROM   unnest($1::text[], $10::text[]) AS region (code, zone)
      CROSS  JOIN unnest($2::text[], $3::date[], $4::date[], $11::date[])
             AS span (period, first, last, silent_since))
    ${each.join(' UNION ALL ')}`;
}

const ZONES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

function parametersOf({ regions, periods, asOf }: FactQuestion, settings: readonly RegistryParameter[]): unknown[] {
  const policies = arraysOf(parameterSettings('mouPolicy', settings));
  const most = arraysOf(parameterSettings('maxKpmPerEWarong', settings));
  return [
    ...[regions, periods, periods.map(firstDayOf), periods.map(lastDayOf), asOf],
    ...[policies.regions, policies.values, most.regions, most.values],
    regions.map((region) => ZONES[timeZoneOf(region)]),
    periods.map((period) => silentSince(lastDayOf(period) < asOf ? lastDayOf(period) : asOf)),
    ...[policies.since, most.since],
  ];
}

const CALENDAR = new WorkingDays(INDONESIAN_HOLIDAYS);
/** Local government answers within 7 working days (BR-13). */
const ANSWER_WORKING_DAYS = 7;

/** The latest day since which more than 7 working days have passed on a day. */
function silentSince(day: IsoDate): IsoDate {
  let since = addDays(day, -ANSWER_WORKING_DAYS);
  while (CALENDAR.countBetween(since, day) <= ANSWER_WORKING_DAYS) since = addDays(since, -1);
  return since;
}

/** Regions ('' = the country), what is set there and since when, as arrays for the statement. */
function arraysOf<Name extends ParameterName>(settings: readonly SettingSince<Name>[]) {
  return {
    regions: settings.map(({ region }) => region ?? ''),
    values: settings.map(({ value }) => value),
    since: settings.map(({ since }) => since),
  };
}

function factRow({ group, regionCode, period, counted }: CountedRow): FactRow {
  const { rowsUsed, rowsExpected, provisional, asOf } = counted;
  const facts: readonly FactId[] = FACT_GROUPS[group];
  const values = facts.map((fact): [FactId, Fraction | null] => {
    const text = counted[fact];
    return [fact, typeof text === 'string' ? Fraction.parse(text) : null];
  });
  return {
    ...{ group, regionCode, period, values: new Map(values), rowsUsed, rowsExpected, provisional },
    asOf: asOf === null ? null : new Date(asOf),
  };
}
