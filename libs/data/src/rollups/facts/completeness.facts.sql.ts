import { DATASETS, type DatasetId } from '@monev/domain/indicators';
import { ACTIVE_OUTLET, inRegion } from './asked.sql';

const months = (row: string) =>
  `${row}.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;
const days = (column: string) => `${column} BETWEEN asked.first AND asked.last`;

interface RowsOfDataset {
  /** FROM and joins; the row whose fields are asked about is called `item`. */
  readonly from: string;
  readonly where: string;
}

/** The rows of each dataset that belong to a region and span. A dataset without its rows does not compile. */
export const ROWS_OF_DATASET: Readonly<Record<DatasetId, RowsOfDataset>> = {
  KPM: { from: 'kpm_snapshots AS item', where: `${inRegion('item')} AND ${months('item')}` },
  PAYMENTS: {
    from: 'stage_payments AS item',
    where: `${inRegion('item')} AND item.first_month <= to_char(asked.last, 'YYYY-MM')
      AND to_char((item.first_month || '-01')::date + make_interval(months => item.months_covered - 1), 'YYYY-MM')
          >= to_char(asked.first, 'YYYY-MM')`,
  },
  E_WARONG: {
    from: 'e_warongs AS item',
    where: `${inRegion('item')} AND ${ACTIVE_OUTLET.replaceAll('outlet.', 'item.')}`,
  },
  E_WARONG_MONTHS: { from: 'e_warong_periods AS item', where: `${inRegion('item')} AND ${months('item')}` },
  AGENTS: { from: 'bank_agent_periods AS item', where: `${inRegion('item')} AND ${months('item')}` },
  DELIVERIES: {
    from: `deliveries AS sent
      CROSS JOIN LATERAL (SELECT * FROM delivery_lines WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS item`,
    where: `${inRegion('sent')} AND ${days('sent.received_on')}`,
  },
  INSPECTIONS: { from: 'quality_inspections AS item', where: `${inRegion('item')} AND ${days('item.sampled_on')}` },
  INVOICES: { from: 'invoices AS item', where: `${inRegion('item')} AND ${days('item.invoiced_on')}` },
};

/** Rows, fields that they need and fields filled, of one dataset. */
export function countFields(id: DatasetId): string {
  const { from, where } = ROWS_OF_DATASET[id];
  const fields: readonly string[] = DATASETS.find((dataset) => dataset.id === id)?.fields ?? [];
  return `
    SELECT '${id}' AS dataset, count(*) AS rows, count(*) * ${fields.length} AS expected,
           ${fields.map((field) => `count(item.${field})`).join(' + ')} AS filled,
           COALESCE(bool_or(item.state = 'SUBMITTED'), false) AS provisional, max(item.recorded_from) AS as_of
    FROM   ${from} WHERE ${where}`;
}

/** IND-GOV-04: over all datasets; rows are what came in, of which none is expected. */
export const COMPLETENESS = `
  SELECT sum(part.expected)::text AS "fields-expected", sum(part.filled)::text AS "fields-filled",
         sum(part.rows)::int AS "rowsUsed", sum(part.rows)::int AS "rowsExpected",
         bool_or(part.provisional) AS provisional, max(part.as_of) AS "asOf"
  FROM  (${DATASETS.map(({ id }) => countFields(id)).join(' UNION ALL ')}) AS part`;
