import { FACT_GROUPS, type FactEvidence, type FactGroupId, type FactId } from '@monev/domain/indicators';
import { parameterByRegion } from '@monev/domain/registry';
import { Fraction, type IsoDate, type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { INVOICE_PRICES, SHELF_PRICES } from './prices.facts.sql';
import { AGENTS, AGENT_LOGS, DOCUMENTS, OUTLETS, OUTLET_LOAD } from './registers.facts.sql';
import { DELIVERIES, INVOICES_DUE, INVOICES_PAID, LOTS, PROMISES, RECEIVED } from './trade.facts.sql';

/** A group without its statement does not compile. */
const STATEMENTS: Readonly<Record<FactGroupId, string>> = {
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
  readonly groups: readonly FactGroupId[];
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

interface CountedRow extends Readonly<Record<string, unknown>> {
  readonly regionCode: RegionCode;
  readonly period: Period;
  readonly rowsUsed: number;
  readonly rowsExpected: number;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/** Counts each group for every region and period in one statement: a row for each, also where nothing was reported. */
export async function readFacts(tx: Transaction, asked: FactQuestion): Promise<FactRow[]> {
  const rows: FactRow[] = [];
  for (const group of asked.groups) {
    const counted = (await tx.query(statementOf(group), parametersOf(asked))) as CountedRow[];
    rows.push(...counted.map((row) => factRow(group, row)));
  }
  return rows;
}

/** The settings $6 and $7 matter to deliveries alone; they are named here so that every statement takes the same. */
function statementOf(group: FactGroupId): string {
  return `
    WITH given AS (SELECT $5::date AS today, $6::text[] AS regions, $7::text[] AS policies)
    SELECT asked.region AS "regionCode", asked.period, counted.*
    FROM  (SELECT region.code AS region, span.period, span.first, span.last
           FROM   unnest($1::text[]) AS region (code)
           CROSS  JOIN unnest($2::text[], $3::date[], $4::date[]) AS span (period, first, last)) AS asked
    CROSS  JOIN LATERAL (${STATEMENTS[group]}) AS counted`;
}

function parametersOf({ regions, periods, asOf }: FactQuestion): unknown[] {
  const policies = parameterByRegion('mouPolicy', periods.map(lastDayOf).sort().at(-1) ?? asOf);
  return [
    ...[regions, periods, periods.map(firstDayOf), periods.map(lastDayOf), asOf],
    ...[[...policies.keys()].map((region) => region ?? ''), [...policies.values()]],
  ];
}

function factRow(group: FactGroupId, row: CountedRow): FactRow {
  const { regionCode, period, rowsUsed, rowsExpected, provisional, asOf } = row;
  const facts: readonly FactId[] = FACT_GROUPS[group];
  const values = facts.map((fact): [FactId, Fraction | null] => {
    const text = row[fact];
    return [fact, typeof text === 'string' ? Fraction.parse(text) : null];
  });
  return { group, regionCode, period, values: new Map(values), rowsUsed, rowsExpected, provisional, asOf };
}
