import { E_WARONG_STATUSES, LEGAL_FORMS } from '../../actors/choices';
import { choice, inOrder, required, yesNo } from '../../actors/cells';
import { bankOf } from '../../engine/office-words';
import { RowRegions } from '../../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/** Own template: the register of e-warong, one row each, in their kelurahan or desa (HANDBOOK 7.4, BR-03). */
export const eWarongs: Template = {
  id: 'e-warongs',
  layout: 'e_warongs',
  name: { id: 'Templat sendiri: register e-warong', en: 'Own template: register of e-warong' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_register'], kind: 'TEXT', required: true, identity: true },
    { key: 'name', names: ['nama_ewarong'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true },
    { key: 'address', names: ['alamat', 'alamat_ewarong'], kind: 'TEXT' },
    { key: 'latitude', names: ['lintang', 'latitude'], kind: 'TEXT' },
    { key: 'longitude', names: ['bujur', 'longitude'], kind: 'TEXT' },
    { key: 'form', names: ['bentuk_usaha'], kind: 'TEXT', required: true },
    { key: 'bank', names: ['bank'], kind: 'TEXT', required: true },
    { key: 'edc', names: ['jumlah_edc'], kind: 'COUNT', max: 1_000 },
    { key: 'daily', names: ['buka_setiap_hari'], kind: 'TEXT' },
    { key: 'started', names: ['mulai_beroperasi'], kind: 'DATE' },
    { key: 'capital', names: ['modal', 'modal_rp'], kind: 'AMOUNT' },
    { key: 'price', names: ['pernyataan_harga'], kind: 'TEXT' },
    { key: 'free', names: ['pernyataan_antar_gratis'], kind: 'TEXT' },
    { key: 'ownership', names: ['pernyataan_kepemilikan'], kind: 'TEXT' },
    { key: 'status', names: ['status'], kind: 'TEXT', required: true },
    { key: 'since', names: ['status_sejak'], kind: 'DATE' },
    { key: 'document', names: ['dokumen_status'], kind: 'TEXT' },
  ],
  open: (context) => new EWarongFold(context),
};

class EWarongFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code', level: 'VILLAGE' }, { system: 'KEMENDAGRI' });
    const registerNo = required(row, 'no');
    const name = required(row, 'name');
    const legalForm = choice(row, 'form', LEGAL_FORMS);
    const bank = bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank');
    const status = choice(row, 'status', E_WARONG_STATUSES);
    const details = {
      address: row.text('address'),
      latitude: degrees(row, 'latitude', 90),
      longitude: degrees(row, 'longitude', 180),
      edcCount: row.whole('edc'),
      openEveryDay: yesNo(row, 'daily'),
      startedOn: row.date('started'),
      capitalAmount: row.amount('capital'),
      declaredPrice: yesNo(row, 'price'),
      declaredFreeDelivery: yesNo(row, 'free'),
      declaredOwnership: yesNo(row, 'ownership'),
      statusSince: row.date('since'),
      statusDocument: row.text('document'),
    };
    inOrder(row, details.startedOn, details.statusSince, 'since');
    if (row.refused || !region || !registerNo || !name || !legalForm || !bank || !status) return;
    if (!this.unique.isFirst(row, registerNo, 'no')) return;
    this.context.output.record(
      {
        no_register: registerNo,
        nama_ewarong: name,
        kode_wilayah: region.code,
        bentuk_usaha: legalForm,
        bank,
        jumlah_edc: details.edcCount,
        status,
        status_sejak: details.statusSince,
      },
      row.number,
    );
    this.context.output.fact({
      kind: 'E_WARONG',
      regionCode: region.code,
      registerNo,
      name,
      legalForm,
      bank,
      status,
      ...details,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** Decimal degrees with a point or a comma, south and west negative. */
function degrees(row: TableRow, key: string, most: number): string | null {
  const text = row.text(key).replace(',', '.');
  if (text === '') return null;
  return /^-?\d{1,3}(?:\.\d{1,12})?$/.test(text) && Math.abs(Number(text)) <= most
    ? text
    : row.refuse('NUMBER_UNREADABLE', key);
}
