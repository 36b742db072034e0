import fc from 'fast-check';
import { readTypedNumber } from './typed-number';

describe('numbers as they are typed', () => {
  it('check 8: "1.25" in a whole-number field is rejected, not cut', () => {
    expect(readTypedNumber('INT', '1.25')).toMatchObject({ kind: 'PROBLEM', code: 'ANSWER_NOT_WHOLE' });
    expect(readTypedNumber('INT', '1,25')).toMatchObject({ kind: 'PROBLEM', code: 'ANSWER_NOT_WHOLE' });
    expect(readTypedNumber('RP', '13500,50')).toMatchObject({ kind: 'PROBLEM', code: 'ANSWER_NOT_WHOLE' });
    expect(readTypedNumber('INT', 'dua')).toMatchObject({ kind: 'PROBLEM', code: 'ANSWER_TYPE' });
    expect(readTypedNumber('INT', '-5')).toMatchObject({ kind: 'PROBLEM' });
    expect(readTypedNumber('INT', '99999999999999999')).toMatchObject({ kind: 'PROBLEM' });
  });
  it('points group thousands in whole numbers and rupiah', () => {
    expect(readTypedNumber('INT', '1.310')).toEqual({ kind: 'VALUE', value: 1310 });
    expect(readTypedNumber('RP', ' Rp13.500 ')).toEqual({ kind: 'VALUE', value: 13_500 });
    expect(readTypedNumber('RP', '1.250.000')).toEqual({ kind: 'VALUE', value: 1_250_000 });
    expect(readTypedNumber('INT', '')).toEqual({ kind: 'EMPTY' });
  });
  it('a comma is the decimal sign, kept exactly', () => {
    expect(readTypedNumber('DEC', '12,5')).toEqual({ kind: 'VALUE', value: '12.5' });
    expect(readTypedNumber('DEC', '1.250,75')).toEqual({ kind: 'VALUE', value: '1250.75' });
    expect(readTypedNumber('DEC', '10')).toEqual({ kind: 'VALUE', value: '10' });
    expect(readTypedNumber('DEC', '1.250.000')).toEqual({ kind: 'VALUE', value: '1250000' });
    expect(readTypedNumber('DEC', ',5')).toMatchObject({ kind: 'PROBLEM' });
  });
  it('a decimal that can be read in two ways asks back', () => {
    expect(readTypedNumber('DEC', '1.25')).toMatchObject({
      kind: 'ASK',
      readings: ['1.25', '125'],
      wording: { id: '“1.25” dapat dibaca dua cara. Maksudnya 1,25 atau 125?' },
    });
    expect(readTypedNumber('DEC', '0.5')).toMatchObject({ kind: 'ASK', readings: ['0.5', '5'] });
  });
  it('reads back every whole number as an office writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        expect(readTypedNumber('RP', value.toLocaleString('id-ID'))).toEqual({ kind: 'VALUE', value });
        expect(readTypedNumber('INT', String(value))).toEqual({ kind: 'VALUE', value });
      }),
    );
  });
});
