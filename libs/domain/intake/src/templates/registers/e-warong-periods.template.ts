import { required, within } from '../../actors/cells';
import { monthIn } from '../../engine/row-period';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/** Own template: monthly recap of e-warong (HANDBOOK 7.4). */
export const eWarongPeriods: Template = {
  id: 'e-warong-periods',
  layout: 'e_warong_periods',
  name: { id: 'Templat sendiri: rekap bulanan e-warong', en: 'Own template: monthly recap of e-warong' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_register'], kind: 'TEXT', required: true, identity: true },
    { key: 'period', names: ['periode'], kind: 'TEXT', required: true },
    { key: 'kpm_dilayani', names: ['kpm_dilayani'], kind: 'COUNT', required: true, summed: true },
    { key: 'kpm_prioritas', names: ['kpm_prioritas'], kind: 'COUNT', summed: true },
    { key: 'prioritas_diantar', names: ['prioritas_diantar_gratis'], kind: 'COUNT', summed: true },
    { key: 'days', names: ['hari_transaksi'], kind: 'COUNT', max: 31 },
  ],
  open: (context) => new EWarongPeriodFold(context),
};

class EWarongPeriodFold implements RowFold {
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const registerNo = required(row, 'no');
    const found = registerNo && (this.context.actors.eWarong(registerNo) ?? row.refuse('E_WARONG_UNKNOWN', 'no'));
    const period = monthIn(row, 'period');
    const kpmServed = row.whole('kpm_dilayani');
    const priorityKpm = row.whole('kpm_prioritas');
    const priorityDeliveredFree = row.whole('prioritas_diantar');
    const transactionDays = row.whole('days');
    within(row, priorityKpm, priorityDeliveredFree, 'prioritas_diantar', 'PART_EXCEEDS_WHOLE');
    if (row.refused || !registerNo || !found || !period) return;
    if (!this.unique.isFirst(row, `${registerNo}|${period}`, 'no')) return;
    this.context.output.record(
      { no_register: registerNo, periode: period, kpm_dilayani: kpmServed, kpm_prioritas: priorityKpm, prioritas_diantar: priorityDeliveredFree, hari_transaksi: transactionDays }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'E_WARONG_PERIOD',
      regionCode: found.regionCode,
      registerNo,
      period,
      kpmServed,
      priorityKpm,
      priorityDeliveredFree,
      transactionDays,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
