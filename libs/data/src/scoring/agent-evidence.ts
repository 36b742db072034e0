import { countedEvidence } from '@monev/domain/scoring';
import { type RegionCode, monthsOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { criticalFailureCodes } from './critical-failures';
import { type EvidenceQuestion, type SubjectEvidence, whole } from './subject-evidence';

interface AgentCounts {
  readonly id: string;
  readonly number: string;
  readonly regionCode: RegionCode;
  readonly months: number;
  readonly edcMinutesScheduled: string | null;
  readonly edcMinutesUp: string | null;
  readonly trxAttempted: string | null;
  readonly trxSucceeded: string | null;
  readonly settlementsDue: string | null;
  readonly settlementsOnTime: string | null;
  readonly reportsDue: string | null;
  readonly reportsOnTime: string | null;
}

/** Both columns of a pair, summed over the months that have both (INDICATORS A.2). */
const pair = (whole_: string, part: string) =>
  [whole_, part].map(
    (column) =>
      `sum(${column}) FILTER (WHERE ${whole_} IS NOT NULL AND ${part} IS NOT NULL)::text AS "${camel(column)}"`,
  );
const camel = (column: string) => column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

const PAIRS = [
  ...pair('edc_minutes_scheduled', 'edc_minutes_up'),
  ...pair('trx_attempted', 'trx_succeeded'),
  ...pair('settlements_due', 'settlements_on_time'),
  ...pair('reports_due', 'reports_on_time'),
];

/** $1 months of the quarter, $2 ids of agents or null for all. */
const AGENTS = `
  SELECT agent.id, agent.agent_no AS number, agent.region_code AS "regionCode", COALESCE(recap.months, 0) AS months, recap.*
  FROM   bank_agents AS agent
  LEFT   JOIN (SELECT bank_agent_id, count(*)::int AS months, ${PAIRS.join(', ')}
               FROM   bank_agent_periods WHERE recorded_to IS NULL AND period = ANY ($1::text[])
               GROUP  BY bank_agent_id) AS recap ON recap.bank_agent_id = agent.id
  WHERE  agent.recorded_to IS NULL AND ($2::uuid[] IS NULL OR agent.id = ANY ($2::uuid[]))
  ORDER  BY agent.id`;

/**
 * What the scores of bank agents rest on (SCORING §6): the bank's log of each month. A month without a log is our gap.
 * Complaints have no table yet, so that their number is not known: MISSING, as for suppliers.
 */
export async function agentEvidence(tx: Transaction, asked: EvidenceQuestion): Promise<SubjectEvidence[]> {
  const rows = (await tx.query(AGENTS, [monthsOf(asked.quarter), asked.subjectIds])) as AgentCounts[];
  const failures = await criticalFailureCodes(tx, 'BANK_AGENT', asked.quarter);
  const known = (text: string | null) => (text === null ? null : whole(text));
  return rows.map((row) => ({
    subjectId: row.id,
    number: row.number,
    regionCode: row.regionCode,
    evidence: countedEvidence({
      model: 'AGENT',
      counts: {
        edcMinutesScheduled: known(row.edcMinutesScheduled),
        edcMinutesUp: known(row.edcMinutesUp),
        trxAttempted: known(row.trxAttempted),
        trxSucceeded: known(row.trxSucceeded),
        settlementsDue: known(row.settlementsDue),
        settlementsOnTime: known(row.settlementsOnTime),
        complaints: null,
        complaintsAnsweredIn7wd: null,
        reportsDue: known(row.reportsDue),
        reportsOnTime: known(row.reportsOnTime),
      },
      criticalFailures: failures.get(row.id) ?? [],
      inspected: Number(row.settlementsDue ?? 0),
      sites: row.months ?? 0,
    }),
  }));
}
