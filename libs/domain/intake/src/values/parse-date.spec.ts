import { type CellValue } from '../reading/cell-value';
import { parseDate } from './parse-date';
import { parseNamedMonths, quarterNumberOf, readTitleTimes } from './parse-months';

const text = (content: string): CellValue => ({ kind: 'TEXT', text: content });
const read = (cell: CellValue) => {
  const parsed = parseDate(cell);
  return parsed.kind === 'VALUE' ? parsed.value : parsed.kind === 'FAULT' ? parsed.fault : null;
};

const DATES: readonly (readonly [string, string | null])[] = [
  ['22-Sep-21', '2021-09-22'],
  ['22-SEP-2021', '2021-09-22'],
  ['22 Sep 2021', '2021-09-22'],
  ['22 Sept. 2021', '2021-09-22'],
  ['22 September 2021', '2021-09-22'],
  ['22  september  2021', '2021-09-22'],
  ['1 Agustus 2021', '2021-08-01'],
  ['01-Agu-21', '2021-08-01'],
  ['1 Agt 2021', '2021-08-01'],
  ['17 Ags 2022', '2022-08-17'],
  ['17 Aug 2022', '2022-08-17'],
  ['5 Mei 2020', '2020-05-05'],
  ['5 May 2020', '2020-05-05'],
  ['31 Des 2021', '2021-12-31'],
  ['31-Dec-21', '2021-12-31'],
  ['10 Nopember 2021', '2021-11-10'],
  ['10 Nov 2021', '2021-11-10'],
  ['2 Pebruari 2022', '2022-02-02'],
  ['2 Februari 2022', '2022-02-02'],
  ['3 Okt 2021', '2021-10-03'],
  ['3 Oct 2021', '2021-10-03'],
  ['Rabu, 22 September 2021', '2021-09-22'],
  ['12-9-2025', '2025-09-12'],
  ['30-10-2025', '2025-10-30'],
  ['22/09/2021', '2021-09-22'],
  ['1/2/2021', '2021-02-01'],
  ['22.09.2021', '2021-09-22'],
  ['22 / 09 / 2021', '2021-09-22'],
  ['2021-09-22', '2021-09-22'],
  ['2021/9/2', '2021-09-02'],
  ['2021-09-22T00:00:00.000Z', '2021-09-22'],
  ['2021-09-22 00:00:00', '2021-09-22'],
  ['29-2-2020', '2020-02-29'],
  ['22September2021', '2021-09-22'],
  ["'22/09/2021", '2021-09-22'],
  ['', null],
  ['-', null],
  ['...', null],
  ['12-9-21', 'DATE_AMBIGUOUS'],
  ['22/09/21', 'DATE_AMBIGUOUS'],
  ['21-09-22', 'DATE_AMBIGUOUS'],
  ['09/22/2021', 'DATE_AMBIGUOUS'],
  ['31-9-2021', 'DATE_NOT_IN_CALENDAR'],
  ['29-2-2021', 'DATE_NOT_IN_CALENDAR'],
  ['0-1-2021', 'DATE_NOT_IN_CALENDAR'],
  ['32/01/2021', 'DATE_NOT_IN_CALENDAR'],
  ['2021-13-01', 'DATE_NOT_IN_CALENDAR'],
  ['31 Feb 2021', 'DATE_NOT_IN_CALENDAR'],
  ['22/13/2021', 'DATE_NOT_IN_CALENDAR'],
  ['1-1-0021', 'DATE_NOT_IN_CALENDAR'],
  ['1-1-9999', 'DATE_NOT_IN_CALENDAR'],
  ['September 2021', 'DATE_UNREADABLE'],
  ['22 Sebtember 2021', 'DATE_UNREADABLE'],
  ['44461', 'DATE_UNREADABLE'],
  ['22-09/2021', 'DATE_UNREADABLE'],
  ['kemarin', 'DATE_UNREADABLE'],
  ['20210922', 'DATE_UNREADABLE'],
];

