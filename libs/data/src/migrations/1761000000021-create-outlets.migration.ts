import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { E_WARONG_ID, type VersionedTable, idOf, versionedTable } from './versioned-table.sql';

const BANK_AGENT_ID = idOf('BANK_AGENT', 'bank', 'agent_no');

const TABLES: readonly VersionedTable[] = [
  {
    name: 'e_warongs',
    columns: `
      register_no               text     NOT NULL,
      id                        ${E_WARONG_ID},
      name                      text     NOT NULL,
      address                   text     NOT NULL,
      latitude                  numeric(9, 6)  CHECK (latitude BETWEEN -90 AND 90),
      longitude                 numeric(9, 6)  CHECK (longitude BETWEEN -180 AND 180),
      legal_form                text     NOT NULL,
      bank                      text     NOT NULL,
      edc_count                 int      CHECK (edc_count >= 0),
      open_every_day            boolean,
      started_on                date,
      capital_amount            bigint   CHECK (capital_amount >= 0),
      declared_price            boolean,
      declared_free_delivery    boolean,
      declared_ownership        boolean,
      status                    text     NOT NULL
                                CHECK (status IN ('PROPOSED', 'ACTIVE', 'UNDER_COACHING', 'SUSPENDED', 'DEACTIVATED')),
      status_since              date,
      status_document           text     NOT NULL,`,
    key: 'register_no',
    indexes: ['id'],
  },
  {
    name: 'e_warong_officers',
    columns: `
      register_no         text NOT NULL,
      e_warong_id         ${E_WARONG_ID},
      post                text NOT NULL CHECK (post IN ('CHAIR', 'SECRETARY', 'TREASURER', 'SUPERVISOR')),
      person_name         text NOT NULL,
      occupation_category text NOT NULL,
      started_on          date NOT NULL,
      ended_on            date CHECK (ended_on >= started_on),`,
    key: 'register_no, post, started_on',
    indexes: ['e_warong_id'],
  },
  {
    name: 'bank_agents',
    columns: `
      bank                text NOT NULL,
      agent_no            text NOT NULL,
      id                  ${BANK_AGENT_ID},
      name                text NOT NULL,
      e_warong_no         text,
      started_on          date,
      status              text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'REVOKED')),
      status_since        date,
      status_document     text NOT NULL,`,
    key: 'bank, agent_no',
    indexes: ['id', 'e_warong_no'],
  },
  {
    name: 'edc_devices',
    columns: `
      bank          text NOT NULL,
      agent_no      text NOT NULL,
      bank_agent_id ${BANK_AGENT_ID},
      serial        text NOT NULL,`,
    key: 'bank, agent_no, serial',
    indexes: ['bank_agent_id', 'serial'],
  },
  {
    name: 'e_warong_periods',
    columns: `
      register_no             text    NOT NULL,
      e_warong_id             ${E_WARONG_ID},
      period                  char(7) COLLATE "C" NOT NULL,
      kpm_served              int     CHECK (kpm_served >= 0),
      priority_kpm            int     CHECK (priority_kpm >= 0),
      priority_delivered_free int     CHECK (priority_delivered_free >= 0),
      transaction_days        int     CHECK (transaction_days BETWEEN 0 AND 31),
      CHECK (priority_delivered_free <= priority_kpm),`,
    key: 'register_no, period',
    indexes: ['e_warong_id, period', 'regency_code, period'],
  },
  {
    name: 'bank_agent_periods',
    columns: `
      bank                  text    NOT NULL,
      agent_no              text    NOT NULL,
      bank_agent_id         ${BANK_AGENT_ID},
      period                char(7) COLLATE "C" NOT NULL,
      edc_minutes_scheduled int     CHECK (edc_minutes_scheduled >= 0),
      edc_minutes_up        int     CHECK (edc_minutes_up >= 0),
      trx_attempted         int     CHECK (trx_attempted >= 0),
      trx_succeeded         int     CHECK (trx_succeeded >= 0),
      settlements_due       int     CHECK (settlements_due >= 0),
      settlements_on_time   int     CHECK (settlements_on_time >= 0),
      reports_due           int     CHECK (reports_due >= 0),
      reports_on_time       int     CHECK (reports_on_time >= 0),
      CHECK (edc_minutes_up <= edc_minutes_scheduled AND trx_succeeded <= trx_attempted),
      CHECK (settlements_on_time <= settlements_due AND reports_on_time <= reports_due),`,
    key: 'bank, agent_no, period',
    indexes: ['bank_agent_id, period', 'regency_code, period'],
  },
];

/**
 * E-warong with their officers, bank agents with their card readers, and the monthly recap of both (HANDBOOK 7.4, 7.5).
 * They lie in their village; `e_warong_no` of an agent is the outlet it belongs to, when it belongs to one.
 */
export class CreateOutlets1761000000021 implements MigrationInterface {
  readonly name = 'CreateOutlets1761000000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(versionedTable(table));
    await runner.query(`
      CREATE UNIQUE INDEX e_warong_officers_one_active ON e_warong_officers (register_no, post)
      WHERE recorded_to IS NULL AND ended_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map((table) => table.name).join(', ')}`);
  }
}
