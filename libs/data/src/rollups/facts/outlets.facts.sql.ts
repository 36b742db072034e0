import { ACTIVE_OUTLET, inRegion, marks, monthsAsked } from './asked.sql';

/** KPM-05: a recap that lacks one of the two figures counts for neither; expected is one of each active e-warong and month. */
export const OUTLET_RECAPS = `
  SELECT sum(recap.priority_kpm) FILTER (WHERE recap.priority_delivered_free IS NOT NULL)::text AS "priority-kpm",
         sum(recap.priority_delivered_free) FILTER (WHERE recap.priority_kpm IS NOT NULL)::text AS "priority-delivered-free",
         ${marks(
           'recap',
           'count(*) FILTER (WHERE recap.priority_kpm IS NOT NULL AND recap.priority_delivered_free IS NOT NULL)',
           `((SELECT count(*) FROM e_warongs AS outlet WHERE ${inRegion('outlet')} AND ${ACTIVE_OUTLET}) * ${monthsAsked})`,
         )}
  FROM   e_warong_periods AS recap
  WHERE  ${inRegion('recap')} AND recap.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;

/** IND-EWR-03: villages that reported families in the last month, out of those on the register. */
export const VILLAGE_ACCESS = `
  SELECT count(*) FILTER (WHERE counted.value > 0)::text AS "villages-with-kpm",
         count(*) FILTER (WHERE counted.value > 0 AND EXISTS (
           SELECT 1 FROM e_warongs AS outlet
           WHERE  outlet.recorded_to IS NULL AND outlet.regency_code = counted.regency_code
             AND  outlet.region_code = counted.region_code AND ${ACTIVE_OUTLET}))::text AS "villages-with-outlet",
         count(*)::int AS "rowsUsed",
         (SELECT count(*)::int FROM regions AS village
          WHERE  village.level = 'VILLAGE' AND village.code >= asked.region AND village.code < asked.region || ':') AS "rowsExpected",
         COALESCE(bool_or(counted.provisional), false) AS provisional, max(counted.as_of) AS "asOf"
  FROM   measure_months AS counted
  WHERE  counted.regency_code >= left(asked.region, 4) AND counted.regency_code < left(asked.region, 4) || ':'
    AND  counted.region_code >= asked.region AND counted.region_code < asked.region || ':' AND length(counted.region_code) = 10
    AND  counted.period = to_char(asked.last, 'YYYY-MM') AND counted.measure = 'kpm-eligible' AND counted.slice = ''`;

/** IND-DST-06: a stage of a kabupaten/kota once, whatever bank and source tell of it. */
export const STAGES = `
  SELECT count(*)::text AS stages, sum(stage.months)::text AS "stage-months",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected",
         COALESCE(bool_or(stage.provisional), false) AS provisional, max(stage.as_of) AS "asOf"
  FROM  (SELECT fact.months_covered AS months, bool_or(fact.state = 'SUBMITTED') AS provisional,
                max(fact.recorded_from) AS as_of
         FROM   stage_payments AS fact
         WHERE  ${inRegion('fact')} AND fact.programme IN ('BPNT', 'SEMBAKO')
           AND  fact.first_month BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')
         GROUP  BY fact.regency_code, fact.first_month, fact.months_covered, fact.label) AS stage`;

/** IND-DST-08: counted by kabupaten/kota of the card; of a kecamatan or village nothing is known. */
export const CARD_PLACES = `
  SELECT sum(month.attempted)::text AS "transactions-located", sum(month.off_site)::text AS "transactions-off-site",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected", false AS provisional, NULL::timestamptz AS "asOf"
  FROM   card_outlet_months AS month
  WHERE  length(asked.region) <= 4 AND month.regency_code >= asked.region AND month.regency_code < asked.region || ':'
    AND  month.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;
