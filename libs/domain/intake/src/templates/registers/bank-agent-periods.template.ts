import { required, within } from '../../actors/cells';
import { bankOf } from '../../engine/office-words';
import { monthIn } from '../../engine/row-period';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/** Wholes and the part each must contain, by column key = record key. */
const PAIRS = [
  ['edc_menit_terjadwal', 'edc_menit_aktif'],
  ['transaksi_dicoba', 'transaksi_berhasil'],
  ['penyelesaian_jatuh_tempo', 'penyelesaian_tepat_waktu'],
  ['laporan_jatuh_tempo', 'laporan_tepat_waktu'],
] as const;

/** Own template: monthly recap of bank agents from the bank's log (HANDBOOK 7.5). */
export const bankAgentPeriods: Template = {
  id: 'bank-agent-periods',
  layout: 'bank_agent_periods',
  name: { id: 'Templat sendiri: rekap bulanan agen bank', en: 'Own template: monthly recap of bank agents' },
  asks: null,
  columns: [
    { key: 'bank', names: ['bank'], kind: 'TEXT', required: true },
    { key: 'no', names: ['no_agen'], kind: 'TEXT', required: true, identity: true },
    { key: 'period', names: ['periode'], kind: 'TEXT', required: true },
    ...PAIRS.flat().map((key) => ({ key, names: [key], kind: 'COUNT' as const, required: true, summed: true })),
  ],
  open: (context) => new BankAgentPeriodFold(context),
};

class BankAgentPeriodFold implements RowFold {
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const bank = bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank');
    const agentNo = required(row, 'no');
    const found =
      bank && agentNo && (this.context.actors.bankAgent(bank, agentNo) ?? row.refuse('BANK_AGENT_UNKNOWN', 'no'));
    const period = monthIn(row, 'period');
    const count = Object.fromEntries(PAIRS.flat().map((key) => [key, row.whole(key)])) as Record<
      (typeof PAIRS)[number][number],
      number | null
    >;
    for (const [whole, part] of PAIRS) within(row, count[whole], count[part], part, 'PART_EXCEEDS_WHOLE');
    if (row.refused || !bank || !agentNo || !found || !period) return;
    if (!this.unique.isFirst(row, `${bank}|${agentNo}|${period}`, 'no')) return;
    this.context.output.record({ bank, no_agen: agentNo, periode: period, ...count }, row.number);
    this.context.output.fact({
      kind: 'BANK_AGENT_PERIOD',
      regionCode: found.regionCode,
      bank,
      agentNo,
      period,
      edcMinutesScheduled: count.edc_menit_terjadwal,
      edcMinutesUp: count.edc_menit_aktif,
      trxAttempted: count.transaksi_dicoba,
      trxSucceeded: count.transaksi_berhasil,
      settlementsDue: count.penyelesaian_jatuh_tempo,
      settlementsOnTime: count.penyelesaian_tepat_waktu,
      reportsDue: count.laporan_jatuh_tempo,
      reportsOnTime: count.laporan_tepat_waktu,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
