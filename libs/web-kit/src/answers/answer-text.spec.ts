import { outletVisitV1, type AnswerValue } from '@monev/domain/evaluations';
import { answerLines } from './answer-text';

const names: Record<string, string> = { BERAS: 'Beras', 's-1': 'CV Lumbung Nusa' };
function told(code: string, value: AnswerValue | undefined, language: 'id' | 'en' = 'id') {
  const question = outletVisitV1.questions.find((each) => each.code === code);
  if (!question) throw new Error(`There is no question ${code}.`);
  return answerLines(question, value, language, (id) => names[id] ?? id);
}

describe('an answer as a person reads it', () => {
  it('never tells "could not be checked" as no', () => {
    expect(told('EW-13', null)).toEqual(['Tidak dapat diperiksa']);
    expect(told('EW-13', false)).toEqual(['Tidak']);
    expect(told('EW-13', true, 'en')).toEqual(['Yes']);
  });
  it('tells choices by their words and rows of a register by their names', () => {
    expect(told('EW-01', 'MOVED')).toEqual(['Pindah']);
    expect(told('EW-13a', ['s-1'])).toEqual(['CV Lumbung Nusa']);
    expect(told('EW-12', [])).toEqual(['Tidak ada satu pun']);
  });
  it('writes numbers as they are read here, with their unit', () => {
    expect(told('EW-11', 1048)).toEqual(['1.048 KPM']);
    expect(told('EW-11', 1048, 'en')).toEqual(['1,048 families']);
  });
  it('has one line for each row, with every field named', () => {
    const rows = [
      { commodity: 'BERAS', price: 13500, brokenPct: '12.5' },
      { commodity: 'TELUR', price: 24000 },
    ];
    expect(told('EW-16', rows)).toEqual([
      'Komoditas: Beras; Harga jual: Rp13.500; Butir patah: 12,5 %',
      'Komoditas: TELUR; Harga jual: Rp24.000',
    ]);
  });
  it('writes a name that the register does not have without its mark', () => {
    expect(told('EW-22', [{ supplier: 'OTHER:Toko Sebelah' }])).toEqual(['Pemasok: Toko Sebelah']);
  });
  it('is empty where nothing was answered', () => {
    expect(told('EW-11', undefined)).toEqual([]);
  });
});
