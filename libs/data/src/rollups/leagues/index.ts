export { type FamiliesQuestion, distinctFamilies } from '../families/distinct-families';
export {
  type BankMonth,
  LEAGUE_ORDERS,
  type LeagueOrder,
  type LeagueQuestion,
  type OutletMonth,
  leagueByBank,
  leagueOf,
} from './read-league';
export { type OutletDay, type OutletQuestion, outletDays, outletFailures, outletHours } from './read-outlet';
export {
  type FailureReason,
  type RegionCardMonth,
  type RegionGoods,
  failureReasons,
  regionCards,
  regionGoods,
  regionHours,
} from './read-region-cards';
