export { AgentRankingPage, EWarongRankingPage, SupplierRankingPage } from './ranking.container';
