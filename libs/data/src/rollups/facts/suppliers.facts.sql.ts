import { inRegion, marks } from './asked.sql';

const IN_SPAN = (row: string) => `${row}.received_on BETWEEN asked.first AND asked.last`;
const DELIVERED_HERE = (supplier: string) => `EXISTS (
        SELECT 1 FROM deliveries AS sent
        WHERE  sent.supplier_no = ${supplier} AND ${IN_SPAN('sent')} AND ${inRegion('sent')})`;

/** IND-SUP-11: each district with a delivery, and its suppliers beyond the first. */
export const SUPPLIER_DISTRICTS = `
  SELECT count(*)::text AS "districts-supplied", sum(district.suppliers - 1)::text AS "suppliers-beyond-first",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected",
         COALESCE(bool_or(district.provisional), false) AS provisional, max(district.as_of) AS "asOf"
  FROM  (SELECT count(DISTINCT sent.supplier_no) AS suppliers, bool_or(sent.state = 'SUBMITTED') AS provisional,
                max(sent.recorded_from) AS as_of
         FROM   deliveries AS sent
         WHERE  ${inRegion('sent')} AND ${IN_SPAN('sent')}
         GROUP  BY left(sent.region_code, 6)) AS district`;

/** IND-QLT-04: kilogram of lines that tell both quantities; a rejected lot is a line with something rejected (HANDBOOK 7.10). */
export const REJECTIONS = `
  SELECT sum(line.delivered_qty) FILTER (WHERE line.unit = 'KG' AND line.rejected_qty IS NOT NULL)::text AS "qty-delivered",
         sum(line.rejected_qty) FILTER (WHERE line.unit = 'KG' AND line.delivered_qty IS NOT NULL)::text AS "qty-rejected",
         count(*) FILTER (WHERE line.rejected_qty > 0)::text AS "lots-rejected",
         count(*) FILTER (WHERE line.rejected_qty > 0 AND line.replaced_at
                                <= COALESCE(line.rejected_at, sent.received_at) + interval '24 hours')::text AS "lots-replaced",
         ${marks('sent')}
  FROM   deliveries AS sent
  CROSS  JOIN LATERAL (SELECT * FROM delivery_lines WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS line
  WHERE  ${inRegion('sent')} AND ${IN_SPAN('sent')}`;

/** IND-PRC-03: lines of invoices by the receipt of their delivery, under the MoU named or else those in force that day. */
export const MOU_PRICES = `
  SELECT count(line.matched)::text AS "mou-lines", count(*) FILTER (WHERE line.matched)::text AS "mou-lines-matched",
         ${marks('line', 'count(line.matched)')}
  FROM  (SELECT item.state, item.recorded_from, (
                  SELECT bool_or(agreed.unit_price = item.unit_price)
                  FROM  (SELECT * FROM mous WHERE recorded_to IS NULL AND supplier_no = sent.supplier_no
                                              AND register_no = sent.register_no OFFSET 0) AS mou
                  CROSS  JOIN LATERAL (SELECT * FROM mou_prices WHERE recorded_to IS NULL AND mou_id = mou.id OFFSET 0) AS agreed
                  WHERE (mou.mou_no = sent.mou_no
                         OR (sent.mou_no IS NULL AND sent.received_on BETWEEN mou.starts_on
                                                 AND LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on))))
                    AND  agreed.commodity = item.commodity AND agreed.quality_class = item.quality_class
                    AND  agreed.unit = item.unit AND agreed.unit_price IS NOT NULL) AS matched
         FROM   deliveries AS sent
         CROSS  JOIN LATERAL (SELECT * FROM invoices WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS bill
         CROSS  JOIN LATERAL (SELECT * FROM invoice_lines WHERE recorded_to IS NULL AND invoice_id = bill.id OFFSET 0) AS item
         WHERE  ${inRegion('sent')} AND ${IN_SPAN('sent')}) AS line`;

