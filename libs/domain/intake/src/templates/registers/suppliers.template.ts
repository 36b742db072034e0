import { SUPPLIER_FORMS, SUPPLIER_STATUSES } from '../../actors/choices';
import { choice, inOrder, required, yesNo } from '../../actors/cells';
import { commodityOf } from '../../engine/commodity-words';
import { RowRegions } from '../../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/**
 * Own template: suppliers, by NIB where there is one, else by the number of the register (HANDBOOK 7.6). The code is that
 * of the province that keeps the register; the supplier itself has no region.
 */
export const suppliers: Template = {
  id: 'suppliers',
  layout: 'suppliers',
  name: { id: 'Templat sendiri: register penyedia', en: 'Own template: register of suppliers' },
  asks: null,
  columns: [
    { key: 'nib', names: ['nib'], kind: 'TEXT', required: true, identity: true },
    { key: 'no', names: ['no_penyedia'], kind: 'TEXT', identity: true },
    { key: 'name', names: ['nama_penyedia'], kind: 'TEXT', required: true },
    { key: 'form', names: ['bentuk_badan'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_provinsi', 'kode_wilayah'], kind: 'TEXT', required: true },
    { key: 'kbli', names: ['kbli'], kind: 'TEXT' },
    { key: 'address', names: ['alamat', 'alamat_penyedia'], kind: 'TEXT' },
    { key: 'warehouse', names: ['gudang_sendiri'], kind: 'TEXT' },
    { key: 'directors', names: ['direksi'], kind: 'TEXT' },
    { key: 'owners', names: ['pemilik_manfaat'], kind: 'TEXT' },
    { key: 'capacity', names: ['kapasitas_kg_per_minggu'], kind: 'COUNT' },
    { key: 'commodities', names: ['komoditas'], kind: 'TEXT' },
    { key: 'official', names: ['penyedia_resmi'], kind: 'TEXT', required: true },
    { key: 'list', names: ['dokumen_daftar'], kind: 'TEXT' },
    { key: 'from', names: ['terdaftar_mulai'], kind: 'DATE' },
    { key: 'to', names: ['terdaftar_sampai'], kind: 'DATE' },
    { key: 'status', names: ['status'], kind: 'TEXT', required: true },
    { key: 'since', names: ['status_sejak'], kind: 'DATE' },
    { key: 'document', names: ['dokumen_status'], kind: 'TEXT' },
  ],
  open: (context) => new SupplierFold(context),
};

class SupplierFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code', level: 'PROVINCE' }, { system: 'KEMENDAGRI' });
    const nib = row.text('nib') || null;
    const supplierNo = nib ?? (row.text('no') || row.refuse('VALUE_MISSING', 'nib'));
    const name = required(row, 'name');
    const legalForm = choice(row, 'form', SUPPLIER_FORMS);
    const isOfficialList = yesNo(row, 'official') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'official'));
    const status = choice(row, 'status', SUPPLIER_STATUSES);
    const details = {
      kbli: row.text('kbli'),
      address: row.text('address'),
      hasOwnWarehouse: yesNo(row, 'warehouse'),
      directors: row.text('directors'),
      beneficialOwners: row.text('owners'),
      capacityKgPerWeek: row.whole('capacity'),
      listDocument: row.text('list'),
      listedFrom: row.date('from'),
      listedTo: row.date('to'),
      statusSince: row.date('since'),
      statusDocument: row.text('document'),
    };
    inOrder(row, details.listedFrom, details.listedTo, 'to');
    if (row.refused || !region || !supplierNo || !name || !legalForm || isOfficialList === null || !status) return;
    if (!this.unique.isFirst(row, supplierNo, nib ? 'nib' : 'no')) return;
    this.context.output.record(
      { nib, no_penyedia: supplierNo, nama_penyedia: name, bentuk_badan: legalForm, penyedia_resmi: isOfficialList ? 'Ya' : 'Tidak', status }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'SUPPLIER',
      regionCode: region.code,
      supplierNo,
      nib,
      name,
      legalForm,
      isOfficialList,
      status,
      commodities: commoditiesOf(row),
      ...details,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}

function commoditiesOf(row: TableRow): string[] {
  const names = row
    .text('commodities')
    .split(/\s*[;,]\s*/)
    .filter((name) => name !== '');
  return [...new Set(names.map((name) => commodityOf(name).commodity))];
}
