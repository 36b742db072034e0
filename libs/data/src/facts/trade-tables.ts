import { type TradeDraft } from '@monev/domain/intake';
import { type FactTable, columnsOf } from './fact-table';

const GOODS = { line_no: 'lineNo int', commodity: 'commodity', quality_class: 'qualityClass', unit: 'unit' };

/** What passes between suppliers and e-warong. */
export const TRADE_TABLES: Record<TradeDraft['kind'], FactTable> = {
  MOU: {
    kind: 'MOU',
    table: 'mous',
    keyWithoutRegion: true,
    key: columnsOf({ mou_no: 'mouNo' }),
    values: columnsOf({
      supplier_no: 'supplierNo',
      register_no: 'registerNo',
      signed_on: 'signedOn date',
      starts_on: 'startsOn date',
      ends_on: 'endsOn date',
      payment_term_days: 'paymentTermDays smallint',
      agreed_broken_pct: 'agreedBrokenPct numeric',
      replacement_clause: 'replacementClause',
      terminated_on: 'terminatedOn date',
      termination_reason: 'terminationReason',
    }),
    lines: {
      table: 'mou_prices',
      list: 'prices',
      values: columnsOf({ ...GOODS, unit_price: 'unitPrice bigint', price_formula: 'priceFormula' }, 'line'),
    },
  },
  DELIVERY: {
    kind: 'DELIVERY',
    table: 'deliveries',
    keyWithoutRegion: true,
    key: columnsOf({ supplier_no: 'supplierNo', delivery_no: 'deliveryNo' }),
    values: columnsOf({
      register_no: 'registerNo',
      mou_no: 'mouNo',
      ordered_on: 'orderedOn date',
      promised_at: 'promisedAt timestamp',
      received_at: 'receivedAt timestamp',
    }),
    lines: {
      table: 'delivery_lines',
      list: 'lines',
      values: columnsOf(
        {
          ...GOODS,
          ordered_qty: 'orderedQty numeric',
          delivered_qty: 'deliveredQty numeric',
          accepted_qty: 'acceptedQty numeric',
          rejected_qty: 'rejectedQty numeric',
          unit_price: 'unitPrice bigint',
          brand: 'brand',
          label_ok: 'labelOk boolean',
          packed_as_bundle: 'packedAsBundle boolean',
          rejected_at: 'rejectedAt timestamp',
          replaced_at: 'replacedAt timestamp',
        },
        'line',
      ),
    },
  },
  QUALITY_INSPECTION: {
    kind: 'QUALITY_INSPECTION',
    table: 'quality_inspections',
    keyWithoutRegion: true,
    key: columnsOf({ inspection_no: 'inspectionNo', lot_no: 'lotNo' }),
    values: columnsOf({
      supplier_no: 'supplierNo',
      register_no: 'registerNo',
      delivery_no: 'deliveryNo',
      delivery_line_no: 'deliveryLineNo int',
      commodity: 'commodity',
      quality_class: 'qualityClass',
      sampled_on: 'sampledOn date',
      milling_pct: 'millingPct numeric',
      moisture_pct: 'moisturePct numeric',
      head_rice_pct: 'headRicePct numeric',
      broken_pct: 'brokenPct numeric',
      other_grains_pct: 'otherGrainsPct numeric',
      unhulled_grains: 'unhulledGrains numeric',
      foreign_pct: 'foreignPct numeric',
      label_ok: 'labelOk boolean',
      unfit: 'unfit boolean',
    }),
  },
  INVOICE: {
    kind: 'INVOICE',
    table: 'invoices',
    keyWithoutRegion: true,
    key: columnsOf({ supplier_no: 'supplierNo', invoice_no: 'invoiceNo' }),
    values: columnsOf({
      register_no: 'registerNo',
      delivery_no: 'deliveryNo',
      invoiced_on: 'invoicedOn date',
      amount: 'amount bigint',
      disputed: 'disputed boolean',
    }),
    lines: {
      table: 'invoice_lines',
      list: 'lines',
      values: columnsOf({ ...GOODS, qty: 'qty numeric', unit_price: 'unitPrice bigint' }, 'line'),
    },
  },
  SUPPLIER_PAYMENT: {
    kind: 'SUPPLIER_PAYMENT',
    table: 'supplier_payments',
    keyWithoutRegion: true,
    key: columnsOf({ supplier_no: 'supplierNo', invoice_no: 'invoiceNo', payment_no: 'paymentNo' }),
    values: columnsOf({ paid_on: 'paidOn date', amount: 'amount bigint' }),
  },
};
