import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Columns with figures of a file, by sheet and key of the column: with sheet and row of a fact they name its cells. */
export class NameFigureColumns1762000000602 implements MigrationInterface {
  readonly name = 'NameFigureColumns1762000000602';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import_batches ADD COLUMN figure_columns jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_batches DROP COLUMN figure_columns');
  }
}
