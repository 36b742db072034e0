import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * The office that a file comes from, as who sends it names it ('' = not said), and how files of an unknown layout from it
 * are read. A mapping holds headers and field names, nothing of a region or a person: it has no wall.
 */
export class RememberMappings1762000000601 implements MigrationInterface {
  readonly name = 'RememberMappings1762000000601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_batches ADD COLUMN sender text NOT NULL DEFAULT '';
      CREATE TABLE import_mappings (
        sender      text        NOT NULL,
        -- the same for all files with these headers
        fingerprint text        NOT NULL,
        mapping     jsonb       NOT NULL,
        saved_by    text        NOT NULL,
        saved_at    timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (fingerprint, sender)
      );
      ${grantToApp('import_mappings', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_mappings; ALTER TABLE import_batches DROP COLUMN sender');
  }
}
