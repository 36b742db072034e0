import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

/**
 * Targets that a region set itself, from a quarter on, in place of those of the catalogue. Rows are only added: each is a
 * change with who made it and why, and the newest of a region and quarter counts. Without boundaries it takes back what was
 * set. A target of a province holds in its kota, so whoever works there sees it.
 */
export class CreateIndicatorTargets1762000000400 implements MigrationInterface {
  readonly name = 'CreateIndicatorTargets1762000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_targets (
        id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
        code        text        NOT NULL CHECK (code ~ '^IND-[A-Z]{3}-[0-9]{2}$'),
        region_code varchar(10) COLLATE "C" NOT NULL,
        quarter     char(7)     COLLATE "C" NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        green       numeric(18, 4),
        amber       numeric(18, 4),
        reason      text        NOT NULL CHECK (length(reason) BETWEEN 5 AND 500),
        set_by      uuid        NOT NULL REFERENCES users (id),
        set_by_name text        NOT NULL,
        set_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((green IS NULL) = (amber IS NULL))
      );
      CREATE INDEX indicator_targets_code ON indicator_targets (code, region_code, quarter, set_at DESC);
      ${wallByRegion('indicator_targets')}
      CREATE POLICY set_above ON indicator_targets FOR SELECT TO PUBLIC USING (
        (SELECT current_setting('monev.scope', true)) = 'REGIONS'
        AND EXISTS (SELECT 1 FROM unnest(string_to_array((SELECT current_setting('monev.scope_codes', true)), ',')) AS own (code)
                    WHERE own.code <> '' AND starts_with(own.code, region_code)));
      ${grantToApp('indicator_targets', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_targets');
  }
}
