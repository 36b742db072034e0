import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

const REGION = `
        regency_code varchar(10) COLLATE "C" NOT NULL,
        region_code  varchar(10) COLLATE "C" NOT NULL,
        period       char(7)     COLLATE "C" NOT NULL,`;
const OUTLET = `
        regency_code varchar(10) COLLATE "C" NOT NULL,
        period       char(7)     COLLATE "C" NOT NULL,
        outlet_no    int         NOT NULL,`;

/** Name, columns beside the region or outlet, key; every column outside the key is a sum. */
const TABLES = [
  {
    name: 'card_region_months',
    // goods_no 0 = all goods together
    columns: `${REGION} goods_no int2 NOT NULL, attempted int NOT NULL, succeeded int NOT NULL, amount bigint NOT NULL,
        qty_milli bigint NOT NULL,`,
    key: 'regency_code, region_code, period, goods_no',
    wall: 'region_code',
  },
  {
    name: 'card_region_failures',
    columns: `${REGION} reason_no int2 NOT NULL, failures int NOT NULL,`,
    key: 'regency_code, region_code, period, reason_no',
    wall: 'region_code',
  },
  {
    name: 'card_region_hours',
    columns: `${REGION} hour int2 NOT NULL, attempted int NOT NULL,`,
    key: 'regency_code, region_code, period, hour',
    wall: 'region_code',
  },
  {
    name: 'card_outlet_days',
    columns: `regency_code varchar(10) COLLATE "C" NOT NULL, outlet_no int NOT NULL, day date NOT NULL,
        attempted int NOT NULL, succeeded int NOT NULL, amount bigint NOT NULL, off_site int NOT NULL,`,
    key: 'regency_code, outlet_no, day',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_months',
    columns: `${OUTLET} attempted int NOT NULL, succeeded int NOT NULL, amount bigint NOT NULL, off_site int NOT NULL,
        days int NOT NULL,`,
    key: 'regency_code, period, outlet_no',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_failures',
    columns: `${OUTLET} reason_no int2 NOT NULL, failures int NOT NULL,`,
    key: 'regency_code, period, outlet_no, reason_no',
    wall: 'regency_code',
  },
  {
    name: 'card_outlet_hours',
    columns: `${OUTLET} hour int2 NOT NULL, attempted int NOT NULL,`,
    key: 'regency_code, period, outlet_no, hour',
    wall: 'regency_code',
  },
  {
    name: 'family_months',
    columns: `regency_code varchar(10) COLLATE "C" NOT NULL, village_code varchar(10) COLLATE "C" NOT NULL,
        period char(7) COLLATE "C" NOT NULL, bits bit varying NOT NULL,`,
    key: 'regency_code, village_code, period',
    wall: 'village_code',
  },
  {
    name: 'family_years',
    columns: `regency_code varchar(10) COLLATE "C" NOT NULL, village_code varchar(10) COLLATE "C" NOT NULL,
        year char(4) COLLATE "C" NOT NULL, bits bit varying NOT NULL,`,
    key: 'regency_code, village_code, year',
    wall: 'village_code',
  },
  {
    name: 'family_counts',
    // period: a month, a quarter or a year
    columns: `regency_code varchar(10) COLLATE "C" NOT NULL, region_code varchar(10) COLLATE "C" NOT NULL,
        period varchar(7) COLLATE "C" NOT NULL, families int NOT NULL,`,
    key: 'regency_code, region_code, period',
    wall: 'region_code',
  },
];

/**
 * Counts of card transactions: sums by region and month, by outlet and day or month, and families as bit strings (one bit
 * a family that bought something) by kelurahan and month, or-ed together for the year. A province's own rows carry its
 * code in `regency_code`. Rows of an outlet count the cards of that regency, wherever the outlet stands.
 */
export class CreateCardRollups1762000000701 implements MigrationInterface {
  readonly name = 'CreateCardRollups1762000000701';

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, columns, key, wall } of TABLES) {
      await runner.query(`
        CREATE TABLE ${name} (${columns} PRIMARY KEY (${key}));
        ${wallByRegion(name, wall)}
        ${grantToApp(name, 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}`);
    }
    await runner.query(`
      CREATE TABLE card_outlet_places (
        outlet_no    int         NOT NULL,
        regency_code varchar(10) COLLATE "C" NOT NULL,
        PRIMARY KEY (outlet_no, regency_code)
      );
      ${wallByRegion('card_outlet_places', 'regency_code')}
      ${grantToApp('card_outlet_places', 'SELECT', 'INSERT', 'DELETE')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE card_outlet_places, ${TABLES.map(({ name }) => name).join(', ')}`);
  }
}
