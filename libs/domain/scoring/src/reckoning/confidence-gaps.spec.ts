import { CRITERIA } from '../criteria/registry';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type EvidenceExtent, confidenceGaps } from './confidence-gaps';
import { whyUnscored } from './why-unscored';

const extent = (more: Partial<EvidenceExtent>): EvidenceExtent => ({
  ...{ model: 'SUPPLIER', confidence: 'LOW', coveragePct: 100, inspected: 10, sites: 3, deliveries: 10 },
  missing: [],
  ...more,
});
const gapsOf = (more: Partial<EvidenceExtent>) => confidenceGaps(extent(more), LATEST_PARAMETERS);
const gaps = (more: Partial<EvidenceExtent>) => gapsOf(more).map(({ says }) => says.id);
const todos = (more: Partial<EvidenceExtent>) => gapsOf(more).map(({ todo }) => todo.id);

describe('what is missing for the next level of confidence (SCORING 2.2)', () => {
  it('nothing at HIGH', () => expect(gaps({ confidence: 'HIGH', inspected: 0 })).toEqual([]));
  it('at LOW names the floor of MEDIUM', () => {
    expect(gaps({ coveragePct: 59.99, inspected: 2, sites: 1 })).toEqual([
      'Cakupan bukti 59,99%, perlu paling sedikit 60%.',
      'Ada 2 lot diperiksa, perlu paling sedikit 3.',
      'Ada 1 tempat berbeda, perlu paling sedikit 2.',
    ]);
  });
  it('says what to do about each', () => {
    expect(todos({ coveragePct: 40, inspected: 0, sites: 1, missing: ['A1.1', 'A4.1'] })).toEqual([
      'Lengkapi bukti: Lot sesuai spesifikasi (A1.1).',
      'Periksa 3 lot lagi.',
      'Periksa di 1 tempat lain lagi.',
    ]);
    expect(todos({ coveragePct: 40, missing: ['A1.1', 'A1.3', 'A2.1', 'A4.1'] })[0]).toBe(
      'Lengkapi bukti: A1.1, A1.3, A2.1.',
    );
    expect(todos({ coveragePct: 40, missing: ['A4.1'] })[0]).toMatch(/^Belum dicatat di sistem ini: .*A4\.1/);
  });
  it('says it briefly for a table', () => {
    expect(gapsOf({ coveragePct: 41.5, inspected: 0 }).map(({ brief }) => brief.id)).toEqual([
      'cakupan 41,5% dari 60%',
      '0 dari 3 lot diperiksa',
    ]);
  });
  it('with too few deliveries asks for nothing else: no inspection would change it', () => {
    expect(gaps({ coveragePct: 0, inspected: 0, sites: 0, deliveries: 4 })).toEqual([
      'Ada 4 pengiriman, perlu paling sedikit 5.',
    ]);
    expect(todos({ deliveries: 4 })[0]).toMatch(/^Tidak ada tindakan/);
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
