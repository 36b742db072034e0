import { type Wording } from '@monev/kernel';

/**
 * MONTH: something is expected of every kabupaten/kota every month. EVENT: it comes when it happens, and is missed by nobody.
 * REGISTER: a list that must be kept up to date.
 */
export type DatasetCadence = 'MONTH' | 'EVENT' | 'REGISTER';

/** A kind of data that offices send; what of it must be filled in is counted by IND-GOV-04 and the data quality page. */
export interface Dataset {
  readonly id: string;
  readonly name: Wording;
  readonly cadence: DatasetCadence;
  /** Days after the end of the month by which it should be there (HANDBOOK §5: day 5). */
  readonly dueDay: number;
  /** False: it exists in schemes without e-warong too. */
  readonly needsEWarong: boolean;
  /** Columns without which a row says too little, in the words of the tables. */
  readonly fields: readonly string[];
}

const DUE_DAY = 5;
const dataset = <const Id extends string>(
  id: Id,
  name: Wording,
  cadence: DatasetCadence,
  fields: readonly string[],
) => ({
  ...{ id, name, cadence, fields },
  dueDay: DUE_DAY,
  needsEWarong: id !== 'KPM' && id !== 'PAYMENTS',
});

export const DATASETS = [
  dataset('KPM', { id: 'Jumlah KPM', en: 'Families' }, 'MONTH', ['kpm_eligible']),
  dataset('PAYMENTS', { id: 'Penyaluran dana', en: 'Payments' }, 'MONTH', [
    ...['allocated_kpm', 'allocated_amount', 'disbursed_kpm', 'disbursed_amount'],
  ]),
  dataset('E_WARONG', { id: 'Daftar e-warong', en: 'E-warong register' }, 'REGISTER', [
    ...['latitude', 'longitude', 'edc_count', 'started_on', 'capital_amount'],
    ...['declared_price', 'declared_free_delivery', 'declared_ownership'],
  ]),
  dataset('E_WARONG_MONTHS', { id: 'Rekap bulanan e-warong', en: 'Monthly recaps of e-warong' }, 'MONTH', [
    'kpm_served',
  ]),
  dataset('AGENTS', { id: 'Log bulanan agen', en: 'Monthly logs of agents' }, 'MONTH', [
    ...[
      'edc_minutes_scheduled',
      'edc_minutes_up',
      'trx_attempted',
      'trx_succeeded',
      'settlements_due',
      'settlements_on_time',
    ],
  ]),
  dataset('DELIVERIES', { id: 'Pengiriman', en: 'Deliveries' }, 'MONTH', [
    ...['delivered_qty', 'accepted_qty', 'rejected_qty', 'unit_price', 'label_ok'],
  ]),
  dataset('INSPECTIONS', { id: 'Pemeriksaan mutu', en: 'Quality inspections' }, 'EVENT', [
    ...['moisture_pct', 'broken_pct', 'label_ok', 'unfit'],
  ]),
  dataset('INVOICES', { id: 'Faktur', en: 'Invoices' }, 'MONTH', ['amount']),
] as const satisfies readonly Dataset[];

export type DatasetId = (typeof DATASETS)[number]['id'];
