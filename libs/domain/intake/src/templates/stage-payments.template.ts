import { type BankCode, type ReportSource } from '@monev/kernel';
import { bankOf, programmeOf, reportSourceOf } from '../engine/office-words';
import { monthIn } from '../engine/row-period';
import { RowRegions } from '../engine/row-region';
import { stagePayment } from '../engine/stage-payment';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { wholeContains } from '../engine/wholes';

const count = { kind: 'COUNT', required: true, summed: true } as const;
const amount = { kind: 'AMOUNT', required: true, summed: true } as const;

/**
 * Our own template for stage payments: allocated (SP2D), disbursed (salur), redeemed (cair). Without a `sumber` column the
 * payer reports: POST_REPORT for POS, BANK_REPORT for a bank, MINISTRY_RECAP where `penyalur` is blank (all together).
 */
export const stagePayments: Template = {
  id: 'stage-payments',
  layout: 'stage_payments',
  name: {
    id: 'Templat sendiri: SP2D, penyaluran, pencairan per tahap',
    en: 'Own template: allocated, disbursed, redeemed by stage',
  },
  asks: null,
  columns: [
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true, identity: true },
    { key: 'first', names: ['bulan_pertama'], kind: 'TEXT', required: true },
    { key: 'months', names: ['jumlah_bulan'], kind: 'COUNT', required: true },
    { key: 'programme', names: ['program'], kind: 'TEXT', required: true },
    { key: 'payer', names: ['penyalur'], kind: 'TEXT', required: true },
    { key: 'source', names: ['sumber'], kind: 'TEXT' },
    { key: 'alokasi_kpm', names: ['alokasi_kpm'], ...count },
    { key: 'alokasi_rp', names: ['alokasi_rp'], ...amount },
    { key: 'penyaluran_kpm', names: ['penyaluran_kpm'], ...count },
    { key: 'penyaluran_rp', names: ['penyaluran_rp'], ...amount },
    { key: 'pencairan_kpm', names: ['pencairan_kpm'], ...count },
    { key: 'pencairan_rp', names: ['pencairan_rp'], ...amount },
  ],
  open: (context) => new StagePaymentsFold(context),
};

class StagePaymentsFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code' }, { system: 'KEMENDAGRI' });
    const firstMonth = monthIn(row, 'first');
    const monthsCovered = this.monthsCovered(row);
    const programme = programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme');
    const payer = row.isBlank('payer') ? '' : (bankOf(row.text('payer')) ?? row.refuse('BANK_UNKNOWN', 'payer'));
    const source = this.sourceOf(row, payer ?? '');
    const figures = {
      alokasi_kpm: row.whole('alokasi_kpm'),
      alokasi_rp: row.whole('alokasi_rp'),
      penyaluran_kpm: row.whole('penyaluran_kpm'),
      penyaluran_rp: row.whole('penyaluran_rp'),
      pencairan_kpm: row.whole('pencairan_kpm'),
      pencairan_rp: row.whole('pencairan_rp'),
    };
    if (row.refused || !region || !firstMonth || monthsCovered === null || !programme || payer === null || !source)
      return;
    const key = [region.code, firstMonth, monthsCovered, programme, payer, source].join('|');
    if (!this.unique.isFirst(row, key, 'code')) return;
    for (const unit of ['kpm', 'rp']) {
      wholeContains(row, `alokasi_${unit}`, `penyaluran_${unit}`);
      wholeContains(row, `penyaluran_${unit}`, `pencairan_${unit}`);
    }
    this.context.output.record(
      {
        kode_wilayah: region.code,
        bulan_pertama: firstMonth,
        jumlah_bulan: monthsCovered,
        program: programme,
        penyalur: payer,
        sumber: source,
        ...figures,
      },
      row.number,
    );
    this.context.output.fact(
      stagePayment({
        regionCode: region.code,
        firstMonth,
        monthsCovered,
        programme,
        payer,
        source,
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

  private monthsCovered(row: TableRow): number | null {
    const months = row.whole('months');
    if (months === null) return row.refused ? null : row.refuse('VALUE_MISSING', 'months');
    return months >= 1 && months <= 3 ? months : row.refuse('PERIOD_TOO_LONG', 'months');
  }

  private sourceOf(row: TableRow, payer: BankCode | ''): ReportSource | null {
    if (!row.isBlank('source')) return reportSourceOf(row.text('source')) ?? row.refuse('SOURCE_UNKNOWN', 'source');
    if (payer === '') return 'MINISTRY_RECAP';
    return payer === 'POS' ? 'POST_REPORT' : 'BANK_REPORT';
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
