export { AgentScorecardPage, EWarongScorecardPage, SupplierScorecardPage } from './card/scorecard.container';
export { AgentRankingPage, EWarongRankingPage, SupplierRankingPage } from './ranking/ranking.container';
