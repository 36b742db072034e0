import { type Readers, asDay, asNumber, asText, asYesNo, changesOf, isWholeNumber } from './edit-texts';

interface Input {
  readonly name?: string | null;
  readonly capital?: number | null;
  readonly open?: boolean | null;
  readonly startedOn?: string | null;
}
const readers: Readers<Input> = { name: asText, capital: asNumber, open: asYesNo, startedOn: asDay };
const before = { name: 'Melati', capital: '5000000', open: 'true', startedOn: '2020-01-01' };

describe('what a form changes', () => {
  it('is only what differs: a field left alone is not sent', () => {
    expect(changesOf(readers, before, { ...before, name: ' Melati Dua ' })).toEqual({ name: 'Melati Dua' });
    expect(changesOf(readers, before, before)).toEqual({});
  });
  it('may be that a value is taken away', () => {
    expect(changesOf(readers, before, { ...before, capital: '', open: '', startedOn: '' })).toEqual({
      ...{ capital: null, open: null, startedOn: null },
    });
  });
  it('reads whole numbers as people write them', () => {
    expect(changesOf(readers, before, { ...before, capital: '7.500.000' })).toEqual({ capital: 7_500_000 });
  });
  it.each([
    ['7500000', true],
    ['7.500.000', true],
    ['', true],
    ['7,5', false],
    ['75.00', false],
    ['1.5', false],
    ['-1', false],
    ['tujuh', false],
  ])('"%s" can be read in one way only: %s', (text, sure) => expect(isWholeNumber(text)).toBe(sure));
});
