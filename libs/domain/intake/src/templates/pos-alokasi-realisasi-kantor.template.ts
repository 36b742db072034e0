import { type RegionCode } from '@monev/kernel';
import { stageAsked } from '../engine/asked-period';
import { RowRegions, codeSystemOf } from '../engine/row-region';
import { stagePayment } from '../engine/stage-payment';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { type CellOrigin } from '../facts/fact-draft';

const count = { kind: 'COUNT', dashIsZero: true } as const;
const amount = { kind: 'AMOUNT', dashIsZero: true } as const;

/**
 * PT Pos: allocation and realisation of each office and group. "-" is zero. `alokasi_kpm` and `alokasi_jml_uang` are the
 * office's totals repeated on every row: checked, never added. The groups ("Sufix A") are the office's own and name no
 * programme: kept as labels under UNMAPPED, which no indicator counts. The whole period is asked for.
 */
export const posAlokasiRealisasiKantor: Template = {
  id: 'pos_alokasi_realisasi_kantor',
  layout: 'pos_alokasi_realisasi_kantor',
  name: { id: 'PT Pos: alokasi dan realisasi per kantor', en: 'PT Pos: allocation and realisation by office' },
  asks: 'STAGE',
  columns: [
    {
      key: 'office_code',
      names: ['nopen', 'kode kantor', 'kantor kode', 'no pen'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'office', names: ['kantor', 'nama kantor', 'kantor pos', 'kcu'], kind: 'TEXT' },
    { key: 'code', names: ['kode_wilayah', 'kode kab kota', 'kode kemendagri', 'kode bps'], kind: 'TEXT' },
    {
      key: 'name',
      names: ['kab_kota', 'kabupaten kota', 'kota kabupaten', 'kab/kota', 'kota/kab'],
      kind: 'TEXT',
      required: true,
    },
    { key: 'office_kpm', names: ['alokasi_kpm', 'total alokasi kpm', 'alokasi kpm kantor'], ...count },
    { key: 'office_rp', names: ['alokasi_jml_uang', 'alokasi jumlah uang', 'total alokasi uang'], ...amount },
    { key: 'group', names: ['nama_sufix', 'sufix', 'suffix', 'nama suffix'], kind: 'TEXT', required: true },
    { key: 'alokasi_kpm', names: ['alokasi', 'alokasi sufix'], required: true, summed: true, ...count },
    { key: 'alokasi_rp', names: ['alokasi_biaya', 'biaya alokasi'], required: true, summed: true, ...amount },
    { key: 'realisasi_kpm', names: ['realisasi', 'realisasi_kpm'], required: true, summed: true, ...count },
    { key: 'realisasi_rp', names: ['realisasi_biaya', 'biaya realisasi'], required: true, summed: true, ...amount },
    {
      key: 'gagal_kpm',
      names: ['gagal_bayar_tolak', 'gagal bayar', 'gagal_bayar/tolak', 'gagal'],
      summed: true,
      ...count,
    },
    { key: 'sisa_kpm', names: ['sisa_aktif', 'sisa', 'sisa_kpm'], summed: true, ...count },
    { key: 'sisa_rp', names: ['sisa_biaya', 'biaya sisa'], summed: true, ...amount },
  ],
  open: (context) => new PosFold(context),
};

type Figure = 'alokasi_kpm' | 'alokasi_rp' | 'realisasi_kpm' | 'realisasi_rp' | 'gagal_kpm' | 'sisa_kpm' | 'sisa_rp';
type Figures = Record<Figure, number | null>;
const FIGURES: readonly Figure[] = [
  'alokasi_kpm',
  'alokasi_rp',
  'realisasi_kpm',
  'realisasi_rp',
  'gagal_kpm',
  'sisa_kpm',
  'sisa_rp',
];

interface RegionGroup {
  readonly regionCode: RegionCode;
  readonly label: string;
  readonly origin: CellOrigin;
  figures: Figures;
}

interface Office {
  readonly row: TableRow;
  readonly printed: number | null;
  summed: number;
}

class PosFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private readonly groups = new Map<string, RegionGroup>();
  private readonly offices = new Map<string, Office>();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow, sheet: SheetContext): void {
    const system = codeSystemOf(sheet.header('code'));
    const region = this.regions.find(row, { code: 'code', name: 'name', level: 'REGENCY' }, system ? { system } : {});
    const group = row.text('group') || row.refuse('VALUE_MISSING', 'group');
    const figures = Object.fromEntries(FIGURES.map((key) => [key, row.whole(key)])) as Figures;
    const printed = row.whole('office_kpm');
    row.whole('office_rp');
    if (row.refused || !region || group === null) return;
    const office = row.text('office_code');
    if (!this.unique.isFirst(row, `${office}|${region.code}|${group}`, 'group')) return;
    this.checkParts(row, figures);
    this.addToOffice(row, `${office}|${region.code}`, printed, figures.alokasi_kpm);
    this.context.output.record(
      { kantor_kode: office, kode_wilayah: region.code, kelompok: group, ...figures },
      row.number,
    );
    this.addToRegion(region.code, group, row.origin, figures);
  }

  private checkParts(row: TableRow, { alokasi_kpm, realisasi_kpm, gagal_kpm, sisa_kpm }: Figures): void {
    if (alokasi_kpm === null || realisasi_kpm === null || gagal_kpm === null || sisa_kpm === null) return;
    const parts = realisasi_kpm + gagal_kpm + sisa_kpm;
    if (parts !== alokasi_kpm) row.report('WARNING', 'PARTS_DIFFER', 'alokasi_kpm', `${parts} ≠ ${alokasi_kpm}`);
  }

  private addToOffice(row: TableRow, key: string, printed: number | null, allocated: number | null): void {
    const office = this.offices.get(key) ?? { row, printed, summed: 0 };
    office.summed += allocated ?? 0;
    this.offices.set(key, office);
  }

  /** Two offices of one kabupaten/kota are one fact: a region, a stage, a label. */
  private addToRegion(regionCode: RegionCode, label: string, origin: CellOrigin, figures: Figures): void {
    const key = `${regionCode}|${label}`;
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, { regionCode, label, origin, figures });
    else
      for (const each of FIGURES)
        group.figures = { ...group.figures, [each]: added(group.figures[each], figures[each]) };
  }

  finish(): Readonly<Record<string, unknown>> {
    for (const { row, printed, summed } of this.offices.values()) {
      if (printed !== null && printed !== summed)
        row.report('WARNING', 'GROUP_TOTAL_DIFFERS', 'office_kpm', `${printed} ≠ ${summed}`);
    }
    const [first] = this.groups.values();
    if (first)
      this.context.output.problem('NOTE', 'PROGRAMME_UNMAPPED', {
        ...first.origin,
        column: 'nama_sufix',
        text: first.label,
      });
    const stage = stageAsked(this.context);
    if (stage) for (const group of this.groups.values()) this.fact(group, stage.firstMonth, stage.monthsCovered);
    return {};
  }

  private fact(
    group: RegionGroup,
    firstMonth: Parameters<typeof stagePayment>[0]['firstMonth'],
    monthsCovered: number,
  ): void {
    const { figures } = group;
    this.context.output.fact(
      stagePayment({
        regionCode: group.regionCode,
        firstMonth,
        monthsCovered,
        programme: 'UNMAPPED',
        payer: 'POS',
        source: 'POST_REPORT',
        label: group.label,
        allocatedKpm: figures.alokasi_kpm,
        allocatedAmount: big(figures.alokasi_rp),
        disbursedKpm: figures.realisasi_kpm,
        disbursedAmount: big(figures.realisasi_rp),
        failedKpm: figures.gagal_kpm,
        remainingKpm: figures.sisa_kpm,
        remainingAmount: big(figures.sisa_rp),
        origin: group.origin,
      }),
    );
  }
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function big(whole: number | null): bigint | null {
  return whole === null ? null : BigInt(whole);
}
