import { ACTIVE_OUTLET, inRegion } from './asked.sql';

/** Rows of tables that lead with the region itself. */
const here = (row: string) => `${row}.region_code >= asked.region AND ${row}.region_code < asked.region || ':'`;
const CONFIRMED = (row: string) => `${row}.state NOT IN ('DRAFT', 'REJECTED', 'VOID')`;
const marksOf = (asOf: string, used = 'count(*)') =>
  `${used}::int AS "rowsUsed", ${used}::int AS "rowsExpected", false AS provisional, ${asOf} AS "asOf"`;

/** An answer of a visit; null = not asked, or not possible to tell. */
const answer = (name: string) => `(seen.observations ->> '${name}')::boolean`;
/** Answers and yes-answers; nobody asked is no data, not zero of zero. */
const share = (name: string, all: string, yes: string) => `
         NULLIF(count(${answer(name)}), 0)::text AS "${all}", count(*) FILTER (WHERE ${answer(name)})::text AS "${yes}"`;

/** IND-EWR-04, -05, -08, QLT-05, SUP-12, CMP-06. Of an e-warong asked twice who chose its supplier, the last answer counts. */
export const OUTLET_VISITS = `
  SELECT NULLIF(sum(seen.criteria_checked), 0)::text AS "criteria-checked", sum(seen.criteria_met)::text AS "criteria-met",
         NULLIF(count(seen.found_open), 0)::text AS "off-day-visits",
         count(*) FILTER (WHERE seen.found_open)::text AS "off-day-open",
         ${share('fourFoodGroups', 'food-visits', 'food-complete')}, ${share('posterSeen', 'poster-visits', 'poster-seen')},
         NULLIF(count(*) FILTER (WHERE seen.last_choice), 0)::text AS "supplier-answers",
         count(*) FILTER (WHERE seen.last_choice AND ${answer('choseSupplierFreely')})::text AS "supplier-chosen-freely",
         count(DISTINCT seen.subject_id)::text AS "outlets-evaluated",
         count(DISTINCT seen.subject_id) FILTER (WHERE seen.serious)::text AS "outlets-with-finding",
         ${marksOf('max(visit.verified_at)')}
  FROM  (SELECT seen.*, ${answer('choseSupplierFreely')} IS NOT NULL
                        AND 1 = row_number() OVER (PARTITION BY seen.subject_id ORDER BY ${answer('choseSupplierFreely')} IS NULL,
                                                                                         seen.visited_on DESC, seen.visit_id) AS last_choice,
                EXISTS (SELECT 1 FROM findings AS finding
                        WHERE  finding.subject_kind = 'E_WARONG' AND finding.subject_id = seen.subject_id
                          AND  finding.severity IN ('MAJOR', 'CRITICAL') AND ${CONFIRMED('finding')}
                          AND  finding.occurred_on BETWEEN asked.first AND asked.last) AS serious
         FROM   visit_observations AS seen
         WHERE  ${here('seen')} AND seen.visited_on BETWEEN asked.first AND asked.last AND seen.subject_kind = 'E_WARONG') AS seen
  JOIN   monev_visits AS visit ON visit.id = seen.visit_id`;

/** IND-MON-01 */
export const VISIT_PLANS = `
  SELECT count(*)::text AS "visits-planned",
         count(*) FILTER (WHERE visit.state IN ('SUBMITTED', 'VERIFIED'))::text AS "visits-made",
         ${marksOf('max(COALESCE(visit.verified_at, visit.submitted_at, visit.created_at))')}
  FROM   monev_visits AS visit
  WHERE  ${here('visit')} AND visit.planned_on BETWEEN asked.first AND asked.last`;

/** IND-MON-02 */
export const OUTLET_COVERAGE = `
  SELECT count(*)::text AS "outlets-to-visit", count(*) FILTER (WHERE EXISTS (
           SELECT 1 FROM visit_observations AS seen
           WHERE  seen.subject_kind = 'E_WARONG' AND seen.subject_id = outlet.id::text
             AND  seen.visited_on > (asked.last - interval '12 months')::date AND seen.visited_on <= asked.last))::text AS "outlets-visited",
         ${marksOf('max(outlet.recorded_from)')}
  FROM   e_warongs AS outlet WHERE ${inRegion('outlet')} AND ${ACTIVE_OUTLET}`;

/** IND-MON-04, -05: days on the clock of the region. A second filing only follows a return. */
export const SUBMISSIONS = `
  SELECT count(*)::text AS submissions,
         count(*) FILTER (WHERE (first.received_at AT TIME ZONE asked.zone)::date <= visit.visited_on + 2)::text AS "submissions-in-time",
         count(*) FILTER (WHERE visit.state = 'RETURNED' OR filed.revision > 1)::text AS "submissions-returned",
         ${marksOf('max(first.received_at)')}
  FROM   monev_visits AS visit
  JOIN   submissions AS filed ON filed.visit_id = visit.id
  JOIN   submission_revisions AS first ON first.submission_id = filed.id AND first.revision = 1
  WHERE  ${here('visit')} AND visit.visited_on BETWEEN asked.first AND asked.last`;

