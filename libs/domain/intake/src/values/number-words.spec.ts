import fc from 'fast-check';
import { numberWords } from './number-words';

describe('a number spoken out', () => {
  it.each([
    ['0', 'nol', 'zero'],
    ['10', 'sepuluh', 'ten'],
    ['11', 'sebelas', 'eleven'],
    ['19', 'sembilan belas', 'nineteen'],
    ['21', 'dua puluh satu', 'twenty-one'],
    ['100', 'seratus', 'one hundred'],
    ['1000', 'seribu', 'one thousand'],
    ['1100', 'seribu seratus', 'one thousand one hundred'],
    ['2021', 'dua ribu dua puluh satu', 'two thousand twenty-one'],
    ['100000', 'seratus ribu', 'one hundred thousand'],
    [
      '206438',
      'dua ratus enam ribu empat ratus tiga puluh delapan',
      'two hundred six thousand four hundred thirty-eight',
    ],
    ['206.438', 'dua ratus enam koma empat tiga delapan', 'two hundred six point four three eight'],
    ['1000000', 'satu juta', 'one million'],
    [
      '628980000',
      'enam ratus dua puluh delapan juta sembilan ratus delapan puluh ribu',
      'six hundred twenty-eight million nine hundred eighty thousand',
    ],
    ['-12', 'minus dua belas', 'minus twelve'],
    ['3000000000001', 'tiga triliun satu', 'three trillion one'],
    ['bukan angka', 'bukan angka', 'bukan angka'],
  ])('%s', (plain, id, en) => expect(numberWords(plain)).toEqual({ id, en }));

  it('never says the same of two numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), fc.nat({ max: 1_000_000_000 }), (a, b) => {
        expect(numberWords(String(a)).id === numberWords(String(b)).id).toBe(a === b);
      }),
    );
  });
});