/** IND-SUP-08: on the register of the province asked about, or delivering or under an MoU in the region, at any time in the span. */
export const SUPPLIER_ENDINGS = `
  SELECT count(*)::text AS "suppliers-in-span", count(*) FILTER (WHERE subject.ended)::text AS "suppliers-ended",
         ${marks('subject')}
  FROM  (SELECT supplier.*,
                (supplier.status = 'DELISTED' AND supplier.status_since BETWEEN asked.first AND asked.last)
                OR EXISTS (SELECT 1 FROM mous AS mou
                           WHERE  mou.supplier_no = supplier.supplier_no AND ${inRegion('mou')}
                             AND  mou.terminated_on BETWEEN asked.first AND asked.last AND mou.termination_reason <> '') AS ended
         FROM   suppliers AS supplier
         WHERE  supplier.recorded_to IS NULL
           AND (${DELIVERED_HERE('supplier.supplier_no')}
                OR EXISTS (SELECT 1 FROM mous AS mou
                           WHERE  mou.supplier_no = supplier.supplier_no AND ${inRegion('mou')} AND mou.starts_on <= asked.last
                             AND  LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on)) >= asked.first)
                OR (supplier.region_code = asked.region AND supplier.status <> 'CANDIDATE'
                    AND (supplier.status <> 'DELISTED' OR supplier.status_since >= asked.first)
                    AND (supplier.listed_from IS NULL OR supplier.listed_from <= asked.last)))) AS subject`;

/** IND-MON-03: of those that delivered, who was visited or had a lot inspected. */
export const SUPPLIER_COVERAGE = `
  SELECT count(*)::text AS "suppliers-to-inspect", count(*) FILTER (WHERE
           EXISTS (SELECT 1 FROM quality_inspections AS lot
                   WHERE  lot.recorded_to IS NULL AND lot.supplier_no = subject.supplier_no
                     AND  lot.sampled_on BETWEEN asked.first AND asked.last)
           OR EXISTS (SELECT 1 FROM monev_visits AS visit
                      WHERE  visit.subject_kind = 'SUPPLIER' AND visit.subject_id = subject.id::text
                        AND  visit.state IN ('SUBMITTED', 'VERIFIED')
                        AND  visit.visited_on BETWEEN asked.first AND asked.last))::text AS "suppliers-inspected",
         ${marks('subject')}
  FROM   suppliers AS subject
  WHERE  subject.recorded_to IS NULL AND ${DELIVERED_HERE('subject.supplier_no')}`;

/** Latest version of each score of the quarters in the span. */
const LATEST = (table: string, id: string) => `
        SELECT DISTINCT ON (score.${id}, score.quarter) score.*
        FROM   ${table} AS score
        WHERE  score.quarter BETWEEN to_char(asked.first, 'YYYY-"Q"Q') AND to_char(asked.last, 'YYYY-"Q"Q')
        ORDER  BY score.${id}, score.quarter, score.version DESC`;

/** IND-EWR-09: of those published, n beside. */
export const OUTLET_SCORES = `
  SELECT sum(score.final_score)::text AS "outlet-score-sum", count(*)::text AS "outlets-scored",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected", false AS provisional, max(score.computed_at) AS "asOf"
  FROM  (${LATEST('e_warong_scores', 'e_warong_id')}) AS score
  WHERE  score.published AND score.region_code >= asked.region AND score.region_code < asked.region || ':'`;

const GRADES = ['A', 'B', 'C', 'D', 'E'];

/** IND-SUP-05, -06: suppliers that delivered in the region in the span; rateable or not is asked of the same ones. */
export const SUPPLIER_SCORES = `
  SELECT sum(score.final_score) FILTER (WHERE score.published)::text AS "supplier-score-sum",
         NULLIF(count(*) FILTER (WHERE score.published), 0)::text AS "suppliers-graded",
         ${GRADES.map((grade) => `count(*) FILTER (WHERE score.grade = '${grade}')::text AS "suppliers-grade-${grade.toLowerCase()}"`).join(', ')},
         count(*)::text AS "suppliers-rated",
         count(*) FILTER (WHERE score.confidence = 'LOW')::text AS "suppliers-not-rateable",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected", false AS provisional, max(score.computed_at) AS "asOf"
  FROM  (${LATEST('supplier_scores', 'supplier_id')}) AS score
  WHERE  ${DELIVERED_HERE('score.supplier_no')}`;
