import { type EWarongStatus } from '@monev/domain/registry';
import { type BankCode, type IsoDate, type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type Page, type PageRequest, readPage, searchPattern, uuids } from './page';

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
}

const COLUMNS = `id, register_no AS "registerNo", region_code AS "regionCode", name, address, latitude::float8,
  longitude::float8, legal_form AS "legalForm", bank, edc_count AS "edcCount", open_every_day AS "openEveryDay",
  started_on::text AS "startedOn", capital_amount::float8 AS "capitalAmount", declared_price AS "declaredPrice",
  declared_free_delivery AS "declaredFreeDelivery", declared_ownership AS "declaredOwnership", status,
  status_since::text AS "statusSince", status_document AS "statusDocument", recorded_from AS "recordedFrom"`;

const SORTS = { NAME: 'lower(name)', REGISTER_NO: 'register_no', REGION: 'region_code', STATUS: 'status' } as const;
export type EWarongSort = keyof typeof SORTS;

export interface EWarongFilter {
  readonly region?: RegionCode | null;
  readonly search?: string | null;
  readonly status?: EWarongStatus | null;
  readonly bank?: string | null;
}

export function listEWarongs(
  tx: Transaction,
  filter: EWarongFilter,
  page: PageRequest & { sort: EWarongSort },
): Promise<Page<EWarongRow>> {
  return readPage(
    tx,
    {
      columns: COLUMNS,
      from: 'e_warongs',
      where: ['recorded_to IS NULL'],
      filters: [
        ['starts_with(region_code, ?)', filter.region],
        [`(lower(name) LIKE ? OR lower(register_no) LIKE ?)`, searchPattern(filter.search)],
        ['status = ?', filter.status],
        ['bank = ?', filter.bank],
      ],
      sort: SORTS[page.sort],
      id: 'id',
    },
    page,
  );
}

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
}

/** Officers now and before, by post, the latest first. */
export function eWarongOfficers(tx: Transaction, ids: readonly string[]): Promise<EWarongOfficerRow[]> {
  return tx.query(
    `SELECT e_warong_id AS "eWarongId", post, person_name AS "personName", occupation_category AS "occupationCategory",
            started_on::text AS "startedOn", ended_on::text AS "endedOn"
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
}

/** The last twelve months each of them reported, newest first. */
export function eWarongPeriods(tx: Transaction, ids: readonly string[]): Promise<EWarongPeriodRow[]> {
  return tx.query(
    `SELECT recap."eWarongId", recap.period, recap."kpmServed", recap."priorityKpm", recap."priorityDeliveredFree",
            recap."transactionDays"
     FROM  (SELECT e_warong_id AS "eWarongId", period, kpm_served AS "kpmServed", priority_kpm AS "priorityKpm",
                   priority_delivered_free AS "priorityDeliveredFree", transaction_days AS "transactionDays",
                   row_number() OVER (PARTITION BY e_warong_id ORDER BY period DESC) AS nth
            FROM   e_warong_periods WHERE recorded_to IS NULL AND e_warong_id = ANY ($1::uuid[])) AS recap
     WHERE  recap.nth <= 12 ORDER BY recap.period DESC`,
    [uuids(ids)],
  );
}
