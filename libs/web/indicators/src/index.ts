export { IndicatorPage } from './indicator.container';
export { IndicatorListPage } from './indicator-list.container';
export { PerformancePage } from './performance/performance.container';
