import { BANK_AGENT_STATUSES } from '../../actors/choices';
import { choice, inOrder, required } from '../../actors/cells';
import { bankOf } from '../../engine/office-words';
import { RowRegions } from '../../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/** Own template: bank agents with the serials of their EDC, parted by ";" (HANDBOOK 7.5). */
export const bankAgents: Template = {
  id: 'bank-agents',
  layout: 'bank_agents',
  name: { id: 'Templat sendiri: register agen bank dan EDC', en: 'Own template: register of bank agents and EDC' },
  asks: null,
  columns: [
    { key: 'bank', names: ['bank'], kind: 'TEXT', required: true },
    { key: 'no', names: ['no_agen'], kind: 'TEXT', required: true, identity: true },
    { key: 'name', names: ['nama_agen'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true },
    { key: 'outlet', names: ['no_register', 'no_register_ewarong'], kind: 'TEXT' },
    { key: 'edc', names: ['nomor_seri_edc', 'seri_edc'], kind: 'TEXT', required: true },
    { key: 'started', names: ['mulai_beroperasi'], kind: 'DATE' },
    { key: 'status', names: ['status'], kind: 'TEXT', required: true },
    { key: 'since', names: ['status_sejak'], kind: 'DATE' },
    { key: 'document', names: ['dokumen_status'], kind: 'TEXT' },
  ],
  open: (context) => new BankAgentFold(context),
};

class BankAgentFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private readonly serials = new Map<string, number>();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code', level: 'VILLAGE' }, { system: 'KEMENDAGRI' });
    const bank = bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank');
    const agentNo = required(row, 'no');
    const name = required(row, 'name');
    const eWarongNo = row.text('outlet') || null;
    if (eWarongNo !== null && !this.context.actors.eWarong(eWarongNo)) row.refuse('E_WARONG_UNKNOWN', 'outlet');
    const status = choice(row, 'status', BANK_AGENT_STATUSES);
    const startedOn = row.date('started');
    const statusSince = row.date('since');
    inOrder(row, startedOn, statusSince, 'since');
    if (row.refused || !region || !bank || !agentNo || !name || !status) return;
    if (!this.unique.isFirst(row, `${bank}|${agentNo}`, 'no')) return;
    const edcSerials = this.serialsOf(row);
    this.context.output.record(
      {
        bank,
        no_agen: agentNo,
        nama_agen: name,
        kode_wilayah: region.code,
        no_register: eWarongNo,
        nomor_seri_edc: edcSerials.map(({ serial }) => serial).join('; '),
        status,
      },
      row.number,
    );
    this.context.output.fact({
      kind: 'BANK_AGENT',
      regionCode: region.code,
      bank,
      agentNo,
      name,
      eWarongNo,
      startedOn,
      status,
      statusSince,
      statusDocument: row.text('document'),
      edcSerials,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** A card reader that two rows claim is kept with both, and pointed at: which is right is seen in the field (BR-19). */
  private serialsOf(row: TableRow): { serial: string }[] {
    const serials = new Set(
      row
        .text('edc')
        .split(/[;,/\s]+/)
        .filter((serial) => serial !== ''),
    );
    for (const serial of serials) {
      const earlier = this.serials.get(serial);
      if (earlier !== undefined) row.report('WARNING', 'EDC_ELSEWHERE', 'edc', `${serial} (baris ${earlier})`);
      else this.serials.set(serial, row.number);
    }
    return [...serials].map((serial) => ({ serial }));
  }
}
