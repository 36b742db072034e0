import { type PriceSpread } from '@monev/data';
import { type IndicatorDefinition } from '@monev/domain/indicators';
import { type Period } from '@monev/kernel';
import { type IndicatorRanking, type RankedSubject } from '../ranking/indicator-ranking.service';
import { NUMERIC_KINDS, type RowColumn } from '../rows/row-columns';
import { type RowsAnswer } from '../rows/rows.service';
import { type AnswerTable, number, text } from './answer-table';
import { definitionLines } from './definition-lines';
import { figureCells } from './figure-tables';
import { type Language } from './language';

interface Written {
  readonly period: Period;
  readonly language: Language;
}

/** Suppliers, e-warong or agents in the order of the screen, each with its rank as a range. */
export function rankingTable(
  { definition, regions }: IndicatorRanking,
  ranked: readonly RankedSubject[],
  { period, language }: Written,
): AnswerTable {
  return {
    title: definition.name,
    columns: [
      ...[number('Peringkat dari', 'Rank from'), number('Peringkat sampai', 'Rank to'), text('Nama', 'Name')],
      ...[text('Nomor', 'Number'), text('Wilayah', 'Region'), number('Nilai', 'Value'), text('Keadaan', 'Status')],
      ...[text('Warna', 'Colour'), number('Pembilang', 'Numerator'), number('Penyebut', 'Denominator')],
      ...[number('Cakupan %', 'Coverage %'), number('Baris terpakai', 'Rows used')],
      ...[number('Baris diharapkan', 'Rows expected'), text('Sementara', 'Provisional')],
    ],
    rows: ranked.map(({ subject, result, rank }) => [
      ...[rank?.from ?? null, rank?.to ?? null, subject.name, subject.number],
      subject.regionCode === null ? '' : (regions.get(subject.regionCode)?.name ?? ''),
      ...figureCells(result, language),
    ]),
    meaning: definitionLines(definition, period, language),
  };
}

/** The rows behind a figure with their place in a file. */
export function rowsTable(
  definition: IndicatorDefinition,
  answer: RowsAnswer,
  { period, language }: Written,
): AnswerTable {
  return {
    title: definition.name,
    columns: [
      ...answer.columns.map(({ label, kind }) => ({
        head: label,
        kind: NUMERIC_KINDS.includes(kind)
          ? ('NUMBER' as const)
          : kind === 'DAY'
            ? ('DAY' as const)
            : ('TEXT' as const),
      })),
      ...[text('Kode wilayah', 'Region code'), text('Wilayah', 'Region'), text('Berkas', 'File')],
      ...[text('Lembar', 'Sheet'), number('Baris', 'Row')],
    ],
    rows: answer.nodes.map((row) => [
      ...answer.columns.map((column) => cellOf(row.cells[column.key] ?? null, column, language)),
      ...[row.regionCode, row.regionName, row.fileName, row.sheet, row.line],
    ]),
    meaning: definitionLines(definition, period, language),
  };
}

function cellOf(value: string | null, { kind, names }: RowColumn, language: Language): string | number | null {
  if (value === null) return null;
  if (NUMERIC_KINDS.includes(kind)) return Number(value);
  if (kind === 'YES_NO')
    return { id: value === 'true' ? 'Ya' : 'Tidak', en: value === 'true' ? 'Yes' : 'No' }[language];
  if (kind === 'CODE') return names?.[value]?.[language] ?? value;
  return kind === 'MOMENT' ? value.replace('T', ' ') : value;
}

/** How prices lie beside the HET. */
export function spreadTable(
  spreads: readonly PriceSpread[],
  definition: IndicatorDefinition,
  written: Written,
): AnswerTable {
  return {
    title: { id: 'Harga terhadap HET', en: 'Prices beside the HET' },
    columns: [
      ...[text('Dilihat pada', 'Seen on'), text('Bahan', 'Food'), text('Kelas', 'Class'), text('Satuan', 'Unit')],
      ...[number('Harga diamati', 'Prices seen'), number('Terendah', 'Lowest'), number('P25', 'P25')],
      ...[number('Median', 'Median'), number('P75', 'P75'), number('P90', 'P90'), number('Tertinggi', 'Highest')],
      ...[number('HET', 'HET'), number('Punya HET', 'With HET'), number('Di atas HET', 'Above HET')],
    ],
    rows: spreads.map((spread) => [
      ...[spread.origin, spread.commodity, spread.qualityClass, spread.unit, spread.items, spread.lowest, spread.p25],
      ...[spread.median, spread.p75, spread.p90, spread.highest, spread.het, spread.withHet, spread.aboveHet],
    ]),
    meaning: definitionLines(definition, written.period, written.language),
  };
}
