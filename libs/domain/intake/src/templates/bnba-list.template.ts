import { type BankCode, type ProgrammeName, type RegionCode } from '@monev/kernel';
import { bankOf, programmeIn, programmeOf } from '../engine/office-words';
import { stageAsked } from '../engine/asked-period';
import { RowRegions } from '../engine/row-region';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { type CellOrigin } from '../facts/cell-origin';

const personal = { kind: 'TEXT', personal: true } as const;

/**
 * Any other list of families by name (BNBA): counted per kelurahan, programme and bank. Its columns about persons are
 * known only so that the list is recognised; they are blanked before a row is looked at.
 */
export const bnbaList: Template = {
  id: 'bnba-list',
  layout: 'bnba_list',
  name: { id: 'Daftar KPM menurut nama dan alamat (BNBA)', en: 'List of families by name and address (BNBA)' },
  asks: 'STAGE',
  generic: true,
  columns: [
    {
      key: 'district',
      names: ['kecamatan', 'nama kecamatan', 'nama_kec'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'village', names: ['kelurahan', 'desa', 'desa/kelurahan', 'kelurahan/desa', 'nama kelurahan', 'nama desa', 'nama_kel'], kind: 'TEXT', required: true, identity: true }, // prettier-ignore
    {
      key: 'regency',
      names: ['kabupaten', 'kota', 'kabupaten/kota', 'kab/kota', 'nama kabupaten', 'nama_kab'],
      kind: 'TEXT',
    },
    { key: 'province', names: ['provinsi', 'nama provinsi', 'nama_prop'], kind: 'TEXT' },
    { key: 'code', names: ['kode_wilayah', 'kode kelurahan', 'kode desa'], kind: 'TEXT' },
    { key: 'name', names: ['nama', 'nama kpm', 'nama penerima', 'nama lengkap', 'nama pengurus', 'nama penerima manfaat'], ...personal, required: true }, // prettier-ignore
    { key: 'nik', names: ['nik', 'no nik', 'nik ktp', 'no ktp', 'nomor induk kependudukan'], ...personal },
    { key: 'programme', names: ['program', 'jenis bantuan', 'bansos', 'nama program'], kind: 'TEXT' },
    { key: 'bank', names: ['bank', 'bank penyalur', 'penyalur'], kind: 'TEXT' },
    { key: 'amount', names: ['nominal', 'jumlah bantuan', 'nilai bantuan'], kind: 'AMOUNT' },
  ],
  open: (context) => new BnbaListFold(context),
};

interface Area {
  readonly region: RegionCode;
  readonly programme: ProgrammeName;
  readonly bank: BankCode | '';
  readonly origin: CellOrigin;
  families: number;
}

class BnbaListFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly areas = new Map<string, Area>();
  private rows = 0;
  private titled: ProgrammeName | null = null;
  private assumed: CellOrigin | null = null;

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  sheet(sheet: SheetContext): void {
    this.titled = programmeIn([...sheet.titles, sheet.name, this.context.fileName.replaceAll('_', ' ')].join(' '));
  }

  row(row: TableRow): void {
    this.rows += 1;
    const path = ['province', 'regency', 'district', 'village'].map((key) => (row.has(key) ? key : ''));
    const within = this.context.region ?? undefined;
    const code = row.has('code') ? { code: 'code' } : {};
    const region = this.regions.find(row, { ...code, path, level: 'VILLAGE' }, { within });
    const programme = this.programmeOf(row);
    const bank = row.isBlank('bank') ? '' : (bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank'));
    row.whole('amount');
    if (row.refused || !region || !programme || bank === null) return;
    const key = [region.code, programme, bank].join('|');
    const area: Area = this.areas.get(key) ?? { region: region.code, programme, bank, origin: row.origin, families: 0 };
    area.families += 1;
    this.areas.set(key, area);
  }

  finish(): Readonly<Record<string, unknown>> {
    const stage = stageAsked(this.context);
    if (this.assumed)
      this.context.output.problem('WARNING', 'PROGRAMME_ASSUMED', { sheet: this.assumed.sheet, row: 0, column: '' });
    for (const key of [...this.areas.keys()].sort()) {
      const { region, programme, bank, origin, families } = this.areas.get(key) as Area;
      this.context.output.record({ kode_wilayah: region, program: programme, bank, jumlah_kpm: families }, origin.row);
      for (const period of stage?.months ?? []) {
        this.context.output.fact({
          kind: 'KPM_COUNT',
          regionCode: region,
          period,
          programme,
          bank,
          source: 'PAYMENT_LIST',
          counts: { kpmEligible: families, kpmTransacted: null },
          positionDate: null,
          origin,
        });
      }
    }
    return { jumlah_baris: this.rows };
  }

  /** Of the row, else of the title or file name, else food assistance by its year, said in a note. */
  private programmeOf(row: TableRow): ProgrammeName | null {
    if (!row.isBlank('programme'))
      return programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme');
    if (this.titled) return this.titled;
    this.assumed ??= row.origin;
    return (this.context.period ?? '9999') < '2020' ? 'BPNT' : 'SEMBAKO';
  }
}
