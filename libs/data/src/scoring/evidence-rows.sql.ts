import { LOT_PASSED, SPEC_OF_LOT } from '../facts/trade/lot-verdict.sql';
import { MANDATORY_OF_SUBJECT, documentHeld } from '../facts/trade/supplier-documents.sql';
import { type ScoredKind } from './subject-evidence';
import { DELIVERIES_OF_QUARTER, INVOICE_LINES_OF_QUARTER, JUDGED_IN_QUARTER } from './supplier-evidence.sql';

/** $1, $2 first and last day, $3 today, $4 the subject; $5 and $6 page. */
const GIVEN = `
  WITH given AS (SELECT $1::date AS first, $2::date AS last, $3::date AS today),
  subject AS MATERIALIZED (SELECT id, supplier_no, legal_form, has_own_warehouse FROM suppliers WHERE recorded_to IS NULL AND id = $4::uuid)`;

/** Where a fact can be looked up: the file it came in, the visit it was seen on, the finding it follows up. */
const fromFile = (batch: string) => ({ placeKind: `'IMPORT_BATCH'`, place: batch });
const fromVisit = (visit: string) => ({ placeKind: `'VISIT'`, place: visit });
const fromFinding = (finding: string) => ({ placeKind: `'FINDING'`, place: finding });

/** The columns of an evidence row, in their order. */
const row = (columns: {
  reference: string;
  on: string;
  region: string;
  outlet: string;
  part: string;
  whole: string;
  good: string;
  note: string;
  placeKind: string;
  place: string;
}) => `
  SELECT ${columns.reference} AS reference, (${columns.on})::text AS "on", ${columns.region} AS "regionCode",
         ${columns.outlet} AS "registerNo", trim_scale((${columns.part})::numeric)::text AS part,
         trim_scale((${columns.whole})::numeric)::text AS whole,
         ${columns.good} AS good, ${columns.note} AS note,
         CASE WHEN ${columns.place} IS NOT NULL THEN ${columns.placeKind} END AS "placeKind", ${columns.place}::text AS "placeId"`;

const PAGE = `ORDER BY "on", reference, note LIMIT $5 OFFSET $6`;

const LOTS = (good: string) => `${GIVEN}
  ${row({
    ...{ reference: `lot.inspection_no || ' / ' || lot.lot_no`, on: 'lot.sampled_on', region: 'lot.region_code' },
    ...{
      outlet: 'lot.register_no',
      part: `(${good})::int`,
      whole: '1',
      good,
      note: `lot.commodity || ' ' || lot.quality_class`,
      ...fromFile('lot.batch_id'),
    },
  })}
  FROM  (SELECT lot.*, ${LOT_PASSED} AS passed FROM quality_inspections AS lot JOIN subject USING (supplier_no)
         ${SPEC_OF_LOT} WHERE lot.recorded_to IS NULL AND lot.sampled_on BETWEEN $1 AND $2) AS lot
  WHERE  lot.passed IS NOT NULL ${PAGE}`;

const LINES = (
  where: string,
  columns: { part: string; whole: string; good: string },
) => `${GIVEN}, ${DELIVERIES_OF_QUARTER}
  ${row({
    ...{ reference: `delivery.delivery_no || ' / ' || line.line_no`, on: 'delivery.received_on' },
    ...{ region: 'delivery.region_code', outlet: 'delivery.register_no', ...columns },
    note: `line.commodity || ' ' || line.quality_class || ' ' || line.unit`,
    ...fromFile('line.batch_id'),
  })}
  FROM   delivery JOIN delivery_lines AS line USING (supplier_no, delivery_no)
  WHERE  line.recorded_to IS NULL AND delivery.received_on BETWEEN $1 AND $2 AND ${where} ${PAGE}`;

