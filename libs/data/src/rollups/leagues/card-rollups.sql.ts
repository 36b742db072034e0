/** How the sums of card transactions get from the rows of a file (`delta_…`, temporary) into their tables. */
interface SummedTable {
  readonly table: string;
  readonly delta: string;
  /** Of regions: rows of villages, summed for all levels. Of outlets: rows of regencies, summed for the province too. */
  readonly of: 'REGION' | 'OUTLET';
  /** Key beside place and month; '' when there is none. */
  readonly extraKey: string;
  readonly sums: readonly string[];
}

export const SUMMED_TABLES: readonly SummedTable[] = [
  {
    table: 'card_region_months',
    delta: 'delta_goods',
    of: 'REGION',
    extraKey: 'goods_no',
    sums: ['attempted', 'succeeded', 'amount', 'qty_milli'],
  },
  {
    table: 'card_region_failures',
    delta: 'delta_region_failures',
    of: 'REGION',
    extraKey: 'reason_no',
    sums: ['failures'],
  },
  { table: 'card_region_hours', delta: 'delta_region_hours', of: 'REGION', extraKey: 'hour', sums: ['attempted'] },
  {
    table: 'card_outlet_months',
    delta: 'delta_outlet_days',
    of: 'OUTLET',
    extraKey: '',
    sums: ['attempted', 'succeeded', 'amount', 'off_site'],
  },
  {
    table: 'card_outlet_failures',
    delta: 'delta_outlet_failures',
    of: 'OUTLET',
    extraKey: 'reason_no',
    sums: ['failures'],
  },
  { table: 'card_outlet_hours', delta: 'delta_outlet_hours', of: 'OUTLET', extraKey: 'hour', sums: ['attempted'] },
];

/** Levels in digits of a code. A recount sums the province from its regencies instead, which were not all counted anew. */
export type Levels = 'WITH_PROVINCE' | 'BELOW_PROVINCE';

/** Adds the delta to the table. Of goods, number 0 stands for all together. */
export function addDelta(table: SummedTable, levels: Levels): string {
  const { table: name, delta, of, extraKey, sums } = table;
  const isGoods = extraKey === 'goods_no';
  const sizes = (of === 'REGION' ? [2, 4, 6, 10] : [2, 4]).filter((size) => levels === 'WITH_PROVINCE' || size > 2);
  const place =
    of === 'REGION'
      ? 'left(village_code, least(size, 4)) AS regency_code, left(village_code, size) AS region_code, period'
      : 'left(regency_code, size) AS regency_code, period, outlet_no';
  const extra = extraKey ? `, ${isGoods ? 'coalesce(goods_no, 0)' : extraKey} AS ${extraKey}` : '';
  const grouped = isGoods ? '1, 2, 3, GROUPING SETS ((goods_no), ())' : extraKey ? '1, 2, 3, 4' : '1, 2, 3';
  const days = name === 'card_outlet_months' ? ', days' : '';
  return `
    INSERT INTO ${name} AS kept (${keyOf(table)}, ${sums.join(', ')}${days})
    SELECT ${place}${extra}, ${sums.map((sum) => `sum(${sum})`).join(', ')}${days ? ', 0' : ''}
    FROM   ${delta} CROSS JOIN (VALUES ${sizes.map((size) => `(${size})`).join(', ')}) AS level (size)
    GROUP  BY ${grouped}
    ON CONFLICT (${keyOf(table)}) DO UPDATE SET ${sums.map((sum) => `${sum} = kept.${sum} + excluded.${sum}`).join(', ')}`;
}

/** Takes out what was counted in the recounted regencies and months, and in their provinces. */
export function clearRecounted({ table }: SummedTable): string {
  return `
    DELETE FROM ${table} AS kept USING recounted
    WHERE  kept.period = recounted.period
      AND (kept.regency_code = recounted.regency_code OR kept.regency_code = left(recounted.regency_code, 2))`;
}

