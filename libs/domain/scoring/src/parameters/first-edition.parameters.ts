import { isoDate } from '@monev/kernel';
import { type Scale, type ScoringParameters } from './scoring-parameters';

const scale = (weight: number, zeroAt: string, fullAt: string): Scale => ({ weight, zeroAt, fullAt });

/** SCORING §2, §5, §6 as proposed; a juknis of the province may replace it with a set of its own. */
export const firstEdition: ScoringParameters = {
  version: '2017-1',
  validFrom: isoDate('2017-01-01'),
  source: 'usulan (SCORING §2–§6); bobot aspek penyedia menurut Peraturan LKPP 4/2021',
  scales: {
    'A1.1': scale(15, '70', '98'),
    'A1.2': scale(10, '90', '99.5'),
    'A1.3': scale(5, '80', '100'),
    'A2.1': scale(14, '10', '0'),
    'A2.2': scale(6, '90', '100'),
    'A3.1': scale(20, '70', '98'),
    'A3.2': scale(10, '50', '95'),
    'A4.1': scale(6, '50', '95'),
    'A4.2': scale(8, '60', '100'),
    'A4.3': scale(6, '50', '100'),
    E1: scale(20, '60', '100'),
    E2: scale(20, '50', '95'),
    E3: scale(20, '10', '0'),
    E4: scale(15, '70', '98'),
    E5: scale(10, '50', '100'),
    E6: scale(10, '500', '250'),
    E7: scale(5, '0', '100'),
    G1: scale(25, '80', '99'),
    G2: scale(25, '90', '99.5'),
    G3: scale(15, '80', '100'),
    G4: scale(20, '50', '95'),
    G5: scale(15, '50', '100'),
  },
  caps: {
    CF1: '59.99',
    CF2: '44.99',
    CF3: '44.99',
    CF4: '44.99',
    CF5: '59.99',
    CF5R: '44.99',
    CF6: '74.99',
    EF1: '44.99',
    EF2: '44.99',
    EF3: '44.99',
    EF4: '44.99',
    EF5: '59.99',
    EF6: '59.99',
    GF1: '44.99',
    GF2: '59.99',
  },
  grades: [
    { grade: 'A', from: '90' },
    { grade: 'B', from: '75' },
    { grade: 'C', from: '60' },
    { grade: 'D', from: '45' },
    { grade: 'E', from: '0' },
  ],
  confidence: {
    high: { coveragePct: 85, inspected: 10, sites: 3 },
    medium: { coveragePct: 60, inspected: 3, sites: 2 },
  },
  leastDeliveries: 5,
  lkpp: {
    weights: { A1: 30, A2: 20, A3: 30, A4: 20 },
    bands: [
      { band: 3, from: '90' },
      { band: 2, from: '75' },
      { band: 1, from: '50' },
      { band: 0, from: '0' },
    ],
  },
  rollingWeights: ['1', '0.5', '0.25', '0.125'],
};
