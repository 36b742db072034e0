import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

/**
 * Additive measures by region and month, for all four levels. `slice` '' = all, else one bank. `rows_used` = villages
 * covered; `reported` = the region's own report, not the sum of its children; `as_of` = when the newest row used was
 * recorded. Never a rate.
 */
export class CreateRollups1761000000004 implements MigrationInterface {
  readonly name = 'CreateRollups1761000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure_months (
        regency_code varchar(10) COLLATE "C" NOT NULL,
        region_code  varchar(10) COLLATE "C" NOT NULL,
        period       char(7)     COLLATE "C" NOT NULL,
        measure      text        COLLATE "C" NOT NULL,
        slice        text        COLLATE "C" NOT NULL,
        value        numeric     NOT NULL,
        rows_used    int         NOT NULL,
        provisional  boolean     NOT NULL,
        reported     boolean     NOT NULL,
        as_of        timestamptz NOT NULL,
        CHECK (regency_code = left(region_code, 4)),
        PRIMARY KEY (regency_code, region_code, period, measure, slice)
      );
      ${wallByRegion('measure_months')}
      ${grantToApp('measure_months', 'SELECT', 'INSERT', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measure_months');
  }
}
