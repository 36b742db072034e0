import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { E_WARONG_ID, SUPPLIER_ID, type VersionedTable, idOf, versionedTable } from './versioned-table.sql';

const DELIVERY_ID = idOf('DELIVERY', 'supplier_no', 'delivery_no');
const INVOICE_ID = idOf('INVOICE', 'supplier_no', 'invoice_no');
const MOU_ID = idOf('MOU', 'mou_no');

const PARTIES = `
      supplier_no text NOT NULL,
      supplier_id ${SUPPLIER_ID},
      register_no text NOT NULL,
      e_warong_id ${E_WARONG_ID},`;

const GOODS = `
      line_no       int    NOT NULL CHECK (line_no > 0),
      commodity     text   NOT NULL,
      quality_class text   NOT NULL,
      unit          text   NOT NULL,`;

const TABLES: readonly VersionedTable[] = [
  {
    name: 'mous',
    columns: `
      mou_no             text     NOT NULL,
      id                 ${MOU_ID},${PARTIES}
      signed_on          date,
      starts_on          date     NOT NULL,
      ends_on            date     NOT NULL CHECK (ends_on >= starts_on),
      payment_term_days  smallint NOT NULL CHECK (payment_term_days BETWEEN 0 AND 365),
      agreed_broken_pct  numeric(6, 3) CHECK (agreed_broken_pct BETWEEN 0 AND 100),
      replacement_clause text     NOT NULL,
      terminated_on      date,
      termination_reason text     NOT NULL,`,
    key: 'mou_no',
    indexes: ['id', 'supplier_no, register_no', 'register_no'],
  },
  {
    name: 'mou_prices',
    columns: `
      mou_no        text   NOT NULL,
      mou_id        ${MOU_ID},${GOODS}
      unit_price    bigint CHECK (unit_price >= 0),
      price_formula text   NOT NULL,`,
    key: 'mou_no, commodity, quality_class, unit',
    indexes: ['mou_id'],
  },
  {
    name: 'deliveries',
    columns: `
      delivery_no text      NOT NULL,
      id          ${DELIVERY_ID},${PARTIES}
      mou_no      text,
      ordered_on  date,
      -- times on the clock of the outlet's region; a promise without a time holds to the end of its day
      promised_at timestamp NOT NULL,
      received_at timestamp,
      promised_on date      NOT NULL GENERATED ALWAYS AS (promised_at::date) STORED,
      received_on date      GENERATED ALWAYS AS (received_at::date) STORED,
      CHECK (received_at >= ordered_on AND promised_at >= ordered_on),`,
    key: 'supplier_no, delivery_no',
    indexes: ['id', 'supplier_no, received_on', 'register_no, received_on', 'regency_code, received_on'],
  },
  {
    name: 'delivery_lines',
    columns: `
      supplier_no      text NOT NULL,
      delivery_no      text NOT NULL,
      delivery_id      ${DELIVERY_ID},${GOODS}
      ordered_qty      numeric(14, 3) NOT NULL CHECK (ordered_qty >= 0),
      delivered_qty    numeric(14, 3) CHECK (delivered_qty >= 0),
      accepted_qty     numeric(14, 3) CHECK (accepted_qty >= 0),
      rejected_qty     numeric(14, 3) CHECK (rejected_qty >= 0),
      unit_price       bigint    CHECK (unit_price >= 0),
      brand            text      NOT NULL,
      label_ok         boolean,
      packed_as_bundle boolean,
      rejected_at      timestamp,
      replaced_at      timestamp,
      CHECK (accepted_qty <= delivered_qty AND rejected_qty <= delivered_qty),
      CHECK (replaced_at >= rejected_at),`,
    key: 'supplier_no, delivery_no, line_no',
    indexes: ['delivery_id'],
  },
  {
    name: 'quality_inspections',
    columns: `
      inspection_no    text NOT NULL,
      lot_no           text NOT NULL,
      id               ${idOf('QUALITY_INSPECTION', 'inspection_no', 'lot_no')},
      supplier_no      text NOT NULL,
      supplier_id      ${SUPPLIER_ID},
      -- null: a stack in the warehouse
      register_no      text,
      e_warong_id      uuid GENERATED ALWAYS AS (md5('E_WARONG:' || register_no)::uuid) STORED,
      delivery_no      text,
      delivery_line_no int,
      commodity        text NOT NULL,
      quality_class    text NOT NULL,
      sampled_on       date NOT NULL,
      milling_pct      numeric(6, 3) CHECK (milling_pct BETWEEN 0 AND 100),
      moisture_pct     numeric(6, 3) CHECK (moisture_pct BETWEEN 0 AND 100),
      head_rice_pct    numeric(6, 3) CHECK (head_rice_pct BETWEEN 0 AND 100),
      broken_pct       numeric(6, 3) CHECK (broken_pct BETWEEN 0 AND 100),
      other_grains_pct numeric(6, 3) CHECK (other_grains_pct BETWEEN 0 AND 100),
      unhulled_grains  numeric(6, 3) CHECK (unhulled_grains >= 0),
      foreign_pct      numeric(6, 3) CHECK (foreign_pct BETWEEN 0 AND 100),
      label_ok         boolean,
      unfit            boolean,`,
    key: 'inspection_no, lot_no',
    indexes: ['id', 'supplier_no, sampled_on', 'register_no, sampled_on', 'regency_code, sampled_on'],
  },
  {
    name: 'invoices',
    columns: `
      invoice_no  text    NOT NULL,
      id          ${INVOICE_ID},${PARTIES}
      delivery_no text    NOT NULL,
      delivery_id ${DELIVERY_ID},
      invoiced_on date    NOT NULL,
      amount      bigint  NOT NULL CHECK (amount >= 0),
      disputed    boolean NOT NULL,`,
    key: 'supplier_no, invoice_no',
    indexes: ['id', 'delivery_id', 'register_no', 'regency_code, invoiced_on'],
  },
  {
    name: 'invoice_lines',
    columns: `
      supplier_no text   NOT NULL,
      invoice_no  text   NOT NULL,
      invoice_id  ${INVOICE_ID},${GOODS}
      qty         numeric(14, 3) NOT NULL CHECK (qty >= 0),
      unit_price  bigint NOT NULL CHECK (unit_price >= 0),`,
    key: 'supplier_no, invoice_no, line_no',
    indexes: ['invoice_id'],
  },
  {
    name: 'supplier_payments',
    columns: `
      supplier_no text   NOT NULL,
      invoice_no  text   NOT NULL,
      invoice_id  ${INVOICE_ID},
      payment_no  text   NOT NULL,
      paid_on     date   NOT NULL,
      amount      bigint NOT NULL CHECK (amount > 0),`,
    key: 'supplier_no, invoice_no, payment_no',
    indexes: ['invoice_id'],
  },
];

/**
 * What passes between supplier and e-warong (HANDBOOK 7.7, 7.10, 7.11). All of it lies in the village of the e-warong,
 * an inspection in a warehouse in the region of the warehouse. Lines follow their head: a corrected head brings all its
 * lines anew. What can be worked out (state of an MoU, due day of an invoice) is not stored.
 */
export class CreateTrade1761000000022 implements MigrationInterface {
  readonly name = 'CreateTrade1761000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(versionedTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map((table) => table.name).join(', ')}`);
  }
}
