import { formatsOf } from '@monev/ui';
import { headlineOf } from './headline';
import { cardWords } from './scorecard.words';
import { CAPPED, MEDIOCRE, THIN, cardOf } from './testing/card';

const told = (language: 'id' | 'en') => ({
  words: cardWords[language],
  formats: formatsOf(language),
  said: (sentence: { idn: string; eng: string }) => (language === 'id' ? sentence.idn : sentence.eng),
});
const headline = (inputs: Readonly<Record<string, unknown>>, differs = {}) =>
  headlineOf(cardOf(inputs, differs), told('id'));

describe('the sentence at the head of a scorecard', () => {
  it('names the two criteria that cost most, and their share of all that is lost', () => {
    expect(headline(MEDIOCRE)).toBe(
      'CV Lumbung Nusa kehilangan 44,17 poin; 41% di antaranya pada lot ditolak diganti paling lama 24 jam dan kirim tepat waktu.',
    );
    expect(headlineOf(cardOf(MEDIOCRE), told('en'))).toMatch(/^CV Lumbung Nusa loses 44.17 points; 41% of them on/);
  });
  it('names the cap by code and pattern, and the score without it', () => {
    expect(headline(CAPPED)).toBe(
      'Skor CV Lumbung Nusa dibatasi pada 59,99 oleh CF5 (Pemaketan barang); tanpa batas itu 95,11.',
    );
  });
  it('says what evidence is lacking where there is no grade', () => {
    expect(headline(THIN)).toBe(
      'CV Lumbung Nusa belum dapat dinilai pada Triwulan II 2021: ada 0 lot diperiksa, perlu paling sedikit 3.',
    );
    expect(headline({ deliveries: 0 }, { missing: [] })).toMatch(/belum ada bukti satu pun\.$/);
  });
  it('says so when nothing is lost, or all of it on one criterion', () => {
    const full = {
      ...MEDIOCRE,
      ...{ lotsPassed: 18, acceptedKg: 30000, lotsLabelOk: 18, priceDeviationPct: '0', invoiceLinesMatched: 60 },
      ...{
        deliveriesOnTime: 30,
        lotsReplacedIn24h: 3,
        complaintsAnsweredIn7wd: 9,
        docsValid: 10,
        findingsClosedOnTime: 4,
      },
    };
    expect(headline(full)).toMatch(/memenuhi semua kriteria/);
    expect(headline({ ...full, docsValid: 8 })).toBe(
      'CV Lumbung Nusa kehilangan 4,00 poin, semuanya pada dokumen wajib berlaku pada akhir triwulan.',
    );
  });
});
