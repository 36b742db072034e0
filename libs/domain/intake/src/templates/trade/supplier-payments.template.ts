import { required, requiredDate } from '../../actors/cells';
import { partiesOf } from '../../actors/parties';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';
import { PARTY_COLUMNS } from './trade-columns';

/** Own template: payments of e-warong to suppliers; an invoice may be paid in parts (HANDBOOK 7.11). */
export const supplierPayments: Template = {
  id: 'supplier-payments',
  layout: 'supplier_payments',
  name: { id: 'Templat sendiri: pembayaran kepada penyedia', en: 'Own template: payments to suppliers' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_pembayaran'], kind: 'TEXT', required: true, identity: true },
    ...PARTY_COLUMNS,
    { key: 'invoice', names: ['no_faktur'], kind: 'TEXT', required: true },
    { key: 'date', names: ['tanggal_bayar'], kind: 'DATE', required: true },
    { key: 'jumlah_bayar', names: ['jumlah_bayar'], kind: 'AMOUNT', required: true, summed: true },
  ],
  open: (context) => new PaymentFold(context),
};

class PaymentFold implements RowFold {
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const paymentNo = required(row, 'no');
    const parties = partiesOf(row, this.context);
    const invoiceNo = required(row, 'invoice');
    const paidOn = requiredDate(row, 'date');
    const amount = row.amount('jumlah_bayar');
    if (!row.refused && !amount) row.refuse('VALUE_MISSING', 'jumlah_bayar');
    if (row.refused || !paymentNo || !parties || !invoiceNo || !paidOn || amount === null) return;
    const { supplierNo } = parties.supplier;
    if (!this.unique.isFirst(row, `${supplierNo}|${invoiceNo}|${paymentNo}`, 'no')) return;
    this.context.output.record(
      { no_pembayaran: paymentNo, penyedia: supplierNo, no_faktur: invoiceNo, tanggal_bayar: paidOn, jumlah_bayar: Number(amount) }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'SUPPLIER_PAYMENT',
      regionCode: parties.eWarong.regionCode,
      supplierNo,
      invoiceNo,
      paymentNo,
      paidOn,
      amount,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
