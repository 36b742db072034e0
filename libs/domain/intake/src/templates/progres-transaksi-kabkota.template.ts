import {
  Fraction,
  type IsoDate,
  type Month,
  type ProgrammeName,
  type RegionCode,
  kindOf,
  monthOfDate,
} from '@monev/kernel';
import { monthAsked } from '../engine/asked-period';
import { programmeIn } from '../engine/office-words';
import { RowRegions, provinceInTitles } from '../engine/row-region';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { wholeContains } from '../engine/wholes';

/**
 * The ministry's progress sheet: families and families that transacted per kabupaten/kota. Programme, month and position
 * date stand in the titles above the table; the percentage is compared with its figures.
 */
export const progresTransaksiKabkota: Template = {
  id: 'progres_transaksi_kabkota',
  layout: 'progres_transaksi_kabkota',
  name: { id: 'Progres transaksi KPM per kabupaten/kota', en: 'Progress of KPM transactions by kabupaten/kota' },
  asks: 'MONTH',
  columns: [
    {
      key: 'code',
      names: ['Kode Wilayah', 'Kode Kab/Kota', 'Kode Kemendagri', 'Kode BPS', 'Kode'],
      kind: 'TEXT',
      identity: true,
    },
    {
      key: 'name',
      names: [
        'Kota/ Kabupaten',
        'Kabupaten/Kota',
        'Kab/Kota',
        'Kota/Kab',
        'Nama Kabupaten/Kota',
        'Nama Kab/Kota',
        'Wilayah',
      ],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    {
      key: 'jumlah_kpm',
      names: ['Jumlah Penerima', 'Jumlah KPM', 'Jumlah Penerima Manfaat', 'Jml Penerima', 'Jml KPM', 'Penerima', 'KPM'],
      kind: 'COUNT',
      required: true,
      summed: true,
    },
    {
      key: 'kpm_transaksi',
      names: [
        'Jumlah Penerima Bertransaksi',
        'Jumlah KPM Bertransaksi',
        'KPM Bertransaksi',
        'Bertransaksi',
        'KPM Transaksi',
        'Jumlah KPM Transaksi',
        'Jml Penerima Bertransaksi',
        'Jml KPM Bertransaksi',
        'Penerima Bertransaksi',
        'Jumlah Bertransaksi',
      ],
      kind: 'COUNT',
      required: true,
      summed: true,
    },
    {
      key: 'persen',
      names: ['%', 'Persen', 'Persentase', 'Prosentase', '% Transaksi', 'Persentase Transaksi'],
      kind: 'PERCENT',
      max: 1000,
    },
  ],
  open: (context) => new ProgressFold(context),
};

class ProgressFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private province: RegionCode | undefined;
  private programme: ProgrammeName | null = null;
  private month: Month | null = null;
  private programmeNoted = false;

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  sheet(sheet: SheetContext): void {
    this.province = provinceInTitles(sheet.titles, this.context.regions);
    this.programme = programmeIn(sheet.titles.join(' ')) ?? programmeIn(sheet.name);
    this.month = this.monthOf(sheet);
  }

  /** The titled month ("PERIODE SEPTEMBER 2021"), else that of the position date, else the one asked for. */
  private monthOf(sheet: SheetContext): Month | null {
    const stated = (sheet.month as Month | null) ?? (sheet.positionDate && monthOfDate(sheet.positionDate));
    const { period, output } = this.context;
    if (!stated) return monthAsked(this.context);
    if (period && !(kindOf(period) === 'MONTH' ? period === stated : stated.startsWith(period.slice(0, 4)))) {
      output.problem('BLOCKING', 'PERIOD_CONTRADICTS_FILE', {
        sheet: sheet.name,
        row: 0,
        column: '',
        text: `${period} ≠ ${stated}`,
      });
    }
    return stated;
  }

  row(row: TableRow, sheet: SheetContext): void {
    const columns = { code: 'code', name: 'name', level: 'REGENCY' } as const;
    const region = this.regions.find(row, columns, this.province ? { within: this.province } : {});
    const eligible = row.whole('jumlah_kpm');
    const transacted = row.whole('kpm_transaksi');
    const percent = row.decimal('persen');
    if (row.refused || !region) return;
    if (!this.unique.isFirst(row, `${region.code}|${this.programme}|${this.month}`, 'name')) return;
    wholeContains(row, 'jumlah_kpm', 'kpm_transaksi');
    this.comparePercent(row, eligible, transacted, percent);
    const programme = this.programme ?? 'UNMAPPED';
    if (!this.programme && !this.programmeNoted) {
      this.programmeNoted = true;
      this.context.output.problem('NOTE', 'PROGRAMME_NOT_NAMED', { sheet: sheet.name, row: 0, column: '' });
    }
    this.context.output.record(
      {
        kode_wilayah: region.code,
        tanggal_posisi: sheet.positionDate,
        periode: this.month,
        program: programme,
        jumlah_kpm: eligible,
        kpm_transaksi: transacted,
        persen: percent === null ? null : Number(percent),
      },
      row.number,
    );
    if (this.month) this.fact(row, region.code, this.month, programme, eligible, transacted, sheet.positionDate);
  }

  private fact(
    row: TableRow,
    regionCode: RegionCode,
    period: Month,
    programme: ProgrammeName,
    kpmEligible: number | null,
    kpmTransacted: number | null,
    positionDate: IsoDate | null,
  ): void {
    this.context.output.fact({
      kind: 'KPM_COUNT',
      regionCode,
      period,
      programme,
      bank: '',
      source: 'MINISTRY_RECAP',
      counts: { kpmEligible, kpmTransacted },
      positionDate,
      origin: row.origin,
    });
  }

  /** Offices round to two decimals or to whole percent: a difference that rounding cannot make is worth a look. */
  private comparePercent(
    row: TableRow,
    eligible: number | null,
    transacted: number | null,
    percent: string | null,
  ): void {
    if (eligible === null || transacted === null || percent === null || eligible === 0) return;
    const decimals = percent.split('.')[1]?.length ?? 0;
    const computed = Fraction.of(100 * transacted, eligible);
    if (computed.toFixed(decimals) !== Fraction.parse(percent).toFixed(decimals)) {
      row.report('WARNING', 'PERCENT_DIFFERS', 'persen', `${percent} ≠ ${computed.toFixed(2)}`);
    }
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
