import fc from 'fast-check';
import { type CellValue } from '../reading/cell-value';
import { type DecimalRules, type WholeNumberRules, parseDecimal, parseWhole, shifted } from './parse-number';
import { type Parsed } from './parsed';

const text = (content: string): CellValue => ({ kind: 'TEXT', text: content });
const number = (value: number, percentFormat = false): CellValue => ({ kind: 'NUMBER', value, percentFormat });
const outcome = (parsed: Parsed<unknown>) =>
  parsed.kind === 'VALUE' ? parsed.value : parsed.kind === 'FAULT' ? parsed.fault : null;

/** Golden cases: what stands in a cell, and the number it is, null for "nothing reported", or why it is refused. */
type Golden<T> = readonly (readonly [cell: string | CellValue, expected: T | string | null])[];
const cellOf = (cell: string | CellValue) => (typeof cell === 'string' ? text(cell) : cell);
const named = (cell: string | CellValue) => (typeof cell === 'string' ? JSON.stringify(cell) : JSON.stringify(cell));

const WHOLE: Golden<number> = [
  ['0', 0],
  ['5', 5],
  ['12', 12],
  ['999', 999],
  ['1000', 1000],
  ['12657', 12657],
  ['206438', 206438],
  ['628980000', 628_980_000],
  ['471506100000', 471_506_100_000],
  ['1.000', 1000],
  ['1.234', 1234],
  ['12.657', 12657],
  ['206.438', 206438],
  ['10.000', 10000],
  ['100.000', 100000],
  ['1.000.000', 1_000_000],
  ['628.980.000', 628_980_000],
  ['10.592.400.000', 10_592_400_000],
  ['Rp 1.000', 1000],
  ['Rp. 628.980.000', 628_980_000],
  ['Rp628.980.000', 628_980_000],
  ['Rp.628.980.000', 628_980_000],
  ['rp 10.309.200.000', 10_309_200_000],
  ['RP  5.000', 5000],
  ['IDR 1.500.000', 1_500_000],
  ['Rp\u00a01.000', 1000],
  ['Rp 1.000,-', 1000],
  ['Rp. 628.980.000,-', 628_980_000],
  ['1.000,--', 1000],
  ['Rp 200.000.-', 200_000],
  ['1.234,00', 1234],
  ['Rp 1.250.000,00', 1_250_000],
  ['1250000.00', 1_250_000],
  ['1,234.00', 1234],
  ['12,00', 12],
  ['12.0', 12],
  ['0,00', 0],
  ['1,234,567', 1_234_567],
  ['1,234,567.00', 1_234_567],
  ['1 234', 1234],
  ['1 234 567', 1_234_567],
  ['12\u00a0657', 12657],
  ['12\u202f657', 12657],
  [' 600.000 ', 600_000],
  ['\t725', 725],
  ["'600000", 600_000],
  ["'12.657", 12657],
  ['１２.６５７', 12657],
  ['12.657 KPM', 12657],
  ['45 KK', 45],
  ['120 jiwa', 120],
  [number(0), 0],
  [number(12657), 12657],
  [number(10592400000), 10_592_400_000],
  [number(-0), 0],
  ['', null],
  ['   ', null],
  ['\u00a0', null],
  ['...', null],
  ['..', null],
  ['…', null],
  ['n/a', null],
  ['N/A', null],
  ['#N/A', null],
  ['-', null],
  [' - ', null],
  ['–', null],
  ['Rp -', null],
  ['Rp. -', null],
  ['nihil', null],
  [{ kind: 'EMPTY' }, null],
  [{ kind: 'ERROR', text: '#N/A' }, null],
  ['12,5', 'NUMBER_NOT_WHOLE'],
  ['1.25', 'NUMBER_NOT_WHOLE'],
  ['12.5', 'NUMBER_NOT_WHOLE'],
  ['0,5', 'NUMBER_NOT_WHOLE'],
  ['1.234,5', 'NUMBER_NOT_WHOLE'],
  ['1,234.5', 'NUMBER_NOT_WHOLE'],
  ['1.2345', 'NUMBER_NOT_WHOLE'],
  ['0.123', 'NUMBER_NOT_WHOLE'],
  ['12,3456', 'NUMBER_NOT_WHOLE'],
  ['1234.567', 'NUMBER_NOT_WHOLE'],
  ['1234,567', 'NUMBER_NOT_WHOLE'],
  [number(17.654), 'NUMBER_NOT_WHOLE'],
  [number(12.5), 'NUMBER_NOT_WHOLE'],
  [number(0.97), 'NUMBER_NOT_WHOLE'],
  [number(1, true), 'NUMBER_NOT_WHOLE'],
  ['1,234', 'NUMBER_AMBIGUOUS'],
  ['12,657', 'NUMBER_AMBIGUOUS'],
  ['1,000', 'NUMBER_AMBIGUOUS'],
  ['Rp 1,000', 'NUMBER_AMBIGUOUS'],
  ['Rp. 600,000', 'NUMBER_AMBIGUOUS'],
  ['-5', 'NUMBER_NEGATIVE'],
  ['(1.234)', 'NUMBER_NEGATIVE'],
  ['-1.234', 'NUMBER_NEGATIVE'],
  ['− 12', 'NUMBER_NEGATIVE'],
  [number(-3), 'NUMBER_NEGATIVE'],
  ['1.23.456', 'NUMBER_UNREADABLE'],
  ['12.34.567', 'NUMBER_UNREADABLE'],
  ['1,23,456', 'NUMBER_UNREADABLE'],
  ['1.234.56', 'NUMBER_UNREADABLE'],
  ['1.234,567.8', 'NUMBER_UNREADABLE'],
  ['1..234', 'NUMBER_UNREADABLE'],
  ['1. 234', 'NUMBER_UNREADABLE'],
  ['12 34', 'NUMBER_UNREADABLE'],
  ['1 2345', 'NUMBER_UNREADABLE'],
  ['0012', 'NUMBER_UNREADABLE'],
  ['01', 'NUMBER_UNREADABLE'],
  ['00', 'NUMBER_UNREADABLE'],
  ['+5', 'NUMBER_UNREADABLE'],
  ['1e5', 'NUMBER_UNREADABLE'],
  ['1E+05', 'NUMBER_UNREADABLE'],
  ['0x10', 'NUMBER_UNREADABLE'],
  ['1/2', 'NUMBER_UNREADABLE'],
  ['½', 'NUMBER_UNREADABLE'],
  ['1²', 'NUMBER_UNREADABLE'],
  ['٣٤', 'NUMBER_UNREADABLE'],
  ['12 ribu', 'NUMBER_UNREADABLE'],
  ['1,2 juta', 'NUMBER_UNREADABLE'],
  ['1.5 M', 'NUMBER_UNREADABLE'],
  ['12.657*', 'NUMBER_UNREADABLE'],
  ['±100', 'NUMBER_UNREADABLE'],
  ['>100', 'NUMBER_UNREADABLE'],
  ['100-200', 'NUMBER_UNREADABLE'],
  ['dua ratus', 'NUMBER_UNREADABLE'],
  ['O', 'NUMBER_UNREADABLE'],
  ['l2', 'NUMBER_UNREADABLE'],
  ['97%', 'NUMBER_UNREADABLE'],
  ['5.', 'NUMBER_UNREADABLE'],
  ['.5', 'NUMBER_UNREADABLE'],
  [',5', 'NUMBER_UNREADABLE'],
  ['1,', 'NUMBER_UNREADABLE'],
  ['Rp', 'NUMBER_UNREADABLE'],
  ['$1.000', 'NUMBER_UNREADABLE'],
  ['1\n2', 'NUMBER_UNREADABLE'],
  ['=1+1', 'NUMBER_UNREADABLE'],
  ['12.657.', 'NUMBER_UNREADABLE'],
  ["1'234", 'NUMBER_UNREADABLE'],
  ['1_000', 'NUMBER_UNREADABLE'],
  ['Infinity', 'NUMBER_UNREADABLE'],
  ['NaN', 'NUMBER_UNREADABLE'],
  ['true', 'NUMBER_UNREADABLE'],
  [{ kind: 'BOOLEAN', value: true }, 'NUMBER_UNREADABLE'],
  [{ kind: 'DATE', date: '2021-09-22' as never }, 'NUMBER_UNREADABLE'],
  [{ kind: 'ERROR', text: '#REF!' }, 'CELL_HOLDS_ERROR'],
  [{ kind: 'ERROR', text: '#DIV/0!' }, 'CELL_HOLDS_ERROR'],
  ['99999999999999999', 'NUMBER_TOO_LARGE'],
  ['9.999.999.999.999.999', 'NUMBER_TOO_LARGE'],
  [number(1e16), 'NUMBER_TOO_LARGE'],
];

