import { type BankAgentStatus } from '@monev/domain/registry';
import { type BankCode, type IsoDate, type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf, versionOf } from './origin';
import { searchPattern, uuids } from './page';
import { type RegisterFilter, type RegisterList } from './register-list';

/** A bank agent as it is registered now (HANDBOOK 7.5). */
export interface BankAgentRow {
  readonly id: string;
  readonly bank: BankCode;
  readonly agentNo: string;
  readonly regionCode: RegionCode;
  readonly name: string;
  /** Null when it is no e-warong. */
  readonly eWarongId: string | null;
  readonly startedOn: IsoDate | null;
  readonly status: BankAgentStatus;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly edcSerials: readonly string[];
  readonly recordedFrom: Date;
  readonly version: string;
  readonly origin: RecordOrigin;
}

const COLUMNS = `agent.id, agent.bank, agent.agent_no AS "agentNo", agent.region_code AS "regionCode", agent.name,
  md5('E_WARONG:' || agent.e_warong_no)::uuid AS "eWarongId", agent.started_on::text AS "startedOn", agent.status,
  agent.status_since::text AS "statusSince", agent.status_document AS "statusDocument",
  ARRAY(SELECT device.serial FROM edc_devices AS device
        WHERE  device.bank_agent_id = agent.id AND device.recorded_to IS NULL ORDER BY device.serial) AS "edcSerials",
  agent.recorded_from AS "recordedFrom", ${versionOf('agent')}, ${originOf('agent')}`;

const SORTS = {
  NAME: 'lower(agent.name)',
  AGENT_NO: 'agent.agent_no',
  REGION: 'agent.region_code',
  BANK: 'agent.bank',
  STATUS: 'agent.status',
} as const;
export type BankAgentSort = keyof typeof SORTS;

export interface BankAgentFilter extends RegisterFilter<BankAgentStatus> {
  readonly bank?: string | null;
}

export const BANK_AGENT_LIST: RegisterList<BankAgentRow, BankAgentFilter, BankAgentSort> = {
  columns: COLUMNS,
  from: 'bank_agents AS agent',
  where: ['agent.recorded_to IS NULL'],
  filters: (filter) => [
    ['starts_with(agent.region_code, ?)', filter.region],
    [`(lower(agent.name) LIKE ? OR lower(agent.agent_no) LIKE ?)`, searchPattern(filter.search)],
    ['agent.status = ?', filter.status],
    ['agent.bank = ?', filter.bank],
  ],
  sorts: SORTS,
  id: 'agent.id',
};

/** The current rows of these ids that the actor may see, in no order. */
export function bankAgentsById(tx: Transaction, ids: readonly string[]): Promise<BankAgentRow[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM bank_agents AS agent WHERE agent.recorded_to IS NULL AND agent.id = ANY ($1::uuid[])`,
    [uuids(ids)],
  );
}

/** The agents that are these e-warong, by number. */
export function bankAgentsOfEWarongs(tx: Transaction, eWarongIds: readonly string[]): Promise<BankAgentRow[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM bank_agents AS agent
     JOIN   e_warongs AS outlet ON outlet.register_no = agent.e_warong_no AND outlet.recorded_to IS NULL
     WHERE  agent.recorded_to IS NULL AND outlet.id = ANY ($1::uuid[])
     ORDER  BY agent.bank, agent.agent_no`,
    [uuids(eWarongIds)],
  );
}

export interface BankAgentPeriodRow {
  readonly bankAgentId: string;
  readonly period: Month;
  readonly edcMinutesScheduled: number | null;
  readonly edcMinutesUp: number | null;
  readonly trxAttempted: number | null;
  readonly trxSucceeded: number | null;
  readonly settlementsDue: number | null;
  readonly settlementsOnTime: number | null;
  readonly reportsDue: number | null;
  readonly reportsOnTime: number | null;
  readonly origin: RecordOrigin;
}

/** The last twelve months each of them has a bank log for, newest first. */
export function bankAgentPeriods(tx: Transaction, ids: readonly string[]): Promise<BankAgentPeriodRow[]> {
  return tx.query(
    `SELECT * FROM (
       SELECT bank_agent_id AS "bankAgentId", period, edc_minutes_scheduled AS "edcMinutesScheduled",
              edc_minutes_up AS "edcMinutesUp", trx_attempted AS "trxAttempted", trx_succeeded AS "trxSucceeded",
              settlements_due AS "settlementsDue", settlements_on_time AS "settlementsOnTime",
              reports_due AS "reportsDue", reports_on_time AS "reportsOnTime",
              ${originOf('bank_agent_periods')},
              row_number() OVER (PARTITION BY bank_agent_id ORDER BY period DESC) AS nth
       FROM   bank_agent_periods WHERE recorded_to IS NULL AND bank_agent_id = ANY ($1::uuid[])) AS recap
     WHERE  recap.nth <= 12 ORDER BY recap.period DESC`,
    [uuids(ids)],
  );
}
