import { type Month, REPORT_SOURCES, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';

/**
 * CHILDREN: a region's own report against the sum of the regions below it (IND-GOV-05). SOURCES: the source that counts
 * against another one for the same cell. PRINTED: the total an office printed against the sum of its rows.
 */
export type DiscrepancyKind = 'CHILDREN' | 'SOURCES' | 'PRINTED';

/** Two figures that should be the same; both are kept (HANDBOOK 7.2). `one` is the figure that counts or was printed. */
export interface DiscrepancyRow {
  readonly kind: DiscrepancyKind;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly month: Month | null;
  readonly one: bigint;
  readonly other: bigint;
  /** Sources of `one` and `other`, or file and label of the total; empty for children. */
  readonly detail: readonly string[];
  readonly batchId: string | null;
}

const PRECEDENCE = `ARRAY[${REPORT_SOURCES.map((source) => `'${source}'`).join(', ')}]`;
const RANGE = (row: string) => `${row}.regency_code >= left($1, 4) AND ${row}.regency_code < left($1, 4) || ':'
      AND ${row}.region_code >= $1 AND ${row}.region_code < $1 || ':'`;

/** Only where every region below reported: a missing one is a gap, not a difference. */
const CHILDREN = `
  SELECT 'CHILDREN' AS kind, own.region_code AS region, own.period AS month, own.value::text AS one,
         sum(part.value)::text AS other, ARRAY[]::text[] AS detail, NULL::uuid AS "batchId"
  FROM   measure_months AS own
  JOIN   regions AS child ON child.parent_code = own.region_code
  LEFT   JOIN measure_months AS part
         ON  part.regency_code = child.regency_code AND part.region_code = child.code AND part.period = own.period
         AND part.measure = own.measure AND part.slice = ''
  WHERE  ${RANGE('own')} AND own.period = ANY ($2::text[]) AND own.measure = 'kpm-eligible' AND own.slice = '' AND own.reported
  GROUP  BY own.region_code, own.period, own.value
  HAVING count(part.value) = count(*) AND sum(part.value) <> own.value`;

const SOURCES = `
  SELECT 'SOURCES', one.region_code, one.period, one.kpm_eligible::text, other.kpm_eligible::text,
         ARRAY[one.source, other.source], other.batch_id
  FROM   kpm_snapshots AS one
  JOIN   kpm_snapshots AS other
         ON  other.regency_code = one.regency_code AND other.region_code = one.region_code AND other.period = one.period
         AND other.programme = one.programme AND other.bank = one.bank AND other.recorded_to IS NULL
         AND array_position(${PRECEDENCE}, other.source) > array_position(${PRECEDENCE}, one.source)
  WHERE  ${RANGE('one')} AND one.recorded_to IS NULL AND one.period = ANY ($2::text[])
    AND  one.programme IN ('BPNT', 'SEMBAKO') AND other.kpm_eligible <> one.kpm_eligible
    AND  NOT EXISTS (SELECT 1 FROM kpm_snapshots AS above
                     WHERE  above.regency_code = one.regency_code AND above.region_code = one.region_code
                       AND  above.period = one.period AND above.programme = one.programme AND above.bank = one.bank
                       AND  above.recorded_to IS NULL
                       AND  array_position(${PRECEDENCE}, above.source) < array_position(${PRECEDENCE}, one.source))`;

const PRINTED = `
  SELECT 'PRINTED', file.region_code, file.months[1], item ->> 'printed', item ->> 'summed',
         ARRAY[file.file_name, item ->> 'label'], file.id
  FROM   import_batches AS file CROSS JOIN LATERAL jsonb_array_elements(file.printed_totals) AS item
  WHERE  file.state = 'COMMITTED' AND file.months && $2::text[] AND NOT (item ->> 'agrees')::boolean
    AND (starts_with(file.region_code, $1) OR starts_with($1, file.region_code))`;

/** Everything that does not add up in some months, the largest difference first. */
const DISCREPANCIES = `
  SELECT found.*, COALESCE(region.name, found.region) AS "regionName"
  FROM  (${CHILDREN} UNION ALL ${SOURCES} UNION ALL ${PRINTED}) AS found
  LEFT   JOIN regions AS region ON region.code = found.region
  WHERE  found.one ~ '^-?[0-9]+$' AND found.other ~ '^-?[0-9]+$'
  ORDER  BY abs(found.other::numeric - found.one::numeric) DESC, found.kind, found.region, found.month
  LIMIT  $3`;

export async function readDiscrepancies(
  tx: Transaction,
  asked: { readonly region: RegionCode; readonly months: readonly Month[]; readonly first: number },
): Promise<DiscrepancyRow[]> {
  const rows = (await tx.query(DISCREPANCIES, [asked.region, asked.months, asked.first])) as (Omit<
    DiscrepancyRow,
    'one' | 'other'
  > & { one: string; other: string })[];
  return rows.map((row) => ({ ...row, one: BigInt(row.one), other: BigInt(row.other) }));
}
