/** What a group says as a row of our answer, and the fields it needs. Its whole numbers come as text. */
const CARDS = {
  select: 'sum { attempted succeeded amount } distinctCount { familyNo }',
  row: ({ keys: [regionCode, period], sum, distinctCount }) => ({
    regionCode,
    period,
    attempted: Number(sum.attempted),
    succeeded: Number(sum.succeeded),
    amount: sum.amount,
    families: Number(distinctCount.familyNo),
  }),
};
const DAYS = {
  select: 'sum { attempted succeeded amount }',
  row: ({ keys: [day], sum }) => ({
    day,
    attempted: Number(sum.attempted),
    succeeded: Number(sum.succeeded),
    amount: sum.amount,
  }),
};
const REASONS = {
  select: 'sum { attempted }',
  row: ({ keys: [reason], sum }) => ({ reason, failures: Number(sum.attempted) }),
};
const GOODS = {
  select: 'sum { attempted amount qtyMilli }',
  row: ({ keys: [commodity, qualityClass, unit], sum }) => ({
    commodity,
    qualityClass,
    unit,
    succeeded: Number(sum.attempted),
    amount: sum.amount,
    qtyMilli: sum.qtyMilli,
  }),
};
const FAMILIES = {
  select: 'distinctCount { familyNo }',
  row: ({ distinctCount }) => ({ families: Number(distinctCount.familyNo) }),
};

/**
 * The operations of a dashboard that an aggregate query can answer, by the names of operations.mjs. It has no way to rank
 * groups or to group by an hour of the day. Its conditions are equalities: months in a row are the whole table, which holds
 * just these.
 */
export function postgraphileQuestions({ months, outlet }) {
  const period = months.at(-1);
  return {
    'tiles of the province': { ...CARDS, by: ['PROVINCE_CODE', 'PERIOD'], where: { period } },
    'series of months': { ...CARDS, by: ['PROVINCE_CODE', 'PERIOD'], where: {} },
    'kabupaten/kota': { ...CARDS, by: ['REGENCY_CODE', 'PERIOD'], where: { period } },
    'kecamatan of a kota': { ...CARDS, by: ['DISTRICT_CODE', 'PERIOD'], where: { period, regencyCode: '3171' } },
    'drill into one kelurahan': {
      ...CARDS,
      by: ['VILLAGE_CODE', 'PERIOD'],
      where: { villageCode: '3174011001' },
      drill: true,
    },
    'days of an outlet': { ...DAYS, by: ['DAY'], where: { agentNo: outlet, period }, drill: true },
    'failure reasons': { ...REASONS, by: ['REASON'], where: { succeeded: 0 } },
    goods: { ...GOODS, by: ['COMMODITY', 'QUALITY_CLASS', 'UNIT'], where: { period, succeeded: 1 } },
    'families of the year': { ...FAMILIES, by: ['YEAR'], where: { year: period.slice(0, 4) } },
  };
}
