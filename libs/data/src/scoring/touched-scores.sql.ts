/** The quarter of a day or a month, as text such as 2021-Q3. */
const quarterOfDay = (day: string) => `to_char(${day}, 'YYYY"-Q"Q')`;
const quarterOfMonth = (month: string) => `left(${month}, 4) || '-Q' || (substr(${month}, 6, 2)::int + 2) / 3`;

/**
 * What a recording changed in a table: the versions it opened ($1 batch, or with null the moment $2 of an edit) and those
 * it closed with them.
 */
function versions(table: string, key: string): string {
  const opened = `(version.batch_id = $1::uuid OR ($1::uuid IS NULL AND version.recorded_from = $2::timestamptz))`;
  const sameKey = key.split(', ').map((column) => `version.${column} = opened.${column}`);
  return `(SELECT version.* FROM ${table} AS version WHERE ${opened}
           UNION ALL
           SELECT version.* FROM ${table} AS version JOIN ${table} AS opened
             ON ${sameKey.join(' AND ')} AND version.recorded_to = opened.recorded_from
           WHERE ${opened.replaceAll('version.', 'opened.')})`;
}

/** Quarters in which something about a subject is known: a change of its register reaches all of them. */
const EVENTS_OF_SUPPLIERS = `
  SELECT supplier_id AS id, unnest(ARRAY[${quarterOfDay('LEAST(received_on, promised_on)')}, ${quarterOfDay('received_on')}]) AS quarter
  FROM   deliveries WHERE recorded_to IS NULL
  UNION  SELECT supplier_id, ${quarterOfDay('sampled_on')} FROM quality_inspections WHERE recorded_to IS NULL
  UNION  SELECT supplier_id, quarter FROM supplier_scores`;
const EVENTS_OF_OUTLETS = `
  SELECT e_warong_id AS id, ${quarterOfMonth('period')} AS quarter FROM e_warong_periods WHERE recorded_to IS NULL
  UNION  SELECT subject_id::uuid, ${quarterOfDay('visited_on')} FROM visit_observations WHERE subject_kind = 'E_WARONG'
  UNION  SELECT e_warong_id, quarter FROM e_warong_scores`;
const EVENTS_OF_AGENTS = `
  SELECT bank_agent_id AS id, ${quarterOfMonth('period')} AS quarter FROM bank_agent_periods WHERE recorded_to IS NULL
  UNION  SELECT bank_agent_id, quarter FROM agent_scores`;
/** A finding reaches the quarter of its event and the next (SCORING §3), its follow-ups the quarter of their due day. */
const eventsOfFindings = (kind: string) => `
  UNION  SELECT subject_id::uuid, unnest(ARRAY[${quarterOfDay('occurred_on')}, ${quarterOfDay(`occurred_on + interval '3 months'`)}])
         FROM   findings WHERE subject_kind = '${kind}' AND critical_failure_code IS NOT NULL
  UNION  SELECT finding.subject_id::uuid, ${quarterOfDay('task.due_on')}
         FROM   follow_ups AS task JOIN findings AS finding ON finding.id = task.finding_id
         WHERE  finding.subject_kind = '${kind}'`;

const REGISTERED = `(SELECT id FROM ${versions('suppliers', 'supplier_no')} AS changed
    UNION SELECT supplier_id FROM ${versions('supplier_documents', 'supplier_no, document_kind')} AS changed
    UNION SELECT supplier_id FROM ${versions('mous', 'mou_no')} AS changed)`;

/** Prices, one row a region: surveys reach fourteen days either way in their kecamatan, HAP and HET all that comes after. */
const PRICED = `
  SELECT DISTINCT delivery.supplier_id, ${quarterOfDay('delivery.received_on')} AS quarter
  FROM   deliveries AS delivery
  JOIN   price ON CASE WHEN price.is_survey
                       THEN left(delivery.region_code, 6) = left(price.region_code, 6)
                            AND delivery.received_on BETWEEN price.first_day - 14 AND price.last_day + 14
                       ELSE starts_with(delivery.region_code, price.region_code) AND delivery.received_on >= price.first_day END
  WHERE  delivery.recorded_to IS NULL`;

export const CHANGED_PRICES = `
  SELECT region_code, price_kind = 'MARKET_SURVEY' AS is_survey, min(date) AS first_day, max(date) AS last_day
  FROM   ${versions('price_references', 'regency_code, region_code, commodity, quality_class, date, price_kind, unit, place')} AS changed
  GROUP  BY region_code, is_survey`;

/** Marks every score that rests on what was recorded ($1 batch or null, $2 moment of an edit or null), each once. */
export const MARK_TOUCHED_SCORES = `
  WITH price AS MATERIALIZED (${CHANGED_PRICES}),
  touched (kind, id, quarter) AS (
    SELECT 'supplier-score', supplier_id,
           unnest(ARRAY[${quarterOfDay('LEAST(received_on, promised_on)')}, ${quarterOfDay('received_on')}])
    FROM   ${versions('deliveries', 'supplier_no, delivery_no')} AS changed
    UNION  SELECT 'supplier-score', supplier_id, ${quarterOfDay('sampled_on')}
           FROM ${versions('quality_inspections', 'inspection_no, lot_no')} AS changed
    UNION  SELECT 'supplier-score', changed.supplier_id, ${quarterOfDay('delivery.received_on')}
           FROM ${versions('invoices', 'supplier_no, invoice_no')} AS changed
           JOIN deliveries AS delivery ON delivery.id = changed.delivery_id AND delivery.recorded_to IS NULL
    UNION  SELECT 'supplier-score', event.id, event.quarter
           FROM (${EVENTS_OF_SUPPLIERS} ${eventsOfFindings('SUPPLIER')}) AS event WHERE event.id IN ${REGISTERED}
    UNION  SELECT 'supplier-score', supplier_id, quarter FROM (${PRICED}) AS priced
    UNION  SELECT 'e-warong-score', e_warong_id, ${quarterOfMonth('period')}
           FROM ${versions('e_warong_periods', 'register_no, period')} AS changed
    UNION  SELECT 'e-warong-score', event.id, event.quarter
           FROM (${EVENTS_OF_OUTLETS} ${eventsOfFindings('E_WARONG')}) AS event
           WHERE event.id IN (SELECT id FROM ${versions('e_warongs', 'register_no')} AS changed)
    UNION  SELECT 'agent-score', bank_agent_id, ${quarterOfMonth('period')}
           FROM ${versions('bank_agent_periods', 'bank, agent_no, period')} AS changed
    UNION  SELECT 'agent-score', event.id, event.quarter
           FROM (${EVENTS_OF_AGENTS} ${eventsOfFindings('BANK_AGENT')}) AS event
           WHERE event.id IN (SELECT id FROM ${versions('bank_agents', 'bank, agent_no')} AS changed))
  INSERT INTO stale_marks (kind, subject_id, quarter)
  SELECT kind, id::text, quarter FROM touched WHERE quarter IS NOT NULL ORDER BY kind, id, quarter`;

/**
 * Marks every supplier's score that asks for an MoU at a place: those with deliveries in the area $1 ('' the country) received in
 * a quarter that ends on day $2 or later (SCORING A4).
 */
export const MARK_SCORES_UNDER_MOU_POLICY = `
  INSERT INTO stale_marks (kind, subject_id, quarter)
  SELECT DISTINCT 'supplier-score', supplier_id::text, ${quarterOfDay('received_on')} AS quarter
  FROM   deliveries
  WHERE  recorded_to IS NULL AND starts_with(region_code, $1) AND received_on >= date_trunc('quarter', $2::date)::date
  ORDER  BY 2, 3`;
