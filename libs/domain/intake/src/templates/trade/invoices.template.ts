import { type IsoDate, type RegionCode } from '@monev/kernel';
import { goods, required, requiredDate, yesNo } from '../../actors/cells';
import { GroupedRows } from '../../actors/grouped-rows';
import { partiesOf } from '../../actors/parties';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { type InvoiceLine } from '../../facts/trade-drafts';
import { GOODS_COLUMNS, PARTY_COLUMNS } from './trade-columns';

/** Own template: invoices of suppliers, one row for each line; the total of the invoice stands on every row (HANDBOOK 7.11). */
export const invoices: Template = {
  id: 'invoices',
  layout: 'invoices',
  name: { id: 'Templat sendiri: faktur penyedia', en: 'Own template: invoices of suppliers' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_faktur'], kind: 'TEXT', required: true, identity: true },
    ...PARTY_COLUMNS,
    { key: 'delivery', names: ['no_pengiriman'], kind: 'TEXT', required: true },
    { key: 'date', names: ['tanggal_faktur'], kind: 'DATE', required: true },
    { key: 'amount', names: ['total_faktur'], kind: 'AMOUNT', required: true },
    { key: 'disputed', names: ['disengketakan'], kind: 'TEXT' },
    ...GOODS_COLUMNS,
    { key: 'qty', names: ['jumlah'], kind: 'DECIMAL', required: true },
    { key: 'price', names: ['harga_satuan'], kind: 'AMOUNT', required: true },
  ],
  open: (context) => new InvoiceFold(context),
};

interface InvoiceHead {
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly invoiceNo: string;
  readonly deliveryNo: string;
  readonly invoicedOn: IsoDate;
  /** Rupiah as text: heads are compared as text. */
  readonly amount: string;
  readonly disputed: boolean;
}

class InvoiceFold implements RowFold {
  private readonly groups = new GroupedRows<InvoiceHead, Omit<InvoiceLine, 'lineNo'>>();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const invoiceNo = required(row, 'no');
    const parties = partiesOf(row, this.context);
    const deliveryNo = required(row, 'delivery');
    const invoicedOn = requiredDate(row, 'date');
    const amount = row.amount('amount') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'amount'));
    const disputed = yesNo(row, 'disputed') ?? false;
    const food = goods(row);
    const qty = row.decimal('qty') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'qty'));
    const unitPrice = row.amount('price') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'price'));
    const number = parties && invoiceNo ? `${parties.supplier.supplierNo}|${invoiceNo}` : null;
    if (number && row.refused) this.groups.refuse(number);
    if (row.refused || !number || !parties || !invoiceNo || !deliveryNo || !invoicedOn) return;
    if (amount === null || !food || qty === null || unitPrice === null) return;
    const head = {
      regionCode: parties.eWarong.regionCode,
      supplierNo: parties.supplier.supplierNo,
      registerNo: parties.registerNo,
      invoiceNo,
      deliveryNo,
      invoicedOn,
      amount: amount.toString(),
      disputed,
    };
    this.groups.add(row, number, head, { ...food, qty, unitPrice }, 'no');
  }

  finish(): Readonly<Record<string, unknown>> {
    for (const { head, first, lines } of this.groups.finish('no')) {
      const summed = Math.round(lines.reduce((sum, line) => sum + Number(line.qty) * Number(line.unitPrice), 0));
      if (String(summed) !== head.amount)
        first.report('WARNING', 'PARTS_DIFFER', 'amount', `${head.amount} ≠ ${summed}`);
      this.context.output.record(
        { no_faktur: head.invoiceNo, penyedia: head.supplierNo, no_register: head.registerNo, no_pengiriman: head.deliveryNo, tanggal_faktur: head.invoicedOn, total_faktur: Number(head.amount), jumlah_baris: lines.length }, // prettier-ignore
        first.number,
      );
      this.context.output.fact({
        kind: 'INVOICE',
        ...head,
        amount: BigInt(head.amount),
        lines: lines.map((line, at) => ({ lineNo: at + 1, ...line })),
        origin: first.origin,
      });
    }
    return {};
  }
}
