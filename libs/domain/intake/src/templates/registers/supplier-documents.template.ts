import { SUPPLIER_DOCUMENTS } from '../../actors/choices';
import { choice, inOrder, required } from '../../actors/cells';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';

/** Own template: legal documents of suppliers and until when they hold (HANDBOOK 7.6); blank = without expiry. */
export const supplierDocuments: Template = {
  id: 'supplier-documents',
  layout: 'supplier_documents',
  name: { id: 'Templat sendiri: dokumen legal penyedia', en: 'Own template: legal documents of suppliers' },
  asks: null,
  columns: [
    { key: 'supplier', names: ['nib_penyedia', 'penyedia'], kind: 'TEXT', required: true, identity: true },
    { key: 'kind', names: ['jenis_dokumen'], kind: 'TEXT', required: true },
    { key: 'no', names: ['nomor_dokumen'], kind: 'TEXT', required: true },
    { key: 'issued', names: ['tanggal_terbit'], kind: 'DATE' },
    { key: 'until', names: ['berlaku_sampai'], kind: 'DATE', required: true },
  ],
  open: (context) => new SupplierDocumentFold(context),
};

class SupplierDocumentFold implements RowFold {
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const supplier = this.context.actors.supplier(row.text('supplier')) ?? row.refuse('SUPPLIER_UNKNOWN', 'supplier');
    const documentKind = choice(row, 'kind', SUPPLIER_DOCUMENTS);
    const documentNo = required(row, 'no');
    const issuedOn = row.date('issued');
    const validUntil = row.date('until');
    inOrder(row, issuedOn, validUntil, 'until');
    if (row.refused || !supplier || !documentKind || !documentNo) return;
    if (!this.unique.isFirst(row, `${supplier.supplierNo}|${documentKind}`, 'kind')) return;
    this.context.output.record(
      { nib_penyedia: supplier.supplierNo, jenis_dokumen: documentKind, nomor_dokumen: documentNo, tanggal_terbit: issuedOn, berlaku_sampai: validUntil }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'SUPPLIER_DOCUMENT',
      regionCode: supplier.regionCode,
      supplierNo: supplier.supplierNo,
      documentKind,
      documentNo,
      issuedOn,
      validUntil,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
