import { CRITERIA } from '../criteria/registry';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type EvidenceExtent, confidenceGaps } from './confidence-gaps';
import { whyUnscored } from './why-unscored';

const extent = (more: Partial<EvidenceExtent>): EvidenceExtent => ({
  ...{ model: 'SUPPLIER', confidence: 'LOW', coveragePct: 100, inspected: 10, sites: 3, deliveries: 10 },
  ...more,
});
const gaps = (more: Partial<EvidenceExtent>) => confidenceGaps(extent(more), LATEST_PARAMETERS).map(({ id }) => id);

describe('what is missing for the next level of confidence (SCORING 2.2)', () => {
  it('nothing at HIGH', () => expect(gaps({ confidence: 'HIGH', inspected: 0 })).toEqual([]));
  it('at LOW names the floor of MEDIUM, and too few deliveries first', () => {
    expect(gaps({ coveragePct: 59.99, inspected: 2, sites: 1, deliveries: 4 })).toEqual([
      'Ada 4 pengiriman, perlu paling sedikit 5.',
      'Cakupan bukti 59,99%, perlu paling sedikit 60%.',
      'Ada 2 lot diperiksa, perlu paling sedikit 3.',
      'Ada 1 tempat berbeda, perlu paling sedikit 2.',
    ]);
  });
  it('at MEDIUM names the floor of HIGH in the words of the model', () => {
    expect(gaps({ model: 'AGENT', confidence: 'MEDIUM', coveragePct: 80, sites: 2, deliveries: null })).toEqual([
      'Cakupan bukti 80%, perlu paling sedikit 85%.',
      'Ada 2 bulan dengan log bank, perlu paling sedikit 3.',
    ]);
  });
});

describe('why a criterion has no measure', () => {
  it.each(CRITERIA.map((criterion) => [criterion.code, criterion] as const))('%s says it for each mark', (_, one) => {
    expect(whyUnscored(one, 'MEASURED')).toBeNull();
    for (const mark of ['NA', 'MISSING', 'WITHHELD'] as const) {
      expect(whyUnscored(one, mark)).toEqual({
        id: expect.stringMatching(/\.$/) as string,
        en: expect.stringMatching(/\.$/) as string,
      });
    }
  });
});
