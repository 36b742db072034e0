import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** Bank agents and their machines (INDICATORS E). */
export const edcShared = indicator({
  code: 'IND-AGT-04',
  name: words('EDC berpindah', 'Shared EDC'),
  explanation: words(
    'Persentase outlet yang dikunjungi dan memakai mesin EDC yang terdaftar pada outlet lain.',
    'The percentage of visited outlets that use an EDC registered to another outlet.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'M',
  rule: '100 × outlets using an EDC registered to another outlet / outlets visited; BR-19, FP-15',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'AGENT'],
  formula: share('edc-outlets-shared', 'edc-outlets-visited'),
  thresholds: limits('0', '2'),
  needsOfRegime: WITH_E_WARONG,
});

export const settlementsOnTime = indicator({
  code: 'IND-AGT-05',
  name: words('Penyelesaian dana', 'Settlement on time'),
  explanation: words(
    'Persentase penyelesaian dana dari bank ke outlet yang tepat waktu.',
    'The percentage of settlements from the bank to the outlet that came on time.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'UP',
  audience: 'T',
  rule: '100 × settlements on time / settlements due, of the monthly logs that tell both',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'AGENT',
  dimensions: [...REGION_PERIOD, 'AGENT', 'BANK'],
  formula: share('settlements-on-time', 'settlements-due'),
  thresholds: limits('98', '95'),
  needsOfRegime: WITH_E_WARONG,
});
