/** Seconds since 2000 of a month, and its name as the rollups have it. */
const START = (month) =>
  (Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1) - Date.UTC(2000, 0, 1)) / 1000;
const AFTER = (month) => {
  const [year, no] = month.split('-').map(Number);
  return START(`${no === 12 ? year + 1 : year}-${String(no === 12 ? 1 : no + 1).padStart(2, '0')}`);
};
const IN = (months) => `occurred_s >= ${START(months[0])} AND occurred_s < ${AFTER(months.at(-1))}`;
const PERIOD = `to_char(timestamp '2000-01-01' + occurred_s * interval '1 second', 'YYYY-MM')`;
const CODE = `(regency_no::text || lpad(village_no::text, 6, '0'))`;
const FAMILY = '(regency_no, village_no, family_bit)';
const MONTH_COUNTS = `count(*)::int AS attempted, count(*) FILTER (WHERE outcome = 0)::int AS succeeded,
  coalesce(sum(amount) FILTER (WHERE outcome = 0), 0)::text AS amount,
  count(DISTINCT ${FAMILY}) FILTER (WHERE outcome = 0)::int AS families`;

/**
 * The questions of a dashboard: our statement with its values, and the same from the transactions themselves. `tidy` brings
 * the two answers into one shape.
 */
export function operations(product, { months, outlet }) {
  const last = months.at(-1);
  const regencies = ['3101', '3171', '3172', '3173', '3174', '3175'];
  const cards = (regions, at) => [[...new Set(regions.map((code) => code.slice(0, 4)))], regions, at];
  const rawCards = (digits, where, at) =>
    `SELECT left(${CODE}, ${digits}) AS "regionCode", ${PERIOD} AS period, ${MONTH_COUNTS} FROM card_transactions
     WHERE ${IN(at)} ${where} GROUP BY 1, 2 ORDER BY 1, 2`;
  const districts = ['317101', '317102', '317103', '317104', '317105', '317106', '317107', '317108'];
  return [
    {
      name: 'tiles of the province',
      text: product.REGION_CARDS,
      values: cards(['31'], [last]),
      raw: rawCards(2, '', [last]),
    },
    {
      name: 'series of months',
      text: product.REGION_CARDS,
      values: cards(['31'], months),
      raw: rawCards(2, '', months),
    },
    {
      name: 'kabupaten/kota',
      text: product.REGION_CARDS,
      values: cards(regencies, [last]),
      raw: rawCards(4, '', [last]),
    },
    {
      name: 'kecamatan of a kota',
      text: product.REGION_CARDS,
      values: cards(districts, [last]),
      raw: rawCards(6, 'AND regency_no = 3171', [last]),
    },
    {
      name: 'drill into one kelurahan',
      text: product.REGION_CARDS,
      values: cards(['3174011001'], months),
      raw: rawCards(10, 'AND regency_no = 3174 AND village_no = 11001', months),
    },
    {
      name: 'ranking of outlets',
      text: product.leagueSql('AMOUNT', 'NULL::int'),
      values: ['31', last, 25, 0],
      raw: `SELECT outlet.agent_no AS "agentNo", count(*)::int AS attempted, coalesce(sum(amount) FILTER (WHERE outcome = 0), 0)::text AS amount,
                   count(DISTINCT occurred_s / 86400)::int AS days
            FROM card_transactions JOIN card_outlets AS outlet USING (outlet_no) WHERE ${IN([last])}
            GROUP BY 1 ORDER BY sum(amount) FILTER (WHERE outcome = 0) DESC NULLS LAST, min(outlet.outlet_no) LIMIT 25`,
      tidy: ({ agentNo, attempted, amount, days }) => ({ agentNo, attempted, amount, days }),
    },
    {
      name: 'days of an outlet',
      text: product.OUTLET_DAYS,
      values: [outlet, last],
      raw: `SELECT to_char(timestamp '2000-01-01' + occurred_s * interval '1 second', 'YYYY-MM-DD') AS day, count(*)::int AS attempted,
                   count(*) FILTER (WHERE outcome = 0)::int AS succeeded, coalesce(sum(amount) FILTER (WHERE outcome = 0), 0)::text AS amount
            FROM card_transactions JOIN card_outlets AS outlet USING (outlet_no)
            WHERE ${IN([last])} AND outlet.agent_no = '${outlet}' GROUP BY 1 ORDER BY 1`,
      tidy: ({ day, attempted, succeeded, amount }) => ({ day, attempted, succeeded, amount }),
    },
    {
      name: 'failure reasons',
      text: product.FAILURE_REASONS,
      values: ['31', '31', months],
      raw: `SELECT reason, count(*)::int AS failures FROM card_transactions JOIN card_reasons ON reason_no = outcome
            WHERE ${IN(months)} GROUP BY 1 ORDER BY 2 DESC, 1`,
    },
    {
      name: 'goods',
      text: product.REGION_GOODS,
      values: ['31', '31', [last]],
      raw: `SELECT commodity, quality_class AS "qualityClass", unit, count(*)::int AS succeeded, sum(amount)::text AS amount, sum(qty_milli)::text AS "qtyMilli"
            FROM card_transactions JOIN card_goods USING (goods_no) WHERE outcome = 0 AND ${IN([last])}
            GROUP BY 1, 2, 3 ORDER BY sum(amount) DESC, 1, 2, 3`,
    },
    {
      name: 'hours of the day',
      text: product.REGION_HOURS,
      values: ['31', '31', last],
      raw: `SELECT ${Array.from({ length: 24 }, (_, hour) => `count(*) FILTER (WHERE occurred_s % 86400 / 3600 = ${hour})::int AS h${String(hour).padStart(2, '0')}`).join(', ')}
            FROM card_transactions WHERE ${IN([last])}`,
    },
    {
      name: 'families of the year',
      text: product.LOOK_UP,
      values: ['31', '31', last.slice(0, 4)],
      raw: `SELECT count(DISTINCT ${FAMILY}) FILTER (WHERE outcome = 0)::int AS families FROM card_transactions
            WHERE occurred_s >= ${START(`${last.slice(0, 4)}-01`)} AND occurred_s < ${AFTER(`${last.slice(0, 4)}-12`)}`,
    },
  ];
}
