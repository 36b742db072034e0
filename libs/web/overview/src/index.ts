export { OverviewPage } from './overview.container';
