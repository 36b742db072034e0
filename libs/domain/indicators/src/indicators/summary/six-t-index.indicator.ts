import { REGION_PERIOD, indicator, limits, words } from '../../definition/define';
import { topUpOnTime } from '../distribution/stages.indicators';
import { cardsDistributed } from '../families/cards.indicators';
import { invalidRecords } from '../families/list.indicators';
import { reportsOnTime } from '../governance/governance.indicators';
import { kpmRealisation } from '../kpm-realisation.indicator';
import { bundling } from '../outlets/visits.indicators';
import { documentsValid } from '../performance/documents-valid.indicator';
import { lotsPassed } from '../performance/lots-passed.indicator';
import { onTimeDelivery } from '../performance/on-time-delivery.indicator';
import { priceDeviation } from '../performance/price-deviation.indicator';
import { quantityAccuracy } from '../performance/quantity-accuracy.indicator';
import { basketValue } from '../price/contracts.indicators';

/**
 * One figure for the six rights (INDICATORS M). All headlines are read for the same quarter, so that the index is about one
 * span; the catalogue names no frequency for it, and quarters are when the Tikor meets.
 */
export const sixTIndex = indicator({
  code: 'IND-SIX-01',
  name: words('Indeks 6T', 'Six-T index'),
  explanation: words(
    'Rata-rata pencapaian enam tepat: 0 bila indikator utamanya berada pada batas merah, 100 bila pada batas hijau.',
    'The mean attainment of the six rights: 0 where the headline indicators stand at red, 100 where they stand at green.',
  ),
  unit: 'POINTS',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K',
  rule: 'for each T the mean attainment of its headline indicators with a value, then the mean of the T; at least 4 of 6',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'HEADLINE',
  dimensions: [...REGION_PERIOD, 'SIX_T'],
  formula: {
    kind: 'ATTAINMENT',
    atLeast: 4,
    headlines: [
      ...[cardsDistributed, invalidRecords],
      ...[kpmRealisation, quantityAccuracy],
      ...[priceDeviation, basketValue],
      ...[lotsPassed, bundling],
      ...[topUpOnTime, onTimeDelivery],
      ...[documentsValid, reportsOnTime],
    ],
  },
  thresholds: limits('80', '60', { source: 'usulan (INDICATORS M)' }),
});
