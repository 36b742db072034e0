import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * Dated values of the parameters of the register, beside those that the program brings along (HANDBOOK 8.1). Everybody
 * reads them; whoever sees the whole country enters them. Nothing is overwritten: a correction is a later entry of the same
 * day and area. Bounds of a value are the domain's (`readParameterValue`).
 */
export class CreateParameters1762000000300 implements MigrationInterface {
  readonly name = 'CreateParameters1762000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE parameters (
        id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
        name        text        NOT NULL,
        -- '' = the country; the longest code that holds the place wins
        area_code   varchar(10) COLLATE "C" NOT NULL,
        valid_from  date        NOT NULL,
        value       text        NOT NULL CHECK (value <> ''),
        source      text        NOT NULL CHECK (source <> ''),
        standing    text        NOT NULL CHECK (standing IN ('SOURCED', 'RECALLED', 'PROPOSAL')),
        reason      text        NOT NULL CHECK (reason <> ''),
        recorded_by text        NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX parameters_by_name ON parameters (name, area_code, valid_from DESC, recorded_at DESC);
      ALTER TABLE parameters ENABLE ROW LEVEL SECURITY;
      ALTER TABLE parameters FORCE ROW LEVEL SECURITY;
      CREATE POLICY read_by_all ON parameters FOR SELECT TO PUBLIC
        USING ((SELECT current_setting('monev.scope', true)) IN ('ALL', 'REGIONS'));
      CREATE POLICY entered_by_the_province ON parameters FOR INSERT TO PUBLIC
        WITH CHECK ((SELECT current_setting('monev.scope', true)) = 'ALL');
      ${grantToApp('parameters', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parameters');
  }
}
