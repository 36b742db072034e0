/**
 * Questions whose answer depends on nothing but the data, the clock's hour, and the role and regions of who asks: it may
 * be kept and given to the next person alike. Whatever knows a person ("menunggu saya", what I may verify) is not here.
 */
export const SHARED_QUERIES: readonly string[] = [
  'Query.agentRanking',
  'Query.distinctFamilies',
  'Query.eWarongRanking',
  'Query.failureReasons',
  'Query.indicatorByChild',
  'Query.indicatorCompared',
  'Query.indicatorDefinitions',
  'Query.indicatorPlace',
  'Query.indicatorRanking',
  'Query.indicatorRestatements',
  'Query.indicatorRows',
  'Query.indicatorSeries',
  'Query.indicatorTargets',
  'Query.indicatorTiles',
  'Query.indicatorValue',
  'Query.installation',
  'Query.kadisSummary',
  'Query.outletDays',
  'Query.outletLeague',
  'Query.overview',
  'Query.priceSpreads',
  'Query.provinces',
  'Query.region',
  'Query.scorecard',
  'Query.supplierRanking',
];
