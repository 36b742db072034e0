export {
  type IndicatorTarget,
  type NewIndicatorTarget,
  addIndicatorTarget,
  listIndicatorTargets,
  targetsInForce,
} from './indicator-targets';