describe('dates as offices write them', () => {
  it.each(DATES)('%j', (shown, expected) => {
    expect(read(text(shown))).toBe(expected);
  });

  it('takes a date cell as it is and refuses a bare serial number', () => {
    expect(read({ kind: 'DATE', date: '2021-09-22' as never })).toBe('2021-09-22');
    expect(read({ kind: 'NUMBER', value: 44461 })).toBe('DATE_UNREADABLE');
    expect(read({ kind: 'EMPTY' })).toBeNull();
    expect(read({ kind: 'ERROR', text: '#VALUE!' })).toBe('CELL_HOLDS_ERROR');
  });
});

describe('months named by a text', () => {
  it.each([
    ['JAN-MAR', { first: 1, count: 3, year: null }],
    ['jan - mar', { first: 1, count: 3, year: null }],
    ['APR-JUN 2021', { first: 4, count: 3, year: 2021 }],
    ['JULI S/D SEPTEMBER', { first: 7, count: 3, year: null }],
    ['Januari s.d. Maret 2021', { first: 1, count: 3, year: 2021 }],
    ['Okt sampai dengan Des 2022', { first: 10, count: 3, year: 2022 }],
    ['JAN-FEB', { first: 1, count: 2, year: null }],
    ['TW I', { first: 1, count: 3, year: null }],
    ['Triwulan IV 2021', { first: 10, count: 3, year: 2021 }],
    ['TRIWULAN 2', { first: 4, count: 3, year: null }],
    ['September 2021', { first: 9, count: 1, year: 2021 }],
    ['JULI, AGUSTUS, SEPTEMBER 2021', { first: 7, count: 3, year: 2021 }],
    ['JULI, AGUSTUS DAN SEPTEMBER', { first: 7, count: 3, year: null }],
  ])('%j', (shown, expected) => {
    expect(parseNamedMonths(shown)).toEqual(expected);
  });

  it.each(['TAHAP 3', '', 'MAR-JAN', 'JAN, MAR', 'DES 2021 - JAN 2022', 'TW V', 'SEMESTER I', 'PERIODE'])(
    'says nothing for %j',
    (shown) => {
      expect(parseNamedMonths(shown)).toBeNull();
    },
  );

  it('knows which three months are a quarter', () => {
    expect(quarterNumberOf({ first: 7, count: 3, year: null })).toBe(3);
    expect(quarterNumberOf({ first: 2, count: 3, year: null })).toBeNull();
    expect(quarterNumberOf({ first: 1, count: 2, year: null })).toBeNull();
  });
});

describe('what the title rows say about time', () => {
  it('finds the position date and the month apart', () => {
    expect(readTitleTimes(['PROVINSI DKI JAKARTA - PERIODE SEPTEMBER 2021', 'Posisi data : 22-Sep-21'])).toEqual({
      positionDate: '2021-09-22',
      month: '2021-09',
      year: null,
    });
  });

  it.each([
    ['Data per tanggal 22 September 2021', '2021-09-22'],
    ['Per 30 Sept 2021', '2021-09-30'],
    ['Keadaan s.d. 5 Oktober 2021', '2021-10-05'],
    ['REKAP 22/09/2021', '2021-09-22'],
  ])('%j', (title, expected) => {
    expect(readTitleTimes([title]).positionDate).toBe(expected);
  });

  it('prefers the date that stands after "per" or "posisi", and gives none where two contend', () => {
    expect(readTitleTimes(['SP2D 1 September 2021', 'Posisi 22 September 2021']).positionDate).toBe('2021-09-22');
    expect(readTitleTimes(['SP2D 1 September 2021', 'Salur 5 September 2021']).positionDate).toBeNull();
  });

  it('takes no month out of a span of months', () => {
    expect(readTitleTimes(['PERIODE JULI - SEPTEMBER 2021']).month).toBeNull();
    expect(readTitleTimes(['PERIODE JULI S.D. SEPTEMBER 2021']).month).toBeNull();
  });

  it('finds a year that is called one', () => {
    expect(readTitleTimes(['REALISASI TAHUN ANGGARAN 2021']).year).toBe(2021);
    expect(readTitleTimes(['SURAT NOMOR 2021']).year).toBeNull();
  });
});
