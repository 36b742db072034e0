import { formatsOf } from '@monev/ui';
import { criteriaOf } from './losses';
import { countText, measureText, reckoningLines, targetText } from './reckoning';
import { cardWords } from './scorecard.words';
import { CAPPED, MEDIOCRE, THIN, cardOf } from './testing/card';

const formats = formatsOf('id');
const words = cardWords.id;
const criterion = (inputs: Readonly<Record<string, unknown>>, code: string) =>
  criteriaOf(cardOf(inputs)).find((one) => one.code === code)!;
const lines = (inputs: Readonly<Record<string, unknown>>, code: string) =>
  reckoningLines(criterion(inputs, code), words, formats);

describe('the sum somebody can repeat', () => {
  it('goes from counts over floor and target to the points lost', () => {
    expect(lines(MEDIOCRE, 'A1.1')).toEqual([
      '15 ÷ 18 = 83,33%',
      '100 × (83,33 − 70) ÷ (98 − 70) = 47,62',
      '15 × (100 − 47,62) ÷ 100 = 7,86 poin hilang',
    ]);
    expect(lines(MEDIOCRE, 'A3.2')).toEqual([
      '1 ÷ 3 = 33,33%',
      'Tidak melewati lantai 50, jadi nilainya 0.',
      '10 × (100 − 0,00) ÷ 100 = 10,00 poin hilang',
    ]);
  });
  it('says when a weight has moved, and nothing of what was not scored', () => {
    expect(lines(CAPPED, 'A3.1')[2]).toBe(
      'Bobot 20 menjadi 30,00 karena kriteria lain tidak berlaku atau belum ada buktinya.',
    );
    expect(lines(CAPPED, 'A3.2')).toEqual([]);
    expect(lines(THIN, 'A1.1')).toEqual([]);
    expect(lines(THIN, 'A2.2').at(-1)).toBe('9,09 × (100 − 0,00) ÷ 100 = 9,09 poin hilang');
  });
  it('writes measures, counts and targets in their units', () => {
    const price = criterion(MEDIOCRE, 'A2.1');
    expect([measureText(price, words, formats), targetText(price, formats)]).toEqual(['+3,50%', '≤ 0']);
    expect(countText(price, words, formats)).toBe('terhadap harga acuan');
    const kilos = criterion(MEDIOCRE, 'A1.2');
    expect([countText(kilos, words, formats), targetText(kilos, formats)]).toEqual(['29.100 dari 30.000', '99,5']);
  });
});