/** Sums the provinces of what was recounted from their regencies. */
export function sumProvinces(table: SummedTable): string {
  const { table: name, of, extraKey, sums } = table;
  const place =
    of === 'REGION'
      ? 'left(kept.regency_code, 2), left(kept.regency_code, 2), kept.period'
      : 'left(kept.regency_code, 2), kept.period, kept.outlet_no';
  const days = name === 'card_outlet_months' ? ', days' : '';
  return `
    INSERT INTO ${name} (${keyOf(table)}, ${sums.join(', ')}${days})
    SELECT ${place}${extraKey ? `, kept.${extraKey}` : ''}, ${sums.map((sum) => `sum(kept.${sum})`).join(', ')}${days ? ', 0' : ''}
    FROM  (SELECT DISTINCT left(regency_code, 2) AS province, period FROM recounted) AS touched
    JOIN   ${name} AS kept ON kept.period = touched.period AND length(kept.regency_code) = 4
           AND left(kept.regency_code, 2) = touched.province ${of === 'REGION' ? 'AND kept.region_code = kept.regency_code' : ''}
    GROUP  BY ${extraKey ? '1, 2, 3, 4' : '1, 2, 3'}`;
}

function keyOf({ of, extraKey }: SummedTable): string {
  const place = of === 'REGION' ? 'regency_code, region_code, period' : 'regency_code, period, outlet_no';
  return extraKey ? `${place}, ${extraKey}` : place;
}

export const ADD_OUTLET_DAYS = `
  INSERT INTO card_outlet_days AS kept (regency_code, outlet_no, day, attempted, succeeded, amount, off_site)
  SELECT regency_code, outlet_no, day, attempted, succeeded, amount, off_site FROM delta_outlet_days
  ON CONFLICT (regency_code, outlet_no, day) DO UPDATE
  SET attempted = kept.attempted + excluded.attempted, succeeded = kept.succeeded + excluded.succeeded,
      amount = kept.amount + excluded.amount, off_site = kept.off_site + excluded.off_site`;

export const CLEAR_OUTLET_DAYS = `
  DELETE FROM card_outlet_days AS kept USING recounted
  WHERE  kept.regency_code = recounted.regency_code AND kept.day >= (recounted.period || '-01')::date
    AND  kept.day < (recounted.period || '-01')::date + interval '1 month'`;

export const ADD_OUTLET_PLACES = `
  INSERT INTO card_outlet_places (outlet_no, regency_code)
  SELECT DISTINCT outlet_no, regency_code FROM delta_outlet_days ON CONFLICT DO NOTHING`;

export const CLEAR_OUTLET_PLACES = `
  DELETE FROM card_outlet_places AS place USING (SELECT DISTINCT regency_code FROM recounted) AS touched
  WHERE  place.regency_code = touched.regency_code
    AND  NOT EXISTS (SELECT 1 FROM card_outlet_days AS day
                     WHERE day.regency_code = place.regency_code AND day.outlet_no = place.outlet_no)`;

/**
 * Days on which an outlet worked, of the outlets and months in `source`: days cannot be added, two files may tell of one.
 * OFFSET 0: each outlet's days are looked up by their key (row-level security).
 */
export function countOutletDays(source: string): string {
  return `
    UPDATE card_outlet_months AS kept SET days = counted.days
    FROM  (SELECT left(place.regency_code, size) AS regency_code, touched.period, touched.outlet_no,
                  count(DISTINCT worked.day)::int AS days
           FROM   (${source}) AS touched
           JOIN   card_outlet_places AS place ON place.outlet_no = touched.outlet_no
           CROSS  JOIN LATERAL (
                    SELECT day.day FROM card_outlet_days AS day
                    WHERE  day.regency_code = place.regency_code AND day.outlet_no = touched.outlet_no
                      AND  day.day >= (touched.period || '-01')::date
                      AND  day.day < (touched.period || '-01')::date + interval '1 month'
                    OFFSET 0) AS worked
           CROSS  JOIN (VALUES (2), (4)) AS level (size)
           GROUP  BY 1, 2, 3) AS counted
    WHERE  kept.regency_code = counted.regency_code AND kept.period = counted.period AND kept.outlet_no = counted.outlet_no`;
}
