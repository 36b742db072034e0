import { type IsoDate, type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';

/** Counts of an outlet in a month: rates are formed of them last. Rupiah as bigint. */
export interface OutletMonth {
  readonly agentNo: string;
  readonly name: string;
  readonly attempted: number;
  readonly succeeded: number;
  readonly amount: bigint;
  /** Taken by a card reader that is registered with another agent (FP-15). */
  readonly offSite: number;
  /** Days of the month on which it worked; three or fewer are a sign of FP-08. */
  readonly days: number;
  /** Before the first or after the last day of the window (FP-06); null when no window was given. */
  readonly outOfWindow: number | null;
}

/** By what outlets are ordered, the greatest first; equal ones as they were first seen. */
export const LEAGUE_ORDERS = [
  'AMOUNT',
  'ATTEMPTED',
  'FAILED_SHARE',
  'OFF_SITE',
  'FEWEST_DAYS',
  'OUT_OF_WINDOW',
] as const;
export type LeagueOrder = (typeof LEAGUE_ORDERS)[number];

const ORDER: Readonly<Record<LeagueOrder, string>> = {
  AMOUNT: 'listed.amount DESC',
  ATTEMPTED: 'listed.attempted DESC',
  FAILED_SHARE: '(listed.attempted - listed.succeeded)::numeric / listed.attempted DESC',
  OFF_SITE: 'listed.off_site DESC',
  FEWEST_DAYS: 'bit_count(listed.day_bits::bit(32))',
  OUT_OF_WINDOW: '"outOfWindow" DESC NULLS LAST',
};

export interface LeagueQuestion {
  /** A province or a kabupaten/kota. */
  readonly region: RegionCode;
  readonly month: Month;
  readonly order: LeagueOrder;
  readonly first: number;
  readonly offset?: number;
  /** First and last day of the distribution window, both inside the month. */
  readonly window?: { readonly from: IsoDate; readonly to: IsoDate };
}

/** The outlets that took cards of a region in a month. One statement; cards of other regions at them are not counted. */
export async function leagueOf(tx: Transaction, question: LeagueQuestion): Promise<OutletMonth[]> {
  const { region, month, order, first, offset = 0, window } = question;
  const span = window ? [Number(window.from.slice(8)), Number(window.to.slice(8))] : [];
  const rows = (await tx.query(window ? leagueSql(order, OUT_OF_WINDOW) : leagueSql(order, 'NULL::int'), [
    region.slice(0, 4),
    month,
    first,
    offset,
    ...span,
  ])) as (Omit<OutletMonth, 'amount'> & { amount: string })[];
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/**
 * The page is cut before anything is joined, and its outlets are found in one go: $1 regency or province, $2 month, $3 and
 * $4 page.
 */
export function leagueSql(order: LeagueOrder, outOfWindow: string): string {
  return `
    WITH listed AS MATERIALIZED (
      SELECT listed.outlet_no, listed.attempted, listed.succeeded, listed.amount, listed.off_site, listed.day_bits,
             ${outOfWindow} AS "outOfWindow"
      FROM   card_outlet_months AS listed
      WHERE  listed.regency_code = $1 AND listed.period = $2::char(7)
      ORDER  BY ${ORDER[order]}, listed.outlet_no LIMIT $3 OFFSET $4
    ), outlet AS MATERIALIZED (
      SELECT outlet_no, agent_no, name FROM card_outlets
      WHERE  outlet_no = ANY (ARRAY(SELECT listed.outlet_no FROM listed))
    )
    SELECT outlet.agent_no AS "agentNo", outlet.name, listed.attempted, listed.succeeded, listed.amount,
           listed.off_site AS "offSite", bit_count(listed.day_bits::bit(32))::int AS days, listed."outOfWindow"
    FROM   outlet JOIN listed ON listed.outlet_no = outlet.outlet_no
    ORDER  BY ${ORDER[order]}, listed.outlet_no`;
}

/** $5 and $6: first and last day of the window. A province's days stand with its regencies. */
const OUT_OF_WINDOW = `(
    SELECT coalesce(sum(day.attempted), 0)::int
    FROM   card_outlet_places AS place
    CROSS  JOIN LATERAL (
             SELECT days.attempted FROM card_outlet_days AS days
             WHERE  days.regency_code = place.regency_code AND days.period = $2::char(7) AND days.outlet_no = listed.outlet_no
             OFFSET 0) AS found
    CROSS  JOIN LATERAL unnest(found.attempted) WITH ORDINALITY AS day (attempted, day)
    WHERE  place.outlet_no = listed.outlet_no AND place.regency_code ^@ $1 AND day.day NOT BETWEEN $5::int AND $6::int)`;

/** What the agents of each bank did with a region's cards in a month; '' = agents that the register does not know. */
export interface BankMonth {
  readonly bank: string;
  readonly outlets: number;
  readonly attempted: number;
  readonly succeeded: number;
  readonly amount: bigint;
}

export async function leagueByBank(
  tx: Transaction,
  { region, month }: Pick<LeagueQuestion, 'region' | 'month'>,
): Promise<BankMonth[]> {
  const rows = (await tx.query(
    `SELECT coalesce(agent.bank, '') AS bank, count(*)::int AS outlets, sum(listed.attempted)::int AS attempted,
            sum(listed.succeeded)::int AS succeeded, sum(listed.amount) AS amount
     FROM   card_outlet_months AS listed
     JOIN   card_outlets AS outlet ON outlet.outlet_no = listed.outlet_no
     LEFT   JOIN (SELECT agent_no, min(bank) AS bank FROM bank_agents WHERE recorded_to IS NULL GROUP BY agent_no) AS agent
            ON agent.agent_no = outlet.agent_no
     WHERE  listed.regency_code = $1 AND listed.period = $2
     GROUP  BY 1 ORDER BY 1`,
    [region.slice(0, 4), month],
  )) as (Omit<BankMonth, 'amount'> & { amount: string })[];
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}
