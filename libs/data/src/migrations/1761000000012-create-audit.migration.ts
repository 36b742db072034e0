import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * The audit record (SECURITY §7): entries can be added and read, nothing else, by anybody. `audit_head` is one row, the
 * lock under which the chain grows. A SYSADMIN, who sees no region, sees entries about accounts and nothing of a case.
 */
export class CreateAudit1761000000012 implements MigrationInterface {
  readonly name = 'CreateAudit1761000000012';

  async up(runner: QueryRunner): Promise<void> {
    const scope = `(SELECT current_setting('monev.scope', true))`;
    const codes = `(SELECT array_remove(string_to_array(current_setting('monev.scope_codes', true), ','), ''))::text[]`;
    await runner.query(`
      CREATE TABLE audit_entries (
        seq            bigint      PRIMARY KEY CHECK (seq > 0),
        version        smallint    NOT NULL,
        at             timestamptz NOT NULL,
        actor_kind     text        NOT NULL,
        actor_id       text,
        actor_name     text        NOT NULL,
        actor_role     text,
        action         text        NOT NULL,
        object_kind    text        NOT NULL,
        object_id      text        NOT NULL,
        region_code    varchar(10) COLLATE "C",
        reason         text,
        request_id     text,
        changed_fields text[]      NOT NULL,
        -- canonical text, kept to the letter: the hashes are over these letters
        before_text    text,
        after_text     text,
        before_hash    bytea,
        after_hash     bytea,
        prev_hash      bytea       NOT NULL,
        hash           bytea       NOT NULL
      );
      CREATE INDEX audit_entries_object ON audit_entries (object_kind, object_id, seq);
      CREATE INDEX audit_entries_actor ON audit_entries (actor_id, seq) WHERE actor_id IS NOT NULL;
      CREATE INDEX audit_entries_at ON audit_entries USING brin (at);

      CREATE TABLE audit_head (
        id   smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        seq  bigint   NOT NULL,
        hash bytea    NOT NULL
      );
      INSERT INTO audit_head (seq, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit record is append only.' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
      CREATE TRIGGER audit_entries_never_emptied BEFORE TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
      CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
      CREATE TRIGGER audit_head_never_emptied BEFORE TRUNCATE ON audit_head
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

      ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
      CREATE POLICY audit_append ON audit_entries FOR INSERT TO PUBLIC WITH CHECK (true);
      CREATE POLICY audit_read ON audit_entries FOR SELECT TO PUBLIC USING (
        ${scope} = 'ALL'
        OR (${scope} = 'REGIONS' AND region_code::text ^@ ANY (${codes}))
        OR (${scope} = 'REGIONS' AND cardinality(${codes}) = 0
            AND object_kind IN ('account', 'session', 'invitation', 'installation'))
      );

      ${grantToApp('audit_entries', 'SELECT', 'INSERT')}
      ${grantToApp('audit_head', 'SELECT', 'UPDATE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entries, audit_head; DROP FUNCTION refuse_audit_change()');
  }
}
