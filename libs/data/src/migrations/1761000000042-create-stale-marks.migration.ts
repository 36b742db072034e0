import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * What a change made stale (ARCHITECTURE, idea 4): written in the transaction of the change, taken by a worker in the
 * transaction that refreshes it. Rows are only added, never updated, so that nobody waits for a worker; several marks of
 * one score are taken together. Holds no region and nothing of a case.
 */
export class CreateStaleMarks1761000000042 implements MigrationInterface {
  readonly name = 'CreateStaleMarks1761000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stale_marks (
        id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind       text        NOT NULL CHECK (kind IN ('supplier-score', 'e-warong-score', 'agent-score')),
        subject_id text        NOT NULL,
        quarter    char(7)     COLLATE "C" NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        marked_at  timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX stale_marks_score ON stale_marks (kind, subject_id, quarter);
      ${grantToApp('stale_marks', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stale_marks');
  }
}
