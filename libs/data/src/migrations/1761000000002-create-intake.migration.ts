import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByBatch, wallByRegion } from './region-scope.sql';

/**
 * Files of offices on their way in. The raw file is never kept: only its hash, what was read of it, and its problems.
 * `import_batches.region_code` is the smallest region that holds all its facts ('' = more than one province).
 */
export class CreateIntake1761000000002 implements MigrationInterface {
  readonly name = 'CreateIntake1761000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_batches (
        id                       uuid        PRIMARY KEY,
        region_code              varchar(10) COLLATE "C" NOT NULL,
        file_name                text        NOT NULL,
        file_sha256              char(64)    NOT NULL,
        file_size                bigint      NOT NULL CHECK (file_size >= 0),
        template_id              text        NOT NULL,
        period                   varchar(7),
        state                    text        NOT NULL CHECK (state IN ('STAGED', 'COMMITTED', 'DISCARDED', 'UNDONE')),
        rows_read                int         NOT NULL CHECK (rows_read >= 0),
        record_count             int         NOT NULL,
        fact_count               int         NOT NULL,
        refused_count            int         NOT NULL,
        warning_count            int         NOT NULL,
        note_count               int         NOT NULL,
        ignored_total_rows       int         NOT NULL,
        dropped_personal_columns text[]      NOT NULL,
        printed_totals           jsonb       NOT NULL,
        months                   text[]      NOT NULL,
        set_aside_reason         text,
        accepted_as              text        CHECK (accepted_as IN ('VALIDATED', 'SUBMITTED')),
        totals                   jsonb,
        created_at               timestamptz NOT NULL DEFAULT now(),
        created_by               text        NOT NULL,
        committed_at             timestamptz,
        committed_by             text,
        CHECK ((state IN ('COMMITTED', 'UNDONE')) = (committed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX import_batches_committed_file ON import_batches (file_sha256) WHERE state = 'COMMITTED';
      CREATE INDEX import_batches_newest ON import_batches (created_at DESC, id DESC);

      CREATE TABLE import_problems (
        batch_id   uuid  NOT NULL REFERENCES import_batches (id),
        seq        int   NOT NULL,
        severity   text  NOT NULL CHECK (severity IN ('BLOCKING', 'WARNING', 'NOTE')),
        code       text  NOT NULL,
        sheet      text  NOT NULL,
        row        int   NOT NULL,
        "column"   text  NOT NULL,
        text       text  NOT NULL,
        wording_id text  NOT NULL,
        wording_en text  NOT NULL,
        PRIMARY KEY (batch_id, seq)
      );

      CREATE TABLE import_records (
        batch_id uuid NOT NULL REFERENCES import_batches (id),
        seq      int  NOT NULL,
        sheet    text NOT NULL,
        row      int  NOT NULL,
        -- json, not jsonb: the office's own order of columns is kept
        values   json NOT NULL,
        PRIMARY KEY (batch_id, seq)
      );

      CREATE TABLE staged_facts (
        batch_id    uuid        NOT NULL REFERENCES import_batches (id),
        seq         int         NOT NULL,
        kind        text        NOT NULL,
        region_code varchar(10) COLLATE "C" NOT NULL,
        -- a column, because a function in a join with a walled table is no index key
        regency_code varchar(10) COLLATE "C" GENERATED ALWAYS AS (left(region_code, 4)) STORED,
        draft       jsonb       NOT NULL,
        PRIMARY KEY (batch_id, seq)
      );

      ${wallByRegion('import_batches')}
      ${wallByBatch('import_problems')}
      ${wallByBatch('import_records')}
      ${wallByRegion('staged_facts')}
      ${grantToApp('import_batches', 'SELECT', 'INSERT', 'UPDATE')}
      ${grantToApp('import_problems', 'SELECT', 'INSERT')}
      ${grantToApp('import_records, staged_facts', 'SELECT', 'INSERT', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staged_facts, import_records, import_problems, import_batches');
  }
}
