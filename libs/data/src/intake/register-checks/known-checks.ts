import { type FactDraft } from '@monev/domain/intake';
import { TABLE_OF_KIND } from '../../facts/fact-tables';
import { type RegisterCheck } from './register-check';

/** Header of the column that holds the number of each kind. */
const NUMBER_COLUMN: Partial<Record<FactDraft['kind'], string>> = {
  E_WARONG: 'no_register',
  E_WARONG_OFFICER: 'no_register',
  BANK_AGENT: 'no_agen',
  SUPPLIER: 'nib',
  SUPPLIER_DOCUMENT: 'nib_penyedia',
  MOU: 'no_mou',
  DELIVERY: 'no_pengiriman',
  QUALITY_INSPECTION: 'no_pemeriksaan',
  INVOICE: 'no_faktur',
  SUPPLIER_PAYMENT: 'no_pembayaran',
};

/** A number that is current in a region which the sender does not see cannot be taken over by a file. */
function takenElsewhere(kind: FactDraft['kind'], column: string): RegisterCheck {
  const { table, key } = TABLE_OF_KIND[kind];
  const same = Object.entries(key).map(([name, sql]) => `fact.${name} = ${sql.replaceAll('draft', 'staged.draft')}`);
  return {
    code: 'REGISTERED_ELSEWHERE',
    severity: 'BLOCKING',
    kinds: [kind],
    column,
    text: Object.values(key)[0]?.replaceAll('draft', 'staged.draft') ?? `''`,
    broken: `EXISTS (SELECT 1 FROM ${table} AS fact WHERE ${same.join(' AND ')} AND fact.recorded_to IS NULL
             AND NOT fact.region_code::text ^@ ANY ($2::text[]))`,
    wholeCountry: true,
  };
}

const taken = Object.entries(NUMBER_COLUMN).map(([kind, column]) => takenElsewhere(kind as FactDraft['kind'], column));

/** Something of the one delivery that a row names, null when there is none. A scalar query is always answered by the index. */
function ofDelivery(column: string): string {
  return `(SELECT ${column} FROM deliveries AS delivery
           WHERE  delivery.supplier_no = staged.supplier_no AND delivery.delivery_no = staged.delivery_no
             AND  delivery.register_no IS NOT DISTINCT FROM staged.register_no AND delivery.recorded_to IS NULL)`;
}

function ofInvoice(column: string): string {
  return `(SELECT ${column} FROM invoices AS invoice
           WHERE  invoice.supplier_no = staged.supplier_no AND invoice.invoice_no = staged.invoice_no
             AND  invoice.recorded_to IS NULL)`;
}

const OTHER_TERM = `officer.register_no = staged.register_no AND officer.post = staged.post
  AND officer.recorded_to IS NULL AND officer.started_on <> (staged.draft->>'startedOn')::date
  AND (officer.ended_on IS NULL OR officer.ended_on > (staged.draft->>'startedOn')::date)
  AND (staged.draft->>'endedOn' IS NULL OR (staged.draft->>'endedOn')::date > officer.started_on)
  -- a term that this very file corrects is judged as the file says
  AND NOT EXISTS (SELECT 1 FROM staged_facts AS corrected
                  WHERE corrected.batch_id = $1 AND corrected.kind = 'E_WARONG_OFFICER'
                    AND corrected.draft->>'registerNo' = officer.register_no AND corrected.draft->>'post' = officer.post
                    AND (corrected.draft->>'startedOn')::date = officer.started_on)`;

/** What no reader can know: what other files said before. */
export const REGISTER_CHECKS: readonly RegisterCheck[] = [
  ...taken,
  {
    code: 'TWO_ACTIVE_OFFICERS',
    severity: 'BLOCKING',
    kinds: ['E_WARONG_OFFICER'],
    column: 'jabatan',
    text: `staged.post`,
    broken: `EXISTS (SELECT 1 FROM e_warong_officers AS officer WHERE ${OTHER_TERM})`,
  },
  {
    code: 'EDC_ELSEWHERE',
    severity: 'WARNING',
    kinds: ['BANK_AGENT'],
    column: 'nomor_seri_edc',
    text: `(SELECT string_agg(shown->>'serial', '; ') FROM jsonb_array_elements(staged.draft->'edcSerials') AS shown)`,
    broken: `EXISTS (SELECT 1 FROM edc_devices AS device
             JOIN jsonb_array_elements(staged.draft->'edcSerials') AS shown ON device.serial = shown->>'serial'
             WHERE device.recorded_to IS NULL
               AND (device.bank, device.agent_no) <> (staged.bank, staged.agent_no))`,
  },
  {
    code: 'DELIVERY_UNKNOWN',
    severity: 'BLOCKING',
    kinds: ['INVOICE', 'QUALITY_INSPECTION'],
    column: 'no_pengiriman',
    text: 'staged.delivery_no',
    broken: `staged.delivery_no IS NOT NULL AND ${ofDelivery('1')} IS NULL`,
  },
  {
    code: 'DATES_RUN_BACKWARDS',
    severity: 'BLOCKING',
    kinds: ['QUALITY_INSPECTION'],
    column: 'tanggal_contoh',
    text: `staged.draft->>'sampledOn'`,
    broken: `${ofDelivery('delivery.received_on')} > (staged.draft->>'sampledOn')::date`,
  },
  {
    code: 'INVOICE_UNKNOWN',
    severity: 'BLOCKING',
    kinds: ['SUPPLIER_PAYMENT'],
    column: 'no_faktur',
    text: 'staged.invoice_no',
    broken: `${ofInvoice('1')} IS NULL`,
  },
  {
    code: 'DATES_RUN_BACKWARDS',
    severity: 'WARNING',
    kinds: ['SUPPLIER_PAYMENT'],
    column: 'tanggal_bayar',
    text: `staged.draft->>'paidOn'`,
    broken: `(SELECT delivery.received_on FROM deliveries AS delivery
              WHERE delivery.supplier_no = staged.supplier_no AND delivery.delivery_no = ${ofInvoice('invoice.delivery_no')}
                AND delivery.recorded_to IS NULL) > (staged.draft->>'paidOn')::date`,
  },
  {
    // The other way round is the reader's: a delivery after the end of an MoU that is already known.
    code: 'MOU_NOT_IN_FORCE',
    severity: 'WARNING',
    kinds: ['MOU'],
    column: 'berlaku_sampai',
    text: `staged.draft->>'endsOn'`,
    broken: `EXISTS (SELECT 1 FROM deliveries AS delivery
             WHERE delivery.mou_no = staged.draft->>'mouNo' AND delivery.supplier_no = staged.supplier_no
               AND delivery.register_no = staged.register_no AND delivery.recorded_to IS NULL
               AND (delivery.received_on > least((staged.draft->>'endsOn')::date, (staged.draft->>'terminatedOn')::date)
                    OR delivery.received_on < (staged.draft->>'startsOn')::date))`,
  },
];
