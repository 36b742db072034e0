import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByBatch } from './region-scope.sql';

/**
 * A batch can be undone (by whom, when, why); it keeps how many problems of each kind it had, what was decided about
 * them, and how it compared with the period before. `lane` is the way its facts are recorded and taken back.
 */
export class UndoImports1762000000600 implements MigrationInterface {
  readonly name = 'UndoImports1762000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_batches
        ADD COLUMN lane           text        NOT NULL DEFAULT 'OFFICE' CHECK (lane IN ('OFFICE', 'CARD_TRANSACTIONS')),
        ADD COLUMN problem_groups jsonb       NOT NULL DEFAULT '[]',
        ADD COLUMN comparison     jsonb,
        ADD COLUMN undone_at      timestamptz,
        ADD COLUMN undone_by      text,
        ADD COLUMN undo_reason    text,
        ADD CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL)),
        ADD CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL));
      CREATE INDEX import_batches_template ON import_batches (template_id, created_at DESC);

      CREATE TABLE import_decisions (
        batch_id   uuid        NOT NULL REFERENCES import_batches (id),
        seq        int         NOT NULL,
        severity   text        NOT NULL CHECK (severity IN ('BLOCKING', 'WARNING')),
        code       text        NOT NULL,
        -- null: all rows with this problem
        sheet      text,
        row        int,
        reason     text        NOT NULL CHECK (reason <> ''),
        decided_by text        NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((sheet IS NULL) = (row IS NULL)),
        PRIMARY KEY (batch_id, seq)
      );
      ${wallByBatch('import_decisions')}
      ${grantToApp('import_decisions', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_decisions;
      ALTER TABLE import_batches DROP COLUMN lane, DROP COLUMN problem_groups, DROP COLUMN comparison,
        DROP COLUMN undone_at, DROP COLUMN undone_by, DROP COLUMN undo_reason`);
  }
}
