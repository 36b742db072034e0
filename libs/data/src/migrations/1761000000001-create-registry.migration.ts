import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/** The list of regions, other spellings, the bridge to BPS codes, this installation's own row and the data version. */
export class CreateRegistry1761000000001 implements MigrationInterface {
  readonly name = 'CreateRegistry1761000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regions (
        code        varchar(10) COLLATE "C" PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10})$'),
        name        text        NOT NULL,
        level       text        NOT NULL CHECK (level IN ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
        type        text        NOT NULL,
        parent_code varchar(10) COLLATE "C",
        -- the leading key of facts and rollups; a column, because a function in a join with a walled table is no index key
        regency_code varchar(10) COLLATE "C" GENERATED ALWAYS AS (left(code, 4)) STORED,
        valid_from  date,
        valid_to    date,
        replaced_by varchar(10) COLLATE "C",
        CHECK ((level = 'PROVINCE') = (parent_code IS NULL)),
        CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
      );
      CREATE INDEX regions_parent ON regions (parent_code, code);

      CREATE TABLE region_aliases (
        alias_key   text        NOT NULL,
        region_code varchar(10) COLLATE "C" NOT NULL REFERENCES regions (code),
        PRIMARY KEY (alias_key, region_code)
      );

      CREATE TABLE region_code_bridge (
        bps_code    varchar(10) COLLATE "C" PRIMARY KEY,
        bps_name    text        NOT NULL,
        region_code varchar(10) COLLATE "C" NOT NULL REFERENCES regions (code),
        region_name text        NOT NULL
      );

      CREATE TABLE region_lists (
        version   text PRIMARY KEY,
        loaded_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE installation (
        id            smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        home_province varchar(10) COLLATE "C" REFERENCES regions (code),
        is_demo       boolean NOT NULL DEFAULT false
      );
      INSERT INTO installation DEFAULT VALUES;

      CREATE TABLE data_versions (
        regency_code varchar(10) COLLATE "C" NOT NULL,
        period       varchar(7)  COLLATE "C" NOT NULL,
        version      bigint      NOT NULL,
        PRIMARY KEY (regency_code, period)
      );
      INSERT INTO data_versions VALUES ('', '', 1);

      ${grantToApp('regions, region_code_bridge, region_lists', 'SELECT')}
      ${grantToApp('region_aliases', 'SELECT', 'INSERT', 'DELETE')}
      ${grantToApp('installation', 'SELECT', 'UPDATE')}
      ${grantToApp('data_versions', 'SELECT', 'INSERT', 'UPDATE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE data_versions, installation, region_lists, region_code_bridge, region_aliases, regions',
    );
  }
}
