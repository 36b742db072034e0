import { type Month, type ProgrammeName } from '@monev/kernel';
import { monthAsked } from '../engine/asked-period';
import { programmeIn, programmeOf } from '../engine/office-words';
import { RowRegions } from '../engine/row-region';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';

/** First month in which the food programme is called Program Sembako and no longer BPNT (HANDBOOK §2). */
const FIRST_SEMBAKO_MONTH = '2020-01';

/**
 * Families of the food programme per kelurahan/desa, as a social office counts its list. It names no period: asked for.
 *
 * Source FIELD_REPORT: the file says neither that it is the ministry's payment list nor a recap of ministry, bank or
 * Pos; a regional office's own count claims least, and every better source goes before it (INDICATORS A.11).
 * Programme: a column, else the file's name or title; else the food programme of the month, with a warning.
 */
export const kpmKelurahan: Template = {
  id: 'kpm-kelurahan',
  layout: 'kpm_kelurahan',
  name: { id: 'Jumlah KPM BPNT/Sembako per kelurahan/desa', en: 'BPNT/Sembako families (KPM) by kelurahan/desa' },
  asks: 'MONTH',
  columns: [
    { key: 'province', names: ['PROVINSI', 'NAMA PROVINSI', 'PROV', 'NAMA_PROP'], kind: 'TEXT' },
    {
      key: 'regency',
      names: ['KABUPATEN', 'KABUPATEN/KOTA', 'KOTA/KABUPATEN', 'KAB/KOTA', 'NAMA KABUPATEN', 'NAMA_KAB', 'KOTA', 'KAB'],
      kind: 'TEXT',
      required: true,
    },
    { key: 'district', names: ['KECAMATAN', 'NAMA KECAMATAN', 'NAMA_KEC', 'KEC'], kind: 'TEXT', required: true },
    {
      key: 'village',
      names: [
        'KELURAHAN',
        'DESA',
        'KELURAHAN/DESA',
        'DESA/KELURAHAN',
        'DESA/KEL',
        'KEL/DESA',
        'NAMA KELURAHAN',
        'NAMA DESA',
        'NAMA_KEL',
      ],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'programme', names: ['PROGRAM', 'BANSOS', 'JENIS BANSOS'], kind: 'TEXT' },
    {
      key: 'jumlah_kpm',
      names: ['JUMLAH_KPM', 'JML KPM', 'TOTAL KPM', 'JUMLAH PENERIMA', 'JUMLAH KPM BPNT', 'JUMLAH KPM SEMBAKO', 'KPM'],
      kind: 'COUNT',
      required: true,
      summed: true,
    },
  ],
  open: (context) => new KpmKelurahanFold(context),
};

class KpmKelurahanFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private readonly month: Month | null;
  private stated: ProgrammeName | null = null;
  private assumedNoted = false;

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
    this.month = monthAsked(context);
  }

  sheet(sheet: SheetContext): void {
    this.stated = programmeIn(this.context.fileName) ?? programmeIn(sheet.titles.join(' ')) ?? programmeIn(sheet.name);
  }

  row(row: TableRow): void {
    const path = ['province', 'regency', 'district', 'village'].map((key) => (row.has(key) ? key : ''));
    const region = this.regions.find(row, { path, level: 'VILLAGE' });
    const programme = row.isBlank('programme')
      ? this.programmeOfFile(row)
      : (programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme'));
    const families = row.whole('jumlah_kpm');
    if (row.refused || !region || !programme) return;
    if (!this.unique.isFirst(row, `${region.code}|${programme}`, 'village')) return;
    this.context.output.record(
      { kode_wilayah: region.code, periode: this.month, program: programme, jumlah_kpm: families },
      row.number,
    );
    if (this.month === null) return;
    this.context.output.fact({
      kind: 'KPM_COUNT',
      regionCode: region.code,
      period: this.month,
      programme,
      bank: '',
      source: 'FIELD_REPORT',
      counts: { kpmEligible: families, kpmTransacted: null },
      positionDate: null,
      origin: row.origin,
    });
  }

  private programmeOfFile(row: TableRow): ProgrammeName {
    if (this.stated) return this.stated;
    if (!this.assumedNoted) {
      this.assumedNoted = true;
      this.context.output.problem('WARNING', 'PROGRAMME_ASSUMED', { sheet: row.sheet, row: 0, column: '' });
    }
    return this.month !== null && this.month < FIRST_SEMBAKO_MONTH ? 'BPNT' : 'SEMBAKO';
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