const DECIMAL: Golden<string> = [
  ['851.59', '851.59'],
  ['1463.67', '1463.67'],
  ['28513.6', '28513.6'],
  ['306', '306'],
  ['0.0', '0'],
  ['42.0', '42'],
  ['451.3', '451.3'],
  ['20994.54', '20994.54'],
  ['1.463,67', '1463.67'],
  ['1,463.67', '1463.67'],
  ['851,59', '851.59'],
  ['1.234.567', '1234567'],
  ['1.234.567,8', '1234567.8'],
  ['0,123', '0.123'],
  ['0.123', '0.123'],
  ['12,5', '12.5'],
  ['7917.912', '7917.912'],
  ['7917,912', '7917.912'],
  ['0', '0'],
  [number(97.45), '97.45'],
  [number(0.1 + 0.2), '0.3'],
  [number(1e-7), '0.0000001'],
  ['...', null],
  ['', null],
  ['-', null],
  ['1.234', 'NUMBER_AMBIGUOUS'],
  ['1,234', 'NUMBER_AMBIGUOUS'],
  ['12.500', 'NUMBER_AMBIGUOUS'],
  ['1.000', 'NUMBER_AMBIGUOUS'],
  ['97,45%', 'NUMBER_UNREADABLE'],
  ['1.2.3', 'NUMBER_UNREADABLE'],
  ['abc', 'NUMBER_UNREADABLE'],
  ['-1,5', 'NUMBER_NEGATIVE'],
  ['(2,5)', 'NUMBER_NEGATIVE'],
  [number(0.97, true), 'NUMBER_UNREADABLE'],
  [number(Infinity), 'NUMBER_TOO_LARGE'],
];

