import { COMPLAINT_CATEGORIES, COMPLAINT_CHANNELS, COMPLAINT_STATES } from '../actors/complaint-choices';
import { choice, inOrder, required, requiredDate, yesNo } from '../actors/cells';
import { RowRegions } from '../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';

/** Own template: complaints with the days of their clock (HANDBOOK 7.19, BR-13). Columns about the reporter are dropped. */
export const complaints: Template = {
  id: 'complaints',
  layout: 'complaints',
  name: { id: 'Templat sendiri: pengaduan', en: 'Own template: complaints' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_tiket', 'no_pengaduan'], kind: 'TEXT', required: true, identity: true },
    { key: 'channel', names: ['kanal', 'kanal_pengaduan'], kind: 'TEXT', required: true },
    { key: 'category', names: ['kategori', 'kategori_pengaduan'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true },
    { key: 'received', names: ['tanggal_diterima', 'tanggal_masuk'], kind: 'DATE', required: true },
    { key: 'state', names: ['status', 'status_pengaduan'], kind: 'TEXT', required: true },
    { key: 'since', names: ['status_sejak'], kind: 'DATE' },
    { key: 'verified', names: ['tanggal_verifikasi'], kind: 'DATE' },
    { key: 'forwarded', names: ['tanggal_diteruskan'], kind: 'DATE' },
    { key: 'resolved', names: ['tanggal_selesai'], kind: 'DATE' },
    { key: 'outlet', names: ['no_register', 'no_register_ewarong'], kind: 'TEXT' },
    { key: 'supplier', names: ['nib_penyedia', 'penyedia'], kind: 'TEXT' },
    { key: 'anonymous', names: ['anonim'], kind: 'TEXT' },
  ],
  open: (context) => new ComplaintFold(context),
};

class ComplaintFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const ticketNo = required(row, 'no');
    const region = this.regions.find(row, { code: 'code' }, { system: 'KEMENDAGRI' });
    const channel = choice(row, 'channel', COMPLAINT_CHANNELS);
    const category = choice(row, 'category', COMPLAINT_CATEGORIES);
    const state = choice(row, 'state', COMPLAINT_STATES);
    const receivedOn = requiredDate(row, 'received');
    const days = {
      verifiedOn: row.date('verified'),
      forwardedOn: row.date('forwarded'),
      resolvedOn: row.date('resolved'),
    };
    const since = row.date('since');
    inOrder(row, receivedOn, since, 'since');
    inOrder(row, receivedOn, days.verifiedOn, 'verified');
    inOrder(row, days.verifiedOn ?? receivedOn, days.forwardedOn, 'forwarded');
    inOrder(row, days.forwardedOn ?? days.verifiedOn ?? receivedOn, days.resolvedOn, 'resolved');
    const anonymous = yesNo(row, 'anonymous');
    const registerNo = row.text('outlet') || null;
    if (registerNo !== null && !this.context.actors.eWarong(registerNo)) row.refuse('E_WARONG_UNKNOWN', 'outlet');
    const named = row.text('supplier');
    const supplier = named === '' ? null : this.context.actors.supplier(named);
    if (named !== '' && !supplier) row.refuse('SUPPLIER_UNKNOWN', 'supplier');
    if (row.refused || !ticketNo || !region || !channel || !category || !state || !receivedOn) return;
    if (!this.unique.isFirst(row, ticketNo, 'no')) return;
    const last = [since, days.resolvedOn, days.forwardedOn, days.verifiedOn].find((day) => day !== null);
    const stateSince = last ?? receivedOn;
    this.context.output.record(
      {
        no_tiket: ticketNo,
        kanal: channel,
        kategori: category,
        kode_wilayah: region.code,
        tanggal_diterima: receivedOn,
        status: state,
        status_sejak: stateSince,
      },
      row.number,
    );
    this.context.output.fact({
      kind: 'COMPLAINT',
      regionCode: region.code,
      ticketNo,
      channel,
      category,
      receivedOn,
      state,
      stateSince,
      ...days,
      anonymous,
      registerNo,
      supplierNo: supplier?.supplierNo ?? null,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
