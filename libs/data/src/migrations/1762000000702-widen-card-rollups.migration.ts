import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

const HOURS = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')} int NOT NULL`).join(', ');
const PLACE = 'regency_code varchar(10) COLLATE "C" NOT NULL';
const PERIOD = 'period char(7) COLLATE "C" NOT NULL';

const WIDE = [
  {
    name: 'card_region_hours',
    columns: `${PLACE}, region_code varchar(10) COLLATE "C" NOT NULL, ${PERIOD}, ${HOURS}`,
    key: 'regency_code, region_code, period',
    wall: 'region_code',
  },
  {
    name: 'card_outlet_months',
    // day_bits: bit 0 = the first of the month; days cannot be added, but they can be or-ed
    columns: `${PLACE}, ${PERIOD}, outlet_no int NOT NULL, attempted int NOT NULL, succeeded int NOT NULL,
      amount bigint NOT NULL, off_site int NOT NULL, day_bits int NOT NULL, ${HOURS}`,
    key: 'regency_code, period, outlet_no',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_days',
    // 31 places each, the first of the month first
    columns: `${PLACE}, ${PERIOD}, outlet_no int NOT NULL, attempted int[] NOT NULL, succeeded int[] NOT NULL,
      amount bigint[] NOT NULL, off_site int[] NOT NULL`,
    key: 'regency_code, period, outlet_no',
    wall: 'regency_code',
  },
];

/**
 * Hours and days stand beside each other in one row of an outlet or region and month: a twentieth of the rows, and what a
 * month's import adds is written in a third of the time. What was counted before is counted again by `monev rebuild`.
 */
export class WidenCardRollups1762000000702 implements MigrationInterface {
  readonly name = 'WidenCardRollups1762000000702';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE card_outlet_hours, card_region_hours, card_outlet_days, card_outlet_months');
    for (const { name, columns, key, wall } of WIDE) {
      await runner.query(`
        CREATE TABLE ${name} (${columns}, PRIMARY KEY (${key}));
        ${wallByRegion(name, wall)}
        ${grantToApp(name, 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${WIDE.map(({ name }) => name).join(', ')}`);
    for (const { name, columns, key, wall } of NARROW) {
      await runner.query(`
        CREATE TABLE ${name} (${columns}, PRIMARY KEY (${key}));
        ${wallByRegion(name, wall)}
        ${grantToApp(name, 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}`);
    }
  }
}

/** As they were before. */
const NARROW = [
  {
    name: 'card_region_hours',
    columns: `${PLACE}, region_code varchar(10) COLLATE "C" NOT NULL, ${PERIOD}, hour int2 NOT NULL, attempted int NOT NULL`,
    key: 'regency_code, region_code, period, hour',
    wall: 'region_code',
  },
  {
    name: 'card_outlet_days',
    columns: `${PLACE}, outlet_no int NOT NULL, day date NOT NULL, attempted int NOT NULL, succeeded int NOT NULL,
      amount bigint NOT NULL, off_site int NOT NULL`,
    key: 'regency_code, outlet_no, day',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_months',
    columns: `${PLACE}, ${PERIOD}, outlet_no int NOT NULL, attempted int NOT NULL, succeeded int NOT NULL,
      amount bigint NOT NULL, off_site int NOT NULL, days int NOT NULL`,
    key: 'regency_code, period, outlet_no',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_hours',
    columns: `${PLACE}, ${PERIOD}, outlet_no int NOT NULL, hour int2 NOT NULL, attempted int NOT NULL`,
    key: 'regency_code, period, outlet_no, hour',
    wall: 'regency_code',
  },
];
