import { MANDATORY_OF_SUBJECT, documentHeld } from '../../facts/trade/supplier-documents.sql';
import { ACTIVE_AGENT, ACTIVE_OUTLET, inRegion, marks, monthsAsked } from './asked.sql';

/** A person stands in the post on the last day. */
const filled = (post: string) => `EXISTS (
        SELECT 1 FROM e_warong_officers AS officer
        WHERE  officer.recorded_to IS NULL AND officer.register_no = outlet.register_no AND officer.post = '${post}'
          AND  officer.started_on <= asked.last AND (officer.ended_on IS NULL OR officer.ended_on > asked.last))`;

/** IND-EWR-01, -10. A region with no e-warong on its register at all has no data. */
export const OUTLETS = `
  SELECT count(*) FILTER (WHERE ${ACTIVE_OUTLET})::text AS "outlets-active",
         count(*) FILTER (WHERE outlet.legal_form = 'KUBE' AND ${ACTIVE_OUTLET})::text AS "kube-active",
         count(*) FILTER (WHERE outlet.legal_form = 'KUBE' AND ${ACTIVE_OUTLET} AND ${filled('CHAIR')}
                            AND ${filled('SECRETARY')} AND ${filled('TREASURER')})::text AS "kube-complete",
         ${marks('outlet')}
  FROM   e_warongs AS outlet WHERE ${inRegion('outlet')}`;

/**
 * Families an e-warong may serve on the last day ($8 regions, '' the country; $9 how many, $13 since when): the narrowest
 * region wins, then the latest.
 */
const MOST_KPM = `(
        SELECT setting.most FROM unnest($8::text[], $9::int[], $13::date[]) AS setting (region, most, since)
        WHERE  starts_with(outlet.region_code, setting.region) AND setting.since <= asked.last
        ORDER  BY length(setting.region) DESC, setting.since DESC LIMIT 1)`;

/** IND-EWR-02: recap of the last month. */
export const OUTLET_LOAD = `
  SELECT count(recap.kpm_served)::text AS "outlets-load-known",
         count(*) FILTER (WHERE recap.kpm_served > ${MOST_KPM})::text AS "outlets-overloaded",
         ${marks('recap', 'count(recap.kpm_served)', 'count(*)')}
  FROM   e_warongs AS outlet
  LEFT   JOIN e_warong_periods AS recap ON recap.register_no = outlet.register_no AND recap.recorded_to IS NULL
                                       AND recap.period = to_char(asked.last, 'YYYY-MM')
  WHERE  ${inRegion('outlet')} AND ${ACTIVE_OUTLET}`;

/** IND-AGT-01 */
export const AGENTS = `
  SELECT count(*) FILTER (WHERE ${ACTIVE_AGENT})::text AS "agents-active", ${marks('agent')}
  FROM   bank_agents AS agent WHERE ${inRegion('agent')}`;

const both = (whole: string, part: string, column: string) =>
  `sum(log.${column}) FILTER (WHERE log.${whole} IS NOT NULL AND log.${part} IS NOT NULL)::text`;

/** IND-AGT-02, -03, -05: a month that lacks one of two figures counts for neither; expected is a log of each active agent and month. */
export const AGENT_LOGS = `
  SELECT ${both('trx_attempted', 'trx_succeeded', 'trx_attempted')} AS "trx-attempted",
         ${both('trx_attempted', 'trx_succeeded', 'trx_succeeded')} AS "trx-succeeded",
         ${both('edc_minutes_scheduled', 'edc_minutes_up', 'edc_minutes_scheduled')} AS "edc-minutes-scheduled",
         ${both('edc_minutes_scheduled', 'edc_minutes_up', 'edc_minutes_up')} AS "edc-minutes-up",
         ${both('settlements_due', 'settlements_on_time', 'settlements_due')} AS "settlements-due",
         ${both('settlements_due', 'settlements_on_time', 'settlements_on_time')} AS "settlements-on-time",
         ${marks(
           'log',
           'count(*)',
           `((SELECT count(*) FROM bank_agents AS agent WHERE ${inRegion('agent')} AND ${ACTIVE_AGENT})
             * ${monthsAsked})`,
         )}
  FROM   bank_agent_periods AS log
  WHERE  ${inRegion('log')} AND log.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;

/** IND-SUP-09: suppliers that delivered in the region in the span, and those on the register of the province asked about. */
export const DOCUMENTS = `
  SELECT sum(paper.asked)::text AS "documents-required", sum(paper.held)::text AS "documents-valid", ${marks('subject')}
  FROM   suppliers AS subject
  CROSS  JOIN LATERAL (
    SELECT count(*) AS asked, count(*) FILTER (WHERE ${documentHeld('asked.last')}) AS held
    FROM   ${MANDATORY_OF_SUBJECT}) AS paper
  WHERE  subject.recorded_to IS NULL
    AND (EXISTS (SELECT 1 FROM deliveries AS sent
                 WHERE sent.supplier_no = subject.supplier_no AND sent.received_on BETWEEN asked.first AND asked.last
                   AND ${inRegion('sent')})
         OR (subject.region_code = asked.region AND subject.status IN ('LISTED', 'UNDER_COACHING', 'SUSPENDED_RECOMMENDED')))`;
