import { monthOf } from '@monev/kernel';
import { programmeOf } from '../engine/office-words';
import { RowRegions, codeSystemOf } from '../engine/row-region';
import { stagePayment } from '../engine/stage-payment';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { wholeContains } from '../engine/wholes';
import { type NamedMonths, parseNamedMonths, quarterNumberOf } from '../values/parse-months';
import { yearAsked } from '../engine/asked-period';

const count = { kind: 'COUNT', summed: true, dashIsZero: true } as const;
const amount = { kind: 'AMOUNT', summed: true, dashIsZero: true } as const;

/**
 * The ministry's national sheet SP2D → penyaluran → pencairan, a row per kabupaten/kota, period and programme. The rows
 * name months without a year, which is asked for. PKH and stimulus rows stay under their programme (HANDBOOK 7.2).
 */
export const kemensosSalurCairKabkota: Template = {
  id: 'kemensos_salur_cair_kabkota',
  layout: 'kemensos_salur_cair_kabkota',
  name: {
    id: 'Kemensos: SP2D, penyaluran, pencairan per kabupaten/kota',
    en: 'Ministry: SP2D, disbursed, redeemed by kabupaten/kota',
  },
  asks: 'YEAR',
  columns: [
    {
      key: 'code',
      names: [
        'Kode Kab/Kota Kemendagri',
        'Kode Kab/Kota',
        'Kode Kabupaten/Kota',
        'Kode Kemendagri',
        'Kode Wilayah',
        'Kode BPS',
        'Kode',
      ],
      kind: 'TEXT',
      identity: true,
    },
    {
      key: 'name',
      names: [
        'Kota/Kabupaten',
        'Kabupaten/Kota',
        'Kab/Kota',
        'Kota/Kab',
        'Nama Kabupaten/Kota',
        'Nama Kab/Kota',
        'Kabupaten Kota',
      ],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'period', names: ['Periode', 'Bulan', 'Periode Salur', 'Periode Penyaluran'], kind: 'TEXT', required: true },
    {
      key: 'programme',
      names: ['Program', 'Bansos', 'Nama Program', 'Jenis Bansos', 'Jenis Program'],
      kind: 'TEXT',
      required: true,
    },
    { key: 'alokasi_kpm', names: ['SP2D KPM', 'KPM SP2D', 'Alokasi KPM', 'Jumlah KPM SP2D'], required: true, ...count },
    {
      key: 'alokasi_rp',
      names: ['SP2D Nominal (Rp)', 'SP2D Rp', 'Nominal SP2D', 'Alokasi Nominal', 'Alokasi Rp', 'SP2D Nominal Rp'],
      required: true,
      ...amount,
    },
    {
      key: 'penyaluran_kpm',
      names: ['Penyaluran KPM', 'KPM Penyaluran', 'Salur KPM', 'KPM Salur'],
      required: true,
      ...count,
    },
    {
      key: 'penyaluran_rp',
      names: [
        'Penyaluran Nominal (Rp)',
        'Penyaluran Rp',
        'Nominal Penyaluran',
        'Salur Nominal',
        'Salur Rp',
        'Penyaluran Nominal Rp',
      ],
      required: true,
      ...amount,
    },
    {
      key: 'pencairan_kpm',
      names: ['Pencairan KPM', 'KPM Pencairan', 'Cair KPM', 'KPM Cair'],
      required: true,
      ...count,
    },
    {
      key: 'pencairan_rp',
      names: [
        'Pencairan Nominal (Rp)',
        'Pencairan Rp',
        'Nominal Pencairan',
        'Cair Nominal',
        'Cair Rp',
        'Pencairan Nominal Rp',
      ],
      required: true,
      ...amount,
    },
  ],
  open: (context) => new SalurCairFold(context),
};

class SalurCairFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow, sheet: SheetContext): void {
    const system = codeSystemOf(sheet.header('code'));
    const region = this.regions.find(row, { code: 'code', name: 'name', level: 'REGENCY' }, system ? { system } : {});
    const named = this.monthsOf(row);
    const programme = row.isBlank('programme')
      ? row.refuse('VALUE_MISSING', 'programme')
      : (programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme'));
    const figures = {
      alokasi_kpm: row.whole('alokasi_kpm'),
      alokasi_rp: row.whole('alokasi_rp'),
      penyaluran_kpm: row.whole('penyaluran_kpm'),
      penyaluran_rp: row.whole('penyaluran_rp'),
      pencairan_kpm: row.whole('pencairan_kpm'),
      pencairan_rp: row.whole('pencairan_rp'),
    };
    if (row.refused || !region || !named || !programme) return;
    const year = named.year ?? sheet.year ?? yearAsked(this.context);
    const key = [region.code, year, named.first, named.count, programme].join('|');
    if (!this.unique.isFirst(row, key, 'name')) return;
    wholeContains(row, 'alokasi_kpm', 'penyaluran_kpm');
    wholeContains(row, 'penyaluran_kpm', 'pencairan_kpm');
    wholeContains(row, 'alokasi_rp', 'penyaluran_rp');
    wholeContains(row, 'penyaluran_rp', 'pencairan_rp');

    const periode = { tahun: year, triwulan: quarterNumberOf(named), teks: row.text('period') };
    this.context.output.record({ kode_wilayah: region.code, periode, program: programme, ...figures }, row.number);
    if (year === null) return;
    this.context.output.fact(
      stagePayment({
        regionCode: region.code,
        firstMonth: monthOf(year, named.first),
        monthsCovered: named.count,
        programme,
        payer: '',
        source: 'MINISTRY_RECAP',
        allocatedKpm: figures.alokasi_kpm,
        allocatedAmount: row.amount('alokasi_rp'),
        disbursedKpm: figures.penyaluran_kpm,
        disbursedAmount: row.amount('penyaluran_rp'),
        redeemedKpm: figures.pencairan_kpm,
        redeemedAmount: row.amount('pencairan_rp'),
        origin: row.origin,
      }),
    );
  }

  private monthsOf(row: TableRow): NamedMonths | null {
    const named = parseNamedMonths(row.text('period'));
    if (!named) return row.refuse('PERIOD_UNREADABLE', 'period');
    return named.count > 3 ? row.refuse('PERIOD_TOO_LONG', 'period') : named;
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
