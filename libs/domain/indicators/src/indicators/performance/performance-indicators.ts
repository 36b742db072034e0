import { type IndicatorDefinition } from '../../definition/indicator-definition';
import { aboveHighestPrice } from './above-highest-price.indicator';
import { activeSuppliers } from './active-suppliers.indicator';
import { daysToPay } from './days-to-pay.indicator';
import { documentsValid } from './documents-valid.indicator';
import { eWarongOverload } from './e-warong-overload.indicator';
import { eWarongPerSupplier } from './e-warong-per-supplier.indicator';
import { edcUptime } from './edc-uptime.indicator';
import { kpmPerAgent } from './kpm-per-agent.indicator';
import { kpmPerEWarong } from './kpm-per-e-warong.indicator';
import { largestSupplierShare } from './largest-supplier-share.indicator';
import { lotsPassed } from './lots-passed.indicator';
import { meanBrokenGrains } from './mean-broken-grains.indicator';
import { mouCoverage } from './mou-coverage.indicator';
import { officersComplete } from './officers-complete.indicator';
import { onTimeDelivery } from './on-time-delivery.indicator';
import { paidWithinTerm } from './paid-within-term.indicator';
import { priceDeviation } from './price-deviation.indicator';
import { quantityAccuracy } from './quantity-accuracy.indicator';
import { supplierConcentration } from './supplier-concentration.indicator';
import { transactionsSucceeded } from './transactions-succeeded.indicator';

/** How e-warong, agents, suppliers, goods, prices and payments did (INDICATORS D to I); counted from facts, not from rollups. */
export const PERFORMANCE_INDICATORS: readonly IndicatorDefinition[] = [
  kpmPerEWarong,
  eWarongOverload,
  officersComplete,
  kpmPerAgent,
  transactionsSucceeded,
  edcUptime,
  activeSuppliers,
  eWarongPerSupplier,
  supplierConcentration,
  largestSupplierShare,
  mouCoverage,
  documentsValid,
  onTimeDelivery,
  lotsPassed,
  meanBrokenGrains,
  quantityAccuracy,
  priceDeviation,
  aboveHighestPrice,
  paidWithinTerm,
  daysToPay,
];
