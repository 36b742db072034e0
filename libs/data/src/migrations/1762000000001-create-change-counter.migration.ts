import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * One row that every change raises: kept answers and known sessions are good for as long as it stands where it stood
 * (PERFORMANCE, "Questions"). It holds no region and nothing of a case.
 */
export class CreateChangeCounter1762000000001 implements MigrationInterface {
  readonly name = 'CreateChangeCounter1762000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_counter (
        the_one boolean PRIMARY KEY DEFAULT true CHECK (the_one),
        changes bigint  NOT NULL
      );
      INSERT INTO change_counter (changes) VALUES (1);
      ${grantToApp('change_counter', 'SELECT', 'UPDATE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE change_counter');
  }
}