const SEEN = (until: string) => `(SELECT count(*) FROM visit_observations AS seen WHERE ${here('seen')} AND ${until})`;

/** IND-FND-01: without a verified visit there is nothing to compare with. */
export const VISIT_FINDINGS = `
  SELECT seen.visits::text AS "visits-verified", count(finding.id)::text AS "visit-findings",
         ${['MINOR', 'MAJOR', 'CRITICAL']
           .map(
             (one) =>
               `count(*) FILTER (WHERE finding.severity = '${one}')::text AS "visit-findings-${one.toLowerCase()}"`,
           )
           .join(', ')},
         seen.visits::int AS "rowsUsed", seen.visits::int AS "rowsExpected", false AS provisional,
         max(finding.created_at) AS "asOf"
  FROM  (SELECT ${SEEN('seen.visited_on BETWEEN asked.first AND asked.last')} AS visits) AS seen
  LEFT   JOIN findings AS finding ON ${here('finding')} AND finding.source = 'VISIT' AND ${CONFIRMED('finding')}
                                 AND finding.occurred_on BETWEEN asked.first AND asked.last
  GROUP  BY seen.visits`;

/** IND-FND-02: as the timeline says it was when the last day ended. Where nobody ever looked, nothing is known. */
export const OPEN_FINDINGS = `
  SELECT count(*) FILTER (WHERE finding.severity = 'CRITICAL' AND (
           SELECT event.to_state FROM finding_events AS event
           WHERE  event.finding_id = finding.id AND (event.at AT TIME ZONE asked.zone)::date <= asked.last
           ORDER  BY event.seq DESC LIMIT 1) NOT IN ('DRAFT', 'CLOSED', 'REJECTED', 'VOID'))::text AS "critical-open",
         ${marksOf('max(finding.created_at)', `(count(*) + ${SEEN('seen.visited_on <= asked.last')})`)}
  FROM   findings AS finding WHERE ${here('finding')} AND finding.reported_on <= asked.last`;

/** IND-QLT-06: zero where the field was looked at and nothing was found. */
export const UNFIT_FOOD = `
  SELECT count(*) FILTER (WHERE finding.pattern_code = 'FP-04' AND finding.severity = 'CRITICAL'
                            AND ${CONFIRMED('finding')})::text AS "unfit-findings",
         ${marksOf('max(finding.created_at)', `(count(*) + ${SEEN('seen.visited_on BETWEEN asked.first AND asked.last')})`)}
  FROM   findings AS finding
  WHERE  ${here('finding')} AND finding.occurred_on BETWEEN asked.first AND asked.last`;

/** IND-FND-05, -06 */
export const CLOSED_FINDINGS = `
  SELECT count(*)::text AS "findings-closed", count(*) FILTER (WHERE EXISTS (
           SELECT 1 FROM findings AS again
           WHERE  again.subject_kind = finding.subject_kind AND again.subject_id = finding.subject_id
             AND  again.pattern_code = finding.pattern_code AND again.id <> finding.id AND ${CONFIRMED('again')}
             AND  again.occurred_on > finding.closed_on AND again.occurred_on <= finding.closed_on + 180))::text AS "findings-recurred",
         (percentile_cont(0.5) WITHIN GROUP (ORDER BY finding.closed_on - finding.reported_on))::numeric::text AS "closing-days-median",
         ${marksOf('max(finding.created_at)')}
  FROM   findings AS finding
  WHERE  ${here('finding')} AND finding.closed_on BETWEEN asked.first AND asked.last`;

const TASKS = `FROM follow_ups AS task
  WHERE  ${here('task')} AND task.state <> 'DROPPED'
    AND  EXISTS (SELECT 1 FROM findings AS finding WHERE finding.id = task.finding_id AND ${CONFIRMED('finding')})`;

/** IND-FND-03 */
export const FOLLOW_UPS = `
  SELECT count(*)::text AS "follow-ups", count(*) FILTER (WHERE task.done_on <= asked.last)::text AS "follow-ups-done",
         ${marksOf('max(task.created_at)')}
  ${TASKS} AND task.given_on <= asked.last`;

/** IND-FND-04: what falls due only later is not late yet. */
export const FOLLOW_UPS_DUE = `
  SELECT count(*)::text AS "follow-ups-due", count(*) FILTER (WHERE task.done_on <= task.due_on)::text AS "follow-ups-on-time",
         ${marksOf('max(task.created_at)')}
  ${TASKS} AND task.due_on BETWEEN asked.first AND asked.last AND (task.done_on IS NOT NULL OR task.due_on < $5::date)`;
