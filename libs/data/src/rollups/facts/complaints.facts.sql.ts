import { inRegion } from './asked.sql';

/** Facts of IND-CMP-02 by category of the register. */
const CATEGORIES = {
  NOT_RECEIVED: 'not-received',
  WITHHELD: 'withheld',
  SHORT: 'short',
  FICTITIOUS: 'fictitious',
  DOUBLE: 'double',
  POOR_QUALITY: 'poor-quality',
  INELIGIBLE: 'ineligible',
  BUNDLED: 'bundled',
  CARD_HELD: 'card-held',
  OVERPRICED: 'overpriced',
  ZERO_BALANCE: 'zero-balance',
  COERCED: 'coerced',
  OTHER: 'other',
} as const;

const IN_SPAN = 'complaint.received_on BETWEEN asked.first AND asked.last';
const counts = Object.entries(CATEGORIES).map(
  ([category, fact]) =>
    `count(*) FILTER (WHERE ${IN_SPAN} AND complaint.category = '${category}')::text AS "complaints-${fact}"`,
);

/** Forwarded by the last day and not settled before the first: what was waiting for an answer in the span. */
const FORWARDED = `FROM complaints AS complaint
          WHERE ${inRegion('complaint')} AND complaint.forwarded_on <= asked.last
            AND (complaint.resolved_on IS NULL OR complaint.resolved_on >= asked.first)`;
/** Day since which its status stood still on the last day: a later change was not known then. */
const STILL_SINCE = `CASE WHEN complaint.status_since > asked.last THEN complaint.forwarded_on
                      WHEN complaint.status = 'FORWARDED' THEN complaint.status_since END`;

/**
 * IND-CMP-01..05: of the year up to the last day. Where a region has no complaint in the year nothing is known, for there may
 * be no channel; one elsewhere in the year makes a month without any a true zero.
 */
export const COMPLAINTS = `
  SELECT count(*) FILTER (WHERE ${IN_SPAN})::text AS complaints, count(*)::text AS "complaints-of-year",
         count(*) FILTER (WHERE complaint.status IN ('RESOLVED', 'CLOSED')
                            AND COALESCE(complaint.resolved_on, complaint.status_since) <= asked.last)::text AS "complaints-settled",
         count(*) FILTER (WHERE ${IN_SPAN} AND complaint.verified_on <= complaint.received_on + 3)::text
           AS "complaints-verified-in-time",
         (SELECT count(*)::text ${FORWARDED}) AS "complaints-forwarded",
         (SELECT count(*)::text ${FORWARDED} AND ${STILL_SINCE} <= asked.silent_since) AS "complaints-unanswered",
         ${counts.join(', ')},
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected",
         COALESCE(bool_or(complaint.state = 'SUBMITTED'), false) AS provisional, max(complaint.recorded_from) AS "asOf"
  FROM   complaints AS complaint
  WHERE  ${inRegion('complaint')}
    AND  complaint.received_on BETWEEN date_trunc('year', asked.last)::date AND asked.last`;
