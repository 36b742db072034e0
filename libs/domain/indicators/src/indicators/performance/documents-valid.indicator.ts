import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

/** The MoU, an eleventh document where it is required, is counted by IND-SUP-07. */
export const documentsValid: IndicatorDefinition = {
  code: 'IND-SUP-09',
  name: { id: 'Dokumen legal lengkap', en: 'Documents valid' },
  explanation: {
    id: 'Persentase dokumen wajib penyedia yang berlaku pada hari terakhir periode.',
    en: 'The percentage of mandatory documents of suppliers that are valid on the last day of the period.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: ['S'],
  rule: 'INDICATORS F (IND-SUP-09): 100 × valid mandatory documents / mandatory documents, pooled; HANDBOOK 7.6',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'SUPPLIER'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'documents-valid', whole: 'documents-required', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '100', amber: '90', source: 'usulan (INDICATORS F)' }],
  needsOfRegime: ['E_WARONG'],
};