const PERCENT: Golden<string> = [
  ['97,45%', '97.45'],
  ['97.45%', '97.45'],
  ['97,45 %', '97.45'],
  ['97,45', '97.45'],
  ['100%', '100'],
  ['0%', '0'],
  ['99,01%', '99.01'],
  ['8.4', '8.4'],
  ['1,234%', '1.234'],
  ['12.345%', '12.345'],
  [number(0.9745, true), '97.45'],
  [number(1, true), '100'],
  [number(0.07, true), '7'],
  [number(97.45), '97.45'],
  ['100,00%', '100'],
  ['', null],
  ['1.234,5%', 'NUMBER_TOO_LARGE'],
  ['persen', 'NUMBER_UNREADABLE'],
  ['%', 'NUMBER_UNREADABLE'],
  ['-3%', 'NUMBER_NEGATIVE'],
];

describe('numbers as Indonesian offices write them: right or refused, never wrong by a thousand', () => {
  it.each(WHOLE.map(([cell, expected]) => [named(cell), cell, expected] as const))('whole: %s', (_, cell, expected) => {
    expect(outcome(parseWhole(cellOf(cell)))).toBe(expected);
  });

  it.each(DECIMAL.map(([cell, expected]) => [named(cell), cell, expected] as const))(
    'decimal: %s',
    (_, cell, expected) => {
      expect(outcome(parseDecimal(cellOf(cell)))).toBe(expected);
    },
  );

  it.each(PERCENT.map(([cell, expected]) => [named(cell), cell, expected] as const))(
    'percent: %s',
    (_, cell, expected) => {
      expect(outcome(parseDecimal(cellOf(cell), { percent: true, max: 1000 }))).toBe(expected);
    },
  );

  it('holds at least 200 golden cases', () => {
    expect(WHOLE.length + DECIMAL.length + PERCENT.length).toBeGreaterThanOrEqual(200);
  });

  it('reads a dash as zero only where the column says so', () => {
    const rules: WholeNumberRules & DecimalRules = { dashIsZero: true };
    for (const dash of ['-', ' - ', '–', 'Rp -', 'Nihil']) {
      expect(outcome(parseWhole(text(dash), rules))).toBe(0);
      expect(outcome(parseDecimal(text(dash), rules))).toBe('0');
    }
    expect(outcome(parseWhole(text(''), rules))).toBeNull();
  });

  it('reads brackets and minus as negative only where the column allows it', () => {
    const rules = { allowNegative: true };
    expect(outcome(parseWhole(text('(1.234)'), rules))).toBe(-1234);
    expect(outcome(parseWhole(text('Rp (1.234)'), rules))).toBe(-1234);
    expect(outcome(parseWhole(text('-Rp 1.234'), rules))).toBe(-1234);
    expect(outcome(parseDecimal(text('-1,5'), rules))).toBe('-1.5');
  });

  it('reads back every whole number that Excel shows in Indonesian or English with grouping', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.constantFrom('id-ID', 'en-US'), (count, locale) => {
        const shown = count.toLocaleString(locale);
        const read = outcome(parseWhole(text(shown)));
        expect(locale === 'en-US' && /^\d{1,3},\d{3}$/.test(shown) ? 'NUMBER_AMBIGUOUS' : count).toBe(read);
      }),
    );
  });

  it('never gives two numbers that differ by a thousand for one text, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}([.,][0-9]{1,4}){0,3}$/), (shown) => {
        const parsed = parseWhole(text(shown));
        if (parsed.kind !== 'VALUE') return;
        const digits = shown.replace(/[.,]0*$/, '').replace(/[.,]/g, '');
        const withoutDecimals = shown.replace(/[.,]\d*$/, '').replace(/[.,]/g, '');
        const decimals = /[.,](\d*)$/.exec(shown)?.[1] ?? '';
        const closesWithGroup = decimals.length === 3;
        const expected =
          closesWithGroup || !/[.,]/.test(shown) ? shown.replace(/[.,]/g, '') : withoutDecimals || digits;
        expect(String(parsed.value)).toBe(String(Number(expected)));
      }),
    );
  });

  it('moves a decimal point without arithmetic: thousand persons become persons exactly', () => {
    expect(shifted('851.59', 3)).toBe('851590');
    expect(shifted('28592.83', 3)).toBe('28592830');
    expect(shifted('306', 3)).toBe('306000');
    expect(shifted('0.0001', 3)).toBe('0.1');
    expect(shifted('-0.07', 2)).toBe('-7');
  });
});
