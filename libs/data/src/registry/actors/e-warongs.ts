import { type EWarongStatus } from '@monev/domain/registry';
import { type BankCode, type IsoDate, type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf, versionOf } from './origin';
import { searchPattern, uuids } from './page';
import { type RegisterFilter, type RegisterList } from './register-list';

/** An e-warong as it is registered now (HANDBOOK 7.4). Money in whole rupiah. */
export interface EWarongRow {
  readonly id: string;
  readonly registerNo: string;
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly address: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly legalForm: string;
  readonly bank: BankCode;
  readonly edcCount: number | null;
  readonly openEveryDay: boolean | null;
  readonly startedOn: IsoDate | null;
  readonly capitalAmount: number | null;
  readonly declaredPrice: boolean | null;
  readonly declaredFreeDelivery: boolean | null;
  readonly declaredOwnership: boolean | null;
  readonly status: EWarongStatus;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly recordedFrom: Date;
  readonly version: string;
  readonly origin: RecordOrigin;
}

const COLUMNS = `id, register_no AS "registerNo", region_code AS "regionCode", name, address, latitude::float8,
  longitude::float8, legal_form AS "legalForm", bank, edc_count AS "edcCount", open_every_day AS "openEveryDay",
  started_on::text AS "startedOn", capital_amount::float8 AS "capitalAmount", declared_price AS "declaredPrice",
  declared_free_delivery AS "declaredFreeDelivery", declared_ownership AS "declaredOwnership", status,
  status_since::text AS "statusSince", status_document AS "statusDocument", recorded_from AS "recordedFrom",
  ${versionOf('e_warongs')}, ${originOf('e_warongs')}`;

const SORTS = {
  NAME: 'lower(name)',
  REGISTER_NO: 'register_no',
  REGION: 'region_code',
  BANK: 'bank',
  STATUS: 'status',
} as const;
export type EWarongSort = keyof typeof SORTS;

export interface EWarongFilter extends RegisterFilter<EWarongStatus> {
  readonly bank?: string | null;
}

export const E_WARONG_LIST: RegisterList<EWarongRow, EWarongFilter, EWarongSort> = {
  columns: COLUMNS,
  from: 'e_warongs',
  where: ['recorded_to IS NULL'],
  filters: (filter) => [
    ['starts_with(region_code, ?)', filter.region],
    [`(lower(name) LIKE ? OR lower(register_no) LIKE ?)`, searchPattern(filter.search)],
    ['status = ?', filter.status],
    ['bank = ?', filter.bank],
  ],
  sorts: SORTS,
  id: 'id',
};

/** The current rows of these ids that the actor may see, in no order. */
export function eWarongsById(tx: Transaction, ids: readonly string[]): Promise<EWarongRow[]> {
  return tx.query(`SELECT ${COLUMNS} FROM e_warongs WHERE recorded_to IS NULL AND id = ANY ($1::uuid[])`, [uuids(ids)]);
}

export interface EWarongOfficerRow {
  readonly eWarongId: string;
  readonly post: string;
  readonly personName: string;
  readonly occupationCategory: string;
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly origin: RecordOrigin;
}

/** Officers now and before, by post, the latest first. */
export function eWarongOfficers(tx: Transaction, ids: readonly string[]): Promise<EWarongOfficerRow[]> {
  return tx.query(
    `SELECT e_warong_id AS "eWarongId", post, person_name AS "personName", occupation_category AS "occupationCategory",
            started_on::text AS "startedOn", ended_on::text AS "endedOn",
            ${originOf('e_warong_officers')}
     FROM   e_warong_officers WHERE recorded_to IS NULL AND e_warong_id = ANY ($1::uuid[])
     ORDER  BY array_position(ARRAY['CHAIR', 'SECRETARY', 'TREASURER', 'SUPERVISOR'], post), started_on DESC`,
    [uuids(ids)],
  );
}

export interface EWarongPeriodRow {
  readonly eWarongId: string;
  readonly period: Month;
  readonly kpmServed: number | null;
  readonly priorityKpm: number | null;
  readonly priorityDeliveredFree: number | null;
  readonly transactionDays: number | null;
  readonly origin: RecordOrigin;
}

/** The last twelve months each of them reported, newest first. */
export function eWarongPeriods(tx: Transaction, ids: readonly string[]): Promise<EWarongPeriodRow[]> {
  return tx.query(
    `SELECT recap."eWarongId", recap.period, recap."kpmServed", recap."priorityKpm", recap."priorityDeliveredFree",
            recap."transactionDays", recap.origin
     FROM  (SELECT e_warong_id AS "eWarongId", period, kpm_served AS "kpmServed", priority_kpm AS "priorityKpm",
                   priority_delivered_free AS "priorityDeliveredFree", transaction_days AS "transactionDays",
                   ${originOf('e_warong_periods')},
                   row_number() OVER (PARTITION BY e_warong_id ORDER BY period DESC) AS nth
            FROM   e_warong_periods WHERE recorded_to IS NULL AND e_warong_id = ANY ($1::uuid[])) AS recap
     WHERE  recap.nth <= 12 ORDER BY recap.period DESC`,
    [uuids(ids)],
  );
}