const PROMISES = `${GIVEN}, ${DELIVERIES_OF_QUARTER}
  ${row({
    ...{ reference: 'delivery.delivery_no', on: 'LEAST(delivery.received_on, delivery.promised_on)' },
    ...{ region: 'delivery.region_code', outlet: 'delivery.register_no' },
    ...{ part: '(delivery.received_at <= delivery.promised_at)::int', whole: '1' },
    good: 'COALESCE(delivery.received_at <= delivery.promised_at, false)',
    note: `to_char(delivery.promised_at, 'YYYY-MM-DD HH24:MI') || ' → ' || COALESCE(to_char(delivery.received_at, 'YYYY-MM-DD HH24:MI'), '–')`,
    ...fromFile('delivery.batch_id'),
  })}
  FROM   delivery WHERE ${JUDGED_IN_QUARTER} ${PAGE}`;

const BILLED = (where: string, columns: { part: string; whole: string; good: string }) => `
  ${GIVEN}, ${DELIVERIES_OF_QUARTER}, ${INVOICE_LINES_OF_QUARTER}
  ${row({
    ...{ reference: `line.invoice_no || ' / ' || line.line_no`, on: 'line.day', region: 'line.place' },
    ...{
      outlet: 'line.register_no',
      ...columns,
      note: `line.commodity || ' ' || line.quality_class || ' ' || line.unit`,
      ...fromFile('line.batch_id'),
    },
  })}
  FROM   invoice_line AS line
  WHERE  ${where} ${PAGE}`;

/** Each mandatory document, held on the last day or not, with the paper that runs longest; the MoU is judged apart. */
const DOCUMENTS = `${GIVEN}
  ${row({
    reference: `paper.kind || COALESCE(' ' || paper.document_no, '')`,
    ...{ on: 'paper.valid_until', region: 'NULL', outlet: 'NULL' },
    ...{ part: '(paper.held)::int', whole: '1', good: 'paper.held', note: 'paper.kind' },
    ...fromFile('paper.batch_id'),
  })}
  FROM  (SELECT mandatory.kind, ${documentHeld('$2')} AS held, known.document_no, known.valid_until, known.batch_id
         FROM   subject CROSS JOIN LATERAL (SELECT * FROM ${MANDATORY_OF_SUBJECT}) AS mandatory
         LEFT   JOIN LATERAL (SELECT document_no, valid_until, batch_id FROM supplier_documents
                              WHERE recorded_to IS NULL AND supplier_no = subject.supplier_no
                                AND document_kind = mandatory.kind
                              ORDER BY valid_until DESC NULLS FIRST, document_no LIMIT 1) AS known ON true) AS paper ${PAGE}`;

const FOLLOW_UPS = `${GIVEN}
  ${row({
    ...{ reference: 'finding.finding_no', on: 'task.due_on', region: 'task.region_code', outlet: 'NULL' },
    ...{ part: '(task.done_on <= task.due_on)::int', whole: '1', good: 'COALESCE(task.done_on <= task.due_on, false)' },
    note: 'task.agency',
    ...fromFinding('finding.id'),
  })}
  FROM   follow_ups AS task JOIN findings AS finding ON finding.id = task.finding_id
  WHERE  finding.subject_kind = 'SUPPLIER' AND finding.subject_id = ($4::uuid)::text AND task.due_on BETWEEN $1 AND $2
    AND  task.state <> 'DROPPED' AND finding.state NOT IN ('DRAFT', 'REJECTED', 'VOID')
    AND  (task.done_on IS NOT NULL OR task.due_on < $3) ${PAGE}`;

const VISITS = (columns: { part: string; whole: string }) => `${GIVEN}
  ${row({
    ...{ reference: 'visit.visit_no', on: 'seen.visited_on', region: 'seen.region_code', outlet: 'NULL', ...columns },
    ...{ good: 'NULL::boolean', note: `''`, ...fromVisit('visit.id') },
  })}
  FROM   visit_observations AS seen JOIN monev_visits AS visit ON visit.id = seen.visit_id
  WHERE  seen.subject_kind = 'E_WARONG' AND seen.subject_id = ($4::uuid)::text AND seen.visited_on BETWEEN $1 AND $2 ${PAGE}`;

