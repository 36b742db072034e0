import { DATASETS, type DatasetId } from '@monev/domain/indicators';
import { ACTIVE_OUTLET, everInRegion } from './asked.sql';

const months = (row: string) =>
  `${row}.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;
const days = (column: string) => `${column} BETWEEN asked.first AND asked.last`;
const PAID_MONTH = (step: string) =>
  `to_char((item.first_month || '-01')::date + make_interval(months => ${step}), 'YYYY-MM')`;

interface RowsOfDataset {
  /** FROM and joins; the row whose fields are asked about is called `item`. */
  readonly from: string;
  /** The row that carries the versions. */
  readonly versions: 'item' | 'sent';
  /** Besides region and version. */
  readonly where: string;
  /** YYYY-MM that a row belongs to; null for a register. */
  readonly month: string | null;
}

/** The rows of each dataset that belong to a region and span. A dataset without its rows does not compile. */
export const ROWS_OF_DATASET: Readonly<Record<DatasetId, RowsOfDataset>> = {
  KPM: { from: 'kpm_snapshots AS item', versions: 'item', where: months('item'), month: 'item.period' },
  PAYMENTS: {
    from: `stage_payments AS item CROSS JOIN LATERAL generate_series(0, item.months_covered - 1) AS step`,
    versions: 'item',
    where: `${PAID_MONTH('step')} BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`,
    month: PAID_MONTH('step'),
  },
  E_WARONG: {
    ...{ from: 'e_warongs AS item', versions: 'item', where: ACTIVE_OUTLET.replaceAll('outlet.', 'item.') },
    month: null,
  },
  E_WARONG_MONTHS: { from: 'e_warong_periods AS item', versions: 'item', where: months('item'), month: 'item.period' },
  AGENTS: { from: 'bank_agent_periods AS item', versions: 'item', where: months('item'), month: 'item.period' },
  DELIVERIES: {
    from: `deliveries AS sent
      CROSS JOIN LATERAL (SELECT * FROM delivery_lines WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS item`,
    ...{ versions: 'sent', where: days('sent.received_on'), month: `to_char(sent.received_on, 'YYYY-MM')` },
  },
  INSPECTIONS: {
    ...{ from: 'quality_inspections AS item', versions: 'item', where: days('item.sampled_on') },
    month: `to_char(item.sampled_on, 'YYYY-MM')`,
  },
  INVOICES: {
    ...{ from: 'invoices AS item', versions: 'item', where: days('item.invoiced_on') },
    month: `to_char(item.invoiced_on, 'YYYY-MM')`,
  },
};

/** Fields that the rows of a dataset need, and those filled. */
export function fieldSums(id: DatasetId): { readonly expected: string; readonly filled: string } {
  const fields: readonly string[] = DATASETS.find((dataset) => dataset.id === id)?.fields ?? [];
  return { expected: `count(*) * ${fields.length}`, filled: fields.map((field) => `count(item.${field})`).join(' + ') };
}

function countFields(id: DatasetId): string {
  const { from, versions, where } = ROWS_OF_DATASET[id];
  const { expected, filled } = fieldSums(id);
  return `
    SELECT count(*) AS rows, ${expected} AS expected, ${filled} AS filled,
           COALESCE(bool_or(item.state = 'SUBMITTED'), false) AS provisional, max(item.recorded_from) AS as_of
    FROM   ${from} WHERE ${versions}.recorded_to IS NULL AND ${everInRegion(versions)} AND ${where}`;
}

/** IND-GOV-04: over all datasets; rows are what came in, of which none is expected. */
export const COMPLETENESS = `
  SELECT sum(part.expected)::text AS "fields-expected", sum(part.filled)::text AS "fields-filled",
         sum(part.rows)::int AS "rowsUsed", sum(part.rows)::int AS "rowsExpected",
         bool_or(part.provisional) AS provisional, max(part.as_of) AS "asOf"
  FROM  (${DATASETS.map(({ id }) => countFields(id)).join(' UNION ALL ')}) AS part`;
