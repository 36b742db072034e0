import { BANK_AGENT_STATUSES } from '../../actors/choices';
import { choice, required } from '../../actors/cells';
import { GroupedRows } from '../../actors/grouped-rows';
import { bankOf } from '../../engine/office-words';
import { RowRegions } from '../../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { type BankAgentDraft } from '../../facts/register-drafts';

type AgentHead = Pick<BankAgentDraft, 'regionCode' | 'bank' | 'agentNo' | 'name' | 'eWarongNo' | 'status'>;

/**
 * A bank's list of card readers, one row for each EDC (HANDBOOK 7.5): the rows of an agent together are its register
 * entry. An agent whose rows disagree, or that shares a serial with another, is refused or pointed at like elsewhere.
 */
export const edcList: Template = {
  id: 'edc-list',
  layout: 'edc_list',
  name: { id: 'Templat sendiri: daftar EDC per agen', en: 'Own template: list of EDC by agent' },
  asks: null,
  columns: [
    { key: 'serial', names: ['seri_edc_satuan', 'no_seri_mesin_edc', 'serial number edc', 'sn edc'], kind: 'TEXT', required: true, identity: true }, // prettier-ignore
    { key: 'bank', names: ['bank'], kind: 'TEXT', required: true },
    { key: 'no', names: ['no_agen', 'kode agen', 'id agen'], kind: 'TEXT', required: true },
    { key: 'name', names: ['nama_agen'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_wilayah', 'kode kelurahan'], kind: 'TEXT', required: true },
    { key: 'outlet', names: ['no_register', 'no_register_ewarong'], kind: 'TEXT' },
    { key: 'status', names: ['status_agen', 'status'], kind: 'TEXT' },
  ],
  open: (context) => new EdcListFold(context),
};

class EdcListFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly groups = new GroupedRows<AgentHead, { serial: string }>();
  private readonly serials = new Map<string, { readonly number: string; readonly row: number }>();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const serial = required(row, 'serial');
    const region = this.regions.find(row, { code: 'code', level: 'VILLAGE' }, { system: 'KEMENDAGRI' });
    const bank = bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank');
    const agentNo = required(row, 'no');
    const name = required(row, 'name');
    const status = choice(row, 'status', BANK_AGENT_STATUSES, 'ACTIVE');
    const eWarongNo = row.text('outlet') || null;
    if (eWarongNo !== null && !this.context.actors.eWarong(eWarongNo)) row.refuse('E_WARONG_UNKNOWN', 'outlet');
    const number = bank && agentNo ? `${bank}|${agentNo}` : null;
    if (serial && number) this.checkSerial(row, serial, number);
    if (number && row.refused) this.groups.refuse(number);
    if (row.refused || !serial || !region || !bank || !agentNo || !name || !status || !number) return;
    const head = { regionCode: region.code, bank, agentNo, name, eWarongNo, status };
    this.groups.add(row, number, head, { serial }, 'no');
  }

  finish(): Readonly<Record<string, unknown>> {
    let machines = 0;
    for (const { head, first, lines } of this.groups.finish('no')) {
      machines += lines.length;
      this.context.output.record(
        {
          bank: head.bank,
          no_agen: head.agentNo,
          nama_agen: head.name,
          kode_wilayah: head.regionCode,
          no_register: head.eWarongNo,
          jumlah_edc: lines.length,
          status: head.status,
        },
        first.number,
      );
      this.context.output.fact({
        kind: 'BANK_AGENT',
        ...head,
        startedOn: null,
        statusSince: null,
        statusDocument: '',
        edcSerials: lines,
        origin: first.origin,
      });
    }
    return { jumlah_edc: machines };
  }

  /** The same machine twice at one agent is a repeated row; at two agents it is pointed at: the field shows which (BR-19). */
  private checkSerial(row: TableRow, serial: string, number: string): void {
    const earlier = this.serials.get(serial);
    if (!earlier) this.serials.set(serial, { number, row: row.number });
    else if (earlier.number === number) row.refuse('DUPLICATE_ROW', 'serial', `${serial} (baris ${earlier.row})`);
    else row.report('WARNING', 'EDC_ELSEWHERE', 'serial', `${serial} (baris ${earlier.row})`);
  }
}
