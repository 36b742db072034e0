import { type IndicatorDefinition, type IndicatorResult } from '@monev/domain/indicators';
import { type Period, type Wording } from '@monev/kernel';
import { type RegionResult } from '../evaluate';
import { type AnswerTable, type TableColumn, number, text } from './answer-table';
import { definitionLines } from './definition-lines';
import { type Language } from './language';

const STATUS_WORDS: Readonly<Record<IndicatorResult['status'], Wording>> = {
  OK: { id: 'ada nilai', en: 'has a value' },
  NO_DATA: { id: 'tidak ada data', en: 'no data' },
  ZERO_DENOMINATOR: { id: 'pembagi nol', en: 'zero denominator' },
  NOT_APPLICABLE: { id: 'tidak berlaku', en: 'not applicable' },
  SUPPRESSED: { id: 'disembunyikan', en: 'hidden' },
};
const COLOUR_WORDS: Readonly<Record<IndicatorResult['colour'], Wording>> = {
  GREEN: { id: 'sesuai target', en: 'on target' },
  AMBER: { id: 'perlu perhatian', en: 'needs attention' },
  RED: { id: 'di luar batas', en: 'out of bounds' },
  GREY: { id: '', en: '' },
};

/** The columns that every figure has, after those that say what it is about. */
const FIGURE_COLUMNS: readonly TableColumn[] = [
  number('Nilai', 'Value'),
  text('Keadaan', 'Status'),
  text('Warna', 'Colour'),
  number('Pembilang', 'Numerator'),
  number('Penyebut', 'Denominator'),
  number('Cakupan %', 'Coverage %'),
  number('Baris terpakai', 'Rows used'),
  number('Baris diharapkan', 'Rows expected'),
  text('Sementara', 'Provisional'),
];

/** A whole number as a cell; one too large for a spreadsheet stays text, so that no digit is lost. */
function wholeCell(value: bigint | null): number | string | null {
  if (value === null) return null;
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value.toString();
}

export function figureCells(result: IndicatorResult, language: Language): (string | number | null)[] {
  const yes = { id: 'ya', en: 'yes' }[language];
  return [
    ...[result.value, STATUS_WORDS[result.status][language], COLOUR_WORDS[result.colour][language]],
    ...[wholeCell(result.numerator), wholeCell(result.denominator), result.coveragePct],
    ...[result.rowsUsed, result.rowsExpected, result.provisional ? yes : ''],
  ];
}

/** Regions of a level, or a region over time: one row a figure, the pooled whole last where there is one. */
export function figureTable(
  definition: IndicatorDefinition,
  results: readonly RegionResult[],
  { period, language, whole }: { period: Period; language: Language; whole?: RegionResult | null },
): AnswerTable {
  const all = whole ? [...results, whole] : results;
  return {
    title: definition.name,
    columns: [
      text('Kode wilayah', 'Region code'),
      text('Wilayah', 'Region'),
      text('Periode', 'Period'),
      ...FIGURE_COLUMNS,
    ],
    rows: all.map(({ region, result }) => [
      ...[region.code, region.name, result.answeredPeriod],
      ...figureCells(result, language),
    ]),
    meaning: definitionLines(definition, period, language),
  };
}

/** Several indicators of one region and period. */
export function summaryTable(
  figures: readonly { readonly definition: IndicatorDefinition; readonly of: RegionResult }[],
  language: Language,
): AnswerTable {
  return {
    title: { id: 'Kinerja', en: 'Performance' },
    columns: [
      ...[text('Kode', 'Code'), text('Indikator', 'Indicator'), text('Wilayah', 'Region'), text('Periode', 'Period')],
      ...FIGURE_COLUMNS,
    ],
    rows: figures.map(({ definition, of: { region, result } }) => [
      ...[definition.code, definition.name[language], region.name, result.answeredPeriod],
      ...figureCells(result, language),
    ]),
    meaning: figures.flatMap(({ definition, of }) => definitionLines(definition, of.result.answeredPeriod, language)),
  };
}
