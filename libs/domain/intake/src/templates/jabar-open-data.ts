import { type RegionCode, period } from '@monev/kernel';
import { contextFigure } from '../engine/context-figure';
import { yearIn } from '../engine/row-period';
import { RowRegions, codeSystemOf } from '../engine/row-region';
import { type ColumnSpec } from '../engine/column-spec';
import { type ReadingContext, type RowFold, type SheetContext } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { type ContextFigureKind } from '../facts/fact-draft';

/** The columns that every table of Open Data Jabar by kabupaten/kota has beside its figure. */
export const JABAR_COLUMNS: readonly ColumnSpec[] = [
  { key: 'province', names: ['nama_provinsi'], kind: 'TEXT', required: true },
  {
    key: 'code',
    names: ['kode_kabupaten_kota', 'bps_kode_kabupaten_kota', 'kemendagri_kode_kabupaten_kota'],
    kind: 'TEXT',
    required: true,
    identity: true,
  },
  {
    key: 'name',
    names: ['nama_kabupaten_kota', 'bps_nama_kabupaten_kota', 'kemendagri_nama_kabupaten_kota'],
    kind: 'TEXT',
    required: true,
  },
  { key: 'unit', names: ['satuan'], kind: 'TEXT', required: true },
  { key: 'year', names: ['tahun'], kind: 'COUNT', required: true },
];

/** Reads the figure of a row in the unit that the row names; null with the row refused, or when there is none. */
export type FigureReader = (row: TableRow) => string | null;

export class JabarFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private zeroNoted = false;

  constructor(
    private readonly context: ReadingContext,
    private readonly figure: ContextFigureKind,
    private readonly recordKey: string,
    private readonly columnKey: string,
    private readonly read: FigureReader,
  ) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow, sheet: SheetContext): void {
    const system = codeSystemOf(sheet.header('code'));
    const columns = { code: 'code', path: ['province', 'name'], level: 'REGENCY' } as const;
    const region = this.regions.find(row, columns, system ? { system } : {});
    const year = yearIn(row, 'year');
    const read = this.read(row);
    if (row.refused || !region || year === null) return;
    if (!this.unique.isFirst(row, `${region.code}|${year}`, 'name')) return;
    const value = this.withoutZero(row, read);
    const figures = { [this.recordKey]: value === null ? null : Number(value) };
    this.context.output.record({ kode_wilayah: region.code, tahun: year, ...figures }, row.number);
    if (value !== null) this.fact(row, region.code, year, value);
  }

  /** The tables give 0 for a kabupaten that did not exist yet (Pangandaran before 2012): no data, not zero poor people. */
  private withoutZero(row: TableRow, value: string | null): string | null {
    if (value !== '0') return value;
    if (!this.zeroNoted) row.report('NOTE', 'ZERO_AS_MISSING', this.columnKey);
    this.zeroNoted = true;
    return null;
  }

  private fact(row: TableRow, regionCode: RegionCode, year: number, value: string): void {
    this.context.output.fact(contextFigure(this.figure, regionCode, period(String(year)), value, row.origin));
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
