import { type IsoDate, type RegionCode, addDays, timeZoneOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/**
 * Raw counts of one region and span of days, for rates formed later. "Zero of zero" stays zero of zero: whether that is no
 * data or nothing due is for the indicator to say.
 */
export interface MonevCounts {
  readonly regionCode: RegionCode;
  /** IND-EWR-04: pooled over verified visits. */
  readonly criteriaMet: number;
  readonly criteriaChecked: number;
  /** IND-EWR-05: e-warong with a verified visit in the span; those with a confirmed MAJOR or CRITICAL finding in it. */
  readonly outletsEvaluated: number;
  readonly outletsWithFinding: number;
  /** IND-EWR-08: visits outside distribution days. */
  readonly offDayVisits: number;
  readonly offDayFoundOpen: number;
  /** IND-PRC-01: Σ (price − reference) and Σ reference, rupiah for one unit each. */
  readonly priceDifference: bigint;
  readonly priceReference: bigint;
  /** IND-MON-01: planned for a day in the span, cancelled ones too; of these submitted or verified. */
  readonly visitsPlanned: number;
  readonly visitsDone: number;
  /** IND-MON-02: active e-warong of the register; of these visited in the twelve months up to the end of the span. */
  readonly outletsActive: number;
  readonly outletsVisited: number;
  /** IND-FND-01 */
  readonly visitsVerified: number;
  readonly findingsMinor: number;
  readonly findingsMajor: number;
  readonly findingsCritical: number;
  /** IND-FND-02: at the end of the last day, as the timeline says it was then. */
  readonly criticalOpen: number;
  /** IND-FND-03: given out up to the end of the span, and done by then. */
  readonly followUpsGiven: number;
  readonly followUpsDone: number;
  /** IND-FND-04: due in the span, and done by their day. */
  readonly followUpsDue: number;
  readonly followUpsOnTime: number;
}

/** One row per region asked, in code order; a region stands for itself and all below it. Both days included. */
export async function readMonevCounts(
  tx: Transaction,
  asked: { regions: readonly RegionCode[]; from: IsoDate; until: IsoDate },
): Promise<MonevCounts[]> {
  const rows = (await tx.query(COUNTS, [
    ...[asked.regions, asked.from, asked.until],
    asked.regions.map((region) => endOfDay(asked.until, region)),
  ])) as (MonevCounts & { priceDifference: string; priceReference: string })[];
  return rows.map((row) => ({
    ...row,
    priceDifference: BigInt(row.priceDifference),
    priceReference: BigInt(row.priceReference),
  }));
}

const HOURS_AHEAD = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/** The moment at which a day ends in the region's own time. */
function endOfDay(date: IsoDate, region: RegionCode): Date {
  return new Date(`${addDays(date, 1)}T00:00:00${HOURS_AHEAD[timeZoneOf(region)]}`);
}

const IN_REGION = 'starts_with(region_code, asked.code)';
const CONFIRMED = `state NOT IN ('DRAFT', 'REJECTED', 'VOID')`;

/** $1 region codes, $2 and $3 first and last day, $4 the moment at which the last day ends in each region. */
const COUNTS = `
  SELECT asked.code AS "regionCode", seen.*, planned.*, register.*, finding.*, task.*,
         (SELECT count(*)::int FROM findings
          WHERE  ${IN_REGION} AND severity = 'CRITICAL'
            AND  (SELECT to_state FROM finding_events AS event
                  WHERE  event.finding_id = findings.id AND event.at < asked.end_of_day ORDER BY seq DESC LIMIT 1)
                 NOT IN ('DRAFT', 'CLOSED', 'REJECTED', 'VOID')) AS "criticalOpen"
  FROM   unnest($1::text[], $4::timestamptz[]) AS asked (code, end_of_day)
  CROSS  JOIN LATERAL (
    SELECT COALESCE(sum(criteria_met), 0)::int AS "criteriaMet", COALESCE(sum(criteria_checked), 0)::int AS "criteriaChecked",
           count(DISTINCT subject_id) FILTER (WHERE subject_kind = 'E_WARONG')::int AS "outletsEvaluated",
           count(found_open)::int AS "offDayVisits", count(*) FILTER (WHERE found_open)::int AS "offDayFoundOpen",
           COALESCE(sum(price_difference), 0)::text AS "priceDifference",
           COALESCE(sum(price_reference), 0)::text AS "priceReference", count(*)::int AS "visitsVerified"
    FROM   visit_observations WHERE ${IN_REGION} AND visited_on BETWEEN $2 AND $3) AS seen
  CROSS  JOIN LATERAL (
    SELECT count(*)::int AS "visitsPlanned",
           count(*) FILTER (WHERE state IN ('SUBMITTED', 'VERIFIED'))::int AS "visitsDone"
    FROM   monev_visits WHERE ${IN_REGION} AND planned_on BETWEEN $2 AND $3) AS planned
  CROSS  JOIN LATERAL (
    SELECT count(*)::int AS "outletsActive",
           count(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM visit_observations AS visit
             WHERE  visit.subject_kind = 'E_WARONG' AND visit.subject_id = outlet.id::text
               AND  visit.visited_on > ($3::date - interval '12 months') AND visit.visited_on <= $3))::int AS "outletsVisited"
    FROM   e_warongs AS outlet
    WHERE  ${IN_REGION} AND recorded_to IS NULL AND status IN ('ACTIVE', 'UNDER_COACHING')) AS register
  CROSS  JOIN LATERAL (
    SELECT count(DISTINCT subject_id) FILTER (WHERE subject_kind = 'E_WARONG' AND severity IN ('MAJOR', 'CRITICAL'))::int
             AS "outletsWithFinding",
           count(*) FILTER (WHERE source = 'VISIT' AND severity = 'MINOR')::int AS "findingsMinor",
           count(*) FILTER (WHERE source = 'VISIT' AND severity = 'MAJOR')::int AS "findingsMajor",
           count(*) FILTER (WHERE source = 'VISIT' AND severity = 'CRITICAL')::int AS "findingsCritical"
    FROM   findings WHERE ${IN_REGION} AND occurred_on BETWEEN $2 AND $3 AND ${CONFIRMED}) AS finding
  CROSS  JOIN LATERAL (
    SELECT count(*) FILTER (WHERE given_on <= $3)::int AS "followUpsGiven",
           count(*) FILTER (WHERE given_on <= $3 AND done_on <= $3)::int AS "followUpsDone",
           count(*) FILTER (WHERE due_on BETWEEN $2 AND $3)::int AS "followUpsDue",
           count(*) FILTER (WHERE due_on BETWEEN $2 AND $3 AND done_on <= due_on)::int AS "followUpsOnTime"
    FROM   follow_ups
    WHERE  ${IN_REGION} AND state <> 'DROPPED'
      AND  finding_id IN (SELECT id FROM findings WHERE ${CONFIRMED})) AS task
  ORDER  BY asked.code`;
