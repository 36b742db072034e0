import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf } from '../../registry/actors/origin';
import { type Page, type PageRequest, readPage, uuids } from '../../registry/actors/page';
import { INVOICE_SETTLEMENT } from './invoice-settlement.sql';
import { type TradeFilter, tradeFilters } from './trade-filter';

/** An invoice with the day it falls due and the day it was paid (HANDBOOK 7.11). Whole rupiah. */
export interface InvoiceRow {
  readonly id: string;
  readonly invoiceNo: string;
  readonly supplierId: string;
  readonly eWarongId: string;
  readonly regionCode: RegionCode;
  readonly deliveryNo: string;
  readonly invoicedOn: IsoDate;
  readonly amount: number;
  readonly disputed: boolean;
  readonly receivedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly paidOn: IsoDate | null;
  readonly origin: RecordOrigin;
}

/** An invoice belongs to the day its goods came (SCORING 2.2), else to its own. The latest first. */
export function listInvoices(tx: Transaction, filter: TradeFilter, page: PageRequest): Promise<Page<InvoiceRow>> {
  const day = 'coalesce(settled.received_on, invoice.invoiced_on)';
  return readPage(
    tx,
    {
      columns: `invoice.id, invoice.invoice_no AS "invoiceNo", invoice.supplier_id AS "supplierId",
        invoice.e_warong_id AS "eWarongId", invoice.region_code AS "regionCode", invoice.delivery_no AS "deliveryNo",
        invoice.invoiced_on::text AS "invoicedOn", invoice.amount::float8 AS amount, invoice.disputed,
        settled.received_on::text AS "receivedOn", settled.due_on::text AS "dueOn", settled.paid_on::text AS "paidOn",
        ${originOf('invoice')}`,
      from: `invoices AS invoice ${INVOICE_SETTLEMENT}`,
      where: ['invoice.recorded_to IS NULL'],
      filters: tradeFilters(filter, 'invoice', day),
      sort: day,
      descending: true,
      id: 'invoice.id',
    },
    page,
  );
}

export interface InvoiceLineRow {
  readonly invoiceId: string;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly qty: number;
  readonly unitPrice: number;
}

export function invoiceLines(tx: Transaction, ids: readonly string[]): Promise<InvoiceLineRow[]> {
  return tx.query(
    `SELECT invoice_id AS "invoiceId", commodity, quality_class AS "qualityClass", unit, qty::float8 AS qty,
            unit_price::float8 AS "unitPrice"
     FROM   invoice_lines WHERE recorded_to IS NULL AND invoice_id = ANY ($1::uuid[]) ORDER BY line_no`,
    [uuids(ids)],
  );
}

export interface SupplierPaymentRow {
  readonly invoiceId: string;
  readonly paymentNo: string;
  readonly paidOn: IsoDate;
  readonly amount: number;
  readonly origin: RecordOrigin;
}

export function supplierPayments(tx: Transaction, invoiceIds: readonly string[]): Promise<SupplierPaymentRow[]> {
  return tx.query(
    `SELECT invoice_id AS "invoiceId", payment_no AS "paymentNo", paid_on::text AS "paidOn", amount::float8 AS amount,
            ${originOf('supplier_payments')}
     FROM   supplier_payments WHERE recorded_to IS NULL AND invoice_id = ANY ($1::uuid[]) ORDER BY paid_on, payment_no`,
    [uuids(invoiceIds)],
  );
}
