import { monthOf } from '@monev/kernel';
import { yearAsked } from '../engine/asked-period';
import { contextFigure } from '../engine/context-figure';
import { RowRegions } from '../engine/row-region';
import { type ColumnSpec } from '../engine/column-spec';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { type ContextFigureKind } from '../facts/fact-draft';
import { type RecordValue } from '../reading/reading';

/** The two surveys of a year; which columns a table has differs by year. */
const SURVEYS = [
  { word: 'maret', month: 3 },
  { word: 'september', month: 9 },
] as const;

const FIGURES: readonly { key: string; figure: ContextFigureKind; decimal: boolean }[] = [
  { key: 'garis_kemiskinan', figure: 'POVERTY_LINE', decimal: false },
  { key: 'penduduk_miskin', figure: 'POOR_POPULATION', decimal: false },
  { key: 'persen_miskin', figure: 'POOR_POPULATION_PCT', decimal: true },
];

const surveyColumns: ColumnSpec[] = SURVEYS.flatMap(({ word }): ColumnSpec[] => [
  {
    key: `garis_kemiskinan_${word}`,
    names: [
      `Garis Kemiskinan - ${word} (Rp)`,
      `Garis Kemiskinan ${word} (Rupiah/Kapita/Bulan)`,
      `Garis Kemiskinan (Rp) ${word}`,
    ],
    kind: 'AMOUNT',
  },
  {
    key: `penduduk_miskin_${word}`,
    names: [
      `Jumlah Penduduk Miskin - ${word} (ribu) (Ribu)`,
      `Jumlah Penduduk Miskin - ${word} (ribu)`,
      `Jumlah Penduduk Miskin ${word} (ribu jiwa)`,
      `Jumlah Penduduk Miskin ${word} (ribu orang)`,
      `Jumlah Penduduk Miskin (ribu) ${word}`,
      `Jumlah Penduduk Miskin (ribu jiwa) ${word}`,
    ],
    kind: 'THOUSANDS',
    summed: true,
  },
  {
    key: `persen_miskin_${word}`,
    names: [
      `Persentase Penduduk Miskin - ${word}`,
      `Persentase Penduduk Miskin ${word} (%)`,
      `Persentase Penduduk Miskin (%) ${word}`,
    ],
    kind: 'PERCENT',
    max: 100,
  },
]);

/**
 * BPS table of poor population by province, as downloaded. The year is not in it and is asked for. "..." was not
 * surveyed; "Indonesia" is the total; thousands of persons become persons exactly.
 */
export const bpsPendudukMiskin: Template = {
  id: 'bps_penduduk_miskin',
  layout: 'bps_penduduk_miskin_provinsi',
  name: { id: 'BPS: penduduk miskin per provinsi', en: 'BPS: poor population by province' },
  asks: 'YEAR',
  columns: [
    {
      key: 'name',
      names: ['Provinsi', 'Nama Provinsi', '38 Provinsi', '34 Provinsi'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    ...surveyColumns,
  ],
  oneOf: SURVEYS.map(({ word }) => `penduduk_miskin_${word}`),
  totalLabels: ['Indonesia'],
  open: (context) => new BpsFold(context),
};

class BpsFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow, sheet: SheetContext): void {
    const region = this.regions.find(row, { name: 'name', level: 'PROVINCE' });
    const year = sheet.year ?? yearAsked(this.context);
    const values = new Map<string, string | null>();
    for (const { word } of SURVEYS) {
      for (const { key, decimal } of FIGURES) {
        const column = `${key}_${word}`;
        if (!row.has(column)) continue;
        const whole = decimal ? null : row.whole(column);
        values.set(column, decimal ? row.decimal(column) : whole === null ? null : String(whole));
      }
    }
    if (row.refused || !region || !this.unique.isFirst(row, region.code, 'name')) return;
    const figures: [string, RecordValue][] = [...values].map(([key, text]) => [
      key,
      text === null ? null : Number(text),
    ]);
    this.context.output.record({ kode_wilayah: region.code, tahun: year, ...Object.fromEntries(figures) }, row.number);
    if (year === null) return;
    for (const { word, month } of SURVEYS) {
      for (const { key, figure } of FIGURES) {
        const text = values.get(`${key}_${word}`);
        if (text !== null && text !== undefined) {
          this.context.output.fact(contextFigure(figure, region.code, monthOf(year, month), text, row.origin));
        }
      }
    }
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