const seenTally = (name: string) =>
  VISITS({ part: `seen.observations #>> '{${name},met}'`, whole: `seen.observations #>> '{${name},checked}'` });

const RECAPS = `${GIVEN}
  ${row({
    ...{ reference: 'recap.period', on: `(recap.period || '-01')::date`, region: 'recap.region_code' },
    ...{ outlet: 'recap.register_no', part: 'recap.kpm_served', whole: 'NULL', good: 'NULL::boolean', note: `''` },
    ...fromFile('recap.batch_id'),
  })}
  FROM   e_warong_periods AS recap
  WHERE  recap.recorded_to IS NULL AND recap.e_warong_id = $4::uuid
    AND  recap.period BETWEEN to_char($1::date, 'YYYY-MM') AND to_char($2::date, 'YYYY-MM') ${PAGE}`;

const AGENT_MONTHS = (whole: string, part: string) => `${GIVEN}
  ${row({
    ...{ reference: 'recap.period', on: `(recap.period || '-01')::date`, region: 'recap.region_code', outlet: 'NULL' },
    ...{ part: `recap.${part}`, whole: `recap.${whole}`, good: 'NULL::boolean', note: `''` },
    ...fromFile('recap.batch_id'),
  })}
  FROM   bank_agent_periods AS recap
  WHERE  recap.recorded_to IS NULL AND recap.bank_agent_id = $4::uuid
    AND  recap.period BETWEEN to_char($1::date, 'YYYY-MM') AND to_char($2::date, 'YYYY-MM') ${PAGE}`;

/** The rows behind each criterion; one that is not here has none that are kept. */
export const EVIDENCE_ROWS: Readonly<Record<ScoredKind, Readonly<Record<string, string>>>> = {
  SUPPLIER: {
    'A1.1': LOTS('lot.passed'),
    'A1.2': LINES(`line.unit = 'KG' AND line.accepted_qty IS NOT NULL`, {
      ...{ part: 'LEAST(line.accepted_qty, line.ordered_qty)', whole: 'line.ordered_qty' },
      good: 'line.accepted_qty >= line.ordered_qty',
    }),
    'A1.3': LOTS('lot.label_ok'),
    'A2.1': BILLED('line.doubled IS NOT NULL', {
      ...{
        part: 'line.unit_price',
        whole: 'line.doubled / 2.0',
        good: '2 * line.unit_price <= line.doubled',
      },
    }),
    'A2.2': BILLED('line.matched IS NOT NULL', { part: 'line.matched::int', whole: '1', good: 'line.matched' }),
    'A3.1': PROMISES,
    'A3.2': LINES('line.rejected_qty > 0', {
      part: `(line.replaced_at <= COALESCE(line.rejected_at, delivery.received_at) + interval '24 hours')::int`,
      whole: '1',
      good: `COALESCE(line.replaced_at <= COALESCE(line.rejected_at, delivery.received_at) + interval '24 hours', false)`,
    }),
    'A4.2': DOCUMENTS,
    'A4.3': FOLLOW_UPS,
  },
  E_WARONG: {
    E1: seenTally('scoreCriteria'),
    E3: VISITS({ part: 'seen.price_difference', whole: 'seen.price_reference' }),
    E4: seenTally('items'),
    E5: VISITS({
      part: `(seen.observations ->> 'fourFoodGroups')::boolean::int`,
      whole: `CASE WHEN seen.observations ->> 'fourFoodGroups' IS NOT NULL THEN 1 END`,
    }),
    E6: RECAPS,
    E7: seenTally('transparency'),
  },
  BANK_AGENT: {
    G1: AGENT_MONTHS('edc_minutes_scheduled', 'edc_minutes_up'),
    G2: AGENT_MONTHS('trx_attempted', 'trx_succeeded'),
    G3: AGENT_MONTHS('settlements_due', 'settlements_on_time'),
    G5: AGENT_MONTHS('reports_due', 'reports_on_time'),
  },
};
