import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { idOf, versionedTable } from './versioned-table.sql';

/** Complaints with the days of their clock (HANDBOOK 7.19, BR-13). Nothing about who complained is kept. */
export class CreateComplaints1762000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      versionedTable({
        name: 'complaints',
        columns: `
      ticket_no    text    NOT NULL,
      id           ${idOf('COMPLAINT', 'ticket_no')},
      channel      text    NOT NULL CHECK (channel IN
                     ('LAPOR', 'JAGA', 'CALL', 'SMS', 'WEB', 'WALK_IN', 'MONEV', 'MEDIA')),
      category     text    NOT NULL,
      received_on  date    NOT NULL,
      status       text    NOT NULL CHECK (status IN
                     ('RECEIVED', 'VERIFIED', 'INCOMPLETE', 'FORWARDED', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
      status_since date    NOT NULL CHECK (status_since >= received_on),
      verified_on  date    CHECK (verified_on >= received_on),
      forwarded_on date    CHECK (forwarded_on >= received_on),
      resolved_on  date    CHECK (resolved_on >= received_on),
      anonymous    boolean,
      register_no  text,
      supplier_no  text,`,
        key: 'ticket_no',
        indexes: ['id', 'regency_code, received_on', 'register_no', 'supplier_no'],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaints');
  }
}
