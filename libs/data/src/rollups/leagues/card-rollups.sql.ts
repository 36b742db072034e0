import { HOUR_COLUMNS } from '../../facts/card-transactions/hours';

/** How the sums of card transactions get from the rows of a file (`delta_…`, temporary) into their tables. */
interface SummedTable {
  readonly table: string;
  readonly delta: string;
  /** Of regions: rows of villages, summed for all levels. Of outlets: rows of regencies, summed for the province too. */
  readonly of: 'REGION' | 'OUTLET';
  /** Key beside place and month; '' when there is none. */
  readonly extraKey: '' | 'goods_no' | 'reason_no';
  readonly sums: readonly string[];
  /** Columns of bits: or-ed. */
  readonly bits: readonly string[];
  /** No rows for provinces: asked by outlet only. */
  readonly regenciesOnly?: true;
}

export const SUMMED_TABLES: readonly SummedTable[] = [
  {
    ...{ table: 'card_region_months', delta: 'delta_goods', of: 'REGION', extraKey: 'goods_no', bits: [] },
    sums: ['attempted', 'succeeded', 'amount', 'qty_milli'],
  },
  {
    ...{ table: 'card_region_failures', delta: 'delta_region_failures', of: 'REGION', extraKey: 'reason_no', bits: [] },
    sums: ['failures'],
  },
  {
    ...{ table: 'card_region_hours', delta: 'delta_region_hours', of: 'REGION', extraKey: '', bits: [] },
    sums: HOUR_COLUMNS,
  },
  {
    ...{ table: 'card_outlet_months', delta: 'delta_outlet_months', of: 'OUTLET', extraKey: '', bits: ['day_bits'] },
    sums: ['attempted', 'succeeded', 'amount', 'off_site', ...HOUR_COLUMNS],
  },
  {
    ...{ table: 'card_outlet_failures', delta: 'delta_outlet_failures', of: 'OUTLET', extraKey: 'reason_no', bits: [] },
    sums: ['failures'],
    regenciesOnly: true,
  },
];

/** Levels in digits of a code. A recount sums the province from its regencies instead, which were not all counted anew. */
export type Levels = 'WITH_PROVINCE' | 'BELOW_PROVINCE';

/** Adds the delta to the table. Of goods, number 0 stands for all together. */
export function addDelta(table: SummedTable, levels: Levels): string {
  const { table: name, delta, of, extraKey } = table;
  const isGoods = extraKey === 'goods_no';
  const belowProvince = levels === 'BELOW_PROVINCE' || table.regenciesOnly;
  const sizes = (of === 'REGION' ? [2, 4, 6, 10] : [2, 4]).filter((size) => !belowProvince || size > 2);
  const place =
    of === 'REGION'
      ? 'left(village_code, least(size, 4)) AS regency_code, left(village_code, size) AS region_code, period'
      : 'left(regency_code, size) AS regency_code, period, outlet_no';
  const extra = extraKey ? `, ${isGoods ? 'coalesce(goods_no, 0)' : extraKey} AS ${extraKey}` : '';
  const grouped = isGoods ? '1, 2, 3, GROUPING SETS ((goods_no), ())' : extraKey ? '1, 2, 3, 4' : '1, 2, 3';
  return `
    INSERT INTO ${name} AS kept (${columnsOf(table)})
    SELECT ${place}${extra}, ${united(table, '')}
    FROM   ${delta} CROSS JOIN (VALUES ${sizes.map((size) => `(${size})`).join(', ')}) AS level (size)
    GROUP  BY ${grouped}
    ON CONFLICT (${keyOf(table)}) DO UPDATE SET ${added(table)}`;
}

/** Takes out what was counted in the recounted regencies and months, and in their provinces. */
export function clearRecounted(table: string): string {
  return `
    DELETE FROM ${table} AS kept USING recounted
    WHERE  kept.period = recounted.period
      AND (kept.regency_code = recounted.regency_code OR kept.regency_code = left(recounted.regency_code, 2))`;
}

/** Sums the provinces of what was recounted from their regencies. */
export function sumProvinces(table: SummedTable): string {
  const { table: name, of, extraKey } = table;
  const place =
    of === 'REGION'
      ? 'left(kept.regency_code, 2), left(kept.regency_code, 2), kept.period'
      : 'left(kept.regency_code, 2), kept.period, kept.outlet_no';
  return `
    INSERT INTO ${name} (${columnsOf(table)})
    SELECT ${place}${extraKey ? `, kept.${extraKey}` : ''}, ${united(table, 'kept.')}
    FROM  (SELECT DISTINCT left(regency_code, 2) AS province, period FROM recounted) AS touched
    JOIN   ${name} AS kept ON kept.period = touched.period AND length(kept.regency_code) = 4
           AND left(kept.regency_code, 2) = touched.province ${of === 'REGION' ? 'AND kept.region_code = kept.regency_code' : ''}
    GROUP  BY ${extraKey ? '1, 2, 3, 4' : '1, 2, 3'}`;
}

function keyOf({ of, extraKey }: SummedTable): string {
  const place = of === 'REGION' ? 'regency_code, region_code, period' : 'regency_code, period, outlet_no';
  return extraKey ? `${place}, ${extraKey}` : place;
}

function columnsOf(table: SummedTable): string {
  return [keyOf(table), ...table.sums, ...table.bits].join(', ');
}

function united({ sums, bits }: SummedTable, from: string): string {
  return [...sums.map((sum) => `sum(${from}${sum})`), ...bits.map((column) => `bit_or(${from}${column})`)].join(', ');
}

function added({ sums, bits }: SummedTable): string {
  return [
    ...sums.map((sum) => `${sum} = kept.${sum} + excluded.${sum}`),
    ...bits.map((column) => `${column} = kept.${column} | excluded.${column}`),
  ].join(', ');
}

const DAY_COLUMNS = ['attempted', 'succeeded', 'amount', 'off_site'];

/** Day by day. */
const addedDays = (column: string) => `
      ${column} = ARRAY(SELECT before + more FROM unnest(kept.${column}, excluded.${column})
                        WITH ORDINALITY AS paired (before, more, day) ORDER BY day)`;

export const ADD_OUTLET_DAYS = `
  INSERT INTO card_outlet_days AS kept (regency_code, period, outlet_no, ${DAY_COLUMNS.join(', ')})
  SELECT regency_code, period, outlet_no, ${DAY_COLUMNS.join(', ')} FROM delta_outlet_days
  ON CONFLICT (regency_code, period, outlet_no) DO UPDATE SET ${DAY_COLUMNS.map(addedDays).join(', ')}`;

export const ADD_OUTLET_PLACES = `
  INSERT INTO card_outlet_places (outlet_no, regency_code)
  SELECT DISTINCT outlet_no, regency_code FROM delta_outlet_months ON CONFLICT DO NOTHING`;

export const CLEAR_OUTLET_PLACES = `
  DELETE FROM card_outlet_places AS place USING (SELECT DISTINCT regency_code FROM recounted) AS touched
  WHERE  place.regency_code = touched.regency_code
    AND  NOT EXISTS (SELECT 1 FROM card_outlet_months AS month
                     WHERE month.regency_code = place.regency_code AND month.outlet_no = place.outlet_no)`;
