import { toCsv } from './csv';

const lines = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('a downloaded table', () => {
  it('uses the separators of an Indonesian spreadsheet', () => {
    expect(lines(toCsv(['Wilayah', '%'], [['Cilincing', 86.8]], 'id'))).toEqual(['Wilayah;%', 'Cilincing;86,8']);
  });
  it('uses those of an English one when the page is English', () => {
    expect(lines(toCsv(['Region', '%'], [['Cilincing', 86.8]], 'en'))).toEqual(['Region,%', 'Cilincing,86.8']);
  });
  it('leaves a missing number empty: no data is not zero', () => {
    expect(lines(toCsv(['a', 'b'], [['x', null]], 'id'))[1]).toBe('x;');
  });
  it('makes text that looks like a formula inert, also in full-width form', () => {
    const rows = ['=1+1', '+62', '@x', '\uFF1DA1'].map((text) => [text]);
    expect(lines(toCsv(['a'], rows, 'id')).slice(1)).toEqual(["'=1+1", "'+62", "'@x", "'\uFF1DA1"]);
  });
  it('keeps negative numbers numbers', () => {
    expect(lines(toCsv(['a'], [[-0.4]], 'id'))[1]).toBe('-0,4');
  });
  it('says DATA CONTOH above the head when told', () => {
    expect(lines(toCsv(['a'], [], 'id', ['DATA CONTOH']))[0]).toBe('DATA CONTOH');
  });
});
