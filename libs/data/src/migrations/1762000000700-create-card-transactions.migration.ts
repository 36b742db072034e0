import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { APP_ROLE } from '../connection/app-role';
import { grantToApp, wallByBatch, wallByRegion } from './region-scope.sql';

/** May COPY into the months of card transactions and nothing else; the application role takes it on for that alone. */
const IMPORTER = 'monev_importer';

/** Ten digits of a row's kelurahan, as they are compared with an actor's regions. */
const VILLAGE_CODE = '(regency_no * 1000000::bigint + village_no)';

/**
 * Card transactions (HANDBOOK 7.12) as banks log them, without the card number: a row names the family by its kelurahan
 * and its place (`family_bit`) in that kelurahan's list of card keys. Narrow whole numbers, no key, no trigger:
 * the import refuses duplicates. `occurred_s`: seconds since 2000-01-01 00:00 on the clock of the place. `outcome` 0 =
 * succeeded, else the number of a failure reason. Facts of months long past are dropped (SECURITY §8); lists, counts stay.
 */
export class CreateCardTransactions1762000000700 implements MigrationInterface {
  readonly name = 'CreateCardTransactions1762000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTER_ROLE);
    await runner.query(`
      CREATE TABLE card_transactions (
        trx_no      int8 NOT NULL,
        occurred_s  int4 NOT NULL,
        village_no  int4 NOT NULL,
        family_bit  int4 NOT NULL,
        outlet_no   int4 NOT NULL,
        amount      int4 NOT NULL,
        unit_price  int4 NOT NULL,
        qty_milli   int4 NOT NULL,
        batch_no    int4 NOT NULL,
        regency_no  int2 NOT NULL,
        goods_no    int2 NOT NULL,
        outcome     int2 NOT NULL,
        marks       int2 NOT NULL
      ) PARTITION BY RANGE (occurred_s);
      CREATE INDEX card_transactions_when ON card_transactions USING brin (occurred_s);
      ${wallByRegion('card_transactions', VILLAGE_CODE)}
      ${grantToApp('card_transactions', 'SELECT', 'DELETE')}

      CREATE TABLE card_months (
        period     char(7)     COLLATE "C" PRIMARY KEY,
        opened_at  timestamptz NOT NULL DEFAULT now(),
        dropped_at timestamptz
      );
      ${grantToApp('card_months', 'SELECT')}
      ${MONTH_FUNCTIONS}

      CREATE TABLE card_batches (
        batch_no int  PRIMARY KEY,
        batch_id uuid NOT NULL UNIQUE REFERENCES import_batches (id),
        state    text NOT NULL CHECK (state IN ('STAGED', 'COUNTED', 'REMOVED'))
      );
      CREATE TABLE card_staged_deltas (
        batch_id uuid  NOT NULL REFERENCES import_batches (id),
        kind     text  NOT NULL,
        payload  bytea NOT NULL,
        PRIMARY KEY (batch_id, kind)
      );
      ALTER TABLE card_staged_deltas ALTER COLUMN payload SET STORAGE EXTERNAL;
      ${wallByBatch('card_staged_deltas')}
      ${grantToApp('card_batches', 'SELECT', 'INSERT', 'UPDATE (state)')}
      ${grantToApp('card_staged_deltas', 'SELECT', 'INSERT', 'DELETE')}

      CREATE TABLE card_outlets (outlet_no int  PRIMARY KEY, agent_no text NOT NULL UNIQUE, name text NOT NULL);
      CREATE TABLE card_reasons (reason_no int2 PRIMARY KEY, reason text NOT NULL UNIQUE);
      CREATE TABLE card_goods (
        goods_no      int2 PRIMARY KEY CHECK (goods_no > 0),
        commodity     text NOT NULL,
        quality_class text NOT NULL,
        unit          text NOT NULL,
        UNIQUE (commodity, quality_class, unit)
      );
      ${grantToApp('card_outlets, card_reasons, card_goods', 'SELECT', 'INSERT')}

      CREATE TABLE family_lists (
        regency_code varchar(10) COLLATE "C" NOT NULL,
        village_code varchar(10) COLLATE "C" NOT NULL,
        -- card keys of 16 bytes, one after another: a key's place is the family's bit, and places are never given twice
        card_keys    bytea       NOT NULL CHECK (octet_length(card_keys) % 16 = 0),
        CHECK (regency_code = left(village_code, 4)),
        PRIMARY KEY (regency_code, village_code)
      );
      ALTER TABLE family_lists ALTER COLUMN card_keys SET STORAGE EXTERNAL;
      CREATE TABLE family_moves (
        regency_code varchar(10) COLLATE "C" NOT NULL,
        village_code varchar(10) COLLATE "C" NOT NULL,
        family_bit   int4        NOT NULL,
        card_key     bytea       NOT NULL,
        PRIMARY KEY (regency_code, village_code, family_bit)
      );
      ${wallByRegion('family_lists', 'village_code')}
      ${wallByRegion('family_moves', 'village_code')}
      ${grantToApp('family_lists', 'SELECT', 'INSERT', 'UPDATE (card_keys)')}
      ${grantToApp('family_moves', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION open_card_month(text), drop_card_months(text);
      DROP TABLE family_moves, family_lists, card_goods, card_reasons, card_outlets, card_staged_deltas, card_batches,
        card_months, card_transactions`);
  }
}

/**
 * Roles belong to the server: two databases may make it at one moment. The application role does not inherit its right:
 * it must say SET ROLE.
 */
const IMPORTER_ROLE = `
  DO $do$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${IMPORTER}') THEN
      BEGIN
        CREATE ROLE ${IMPORTER} NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    PERFORM pg_advisory_xact_lock(717420212);
    IF NOT EXISTS (SELECT 1 FROM pg_auth_members WHERE roleid = '${IMPORTER}'::regrole AND member = '${APP_ROLE}'::regrole) THEN
      BEGIN
        IF current_setting('server_version_num')::int >= 160000 THEN
          EXECUTE 'GRANT ${IMPORTER} TO ${APP_ROLE} WITH INHERIT FALSE, SET TRUE';
        ELSE
          ALTER ROLE ${APP_ROLE} NOINHERIT;
          GRANT ${IMPORTER} TO ${APP_ROLE};
        END IF;
      EXCEPTION WHEN unique_violation THEN NULL;
      END;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${IMPORTER}', current_schema());
  END $do$`;

/**
 * The application owns nothing, so that months are opened and dropped by two functions of the owner. ATTACH, unlike
 * CREATE … PARTITION OF, lets others read meanwhile.
 */
const MONTH_FUNCTIONS = `
  CREATE FUNCTION open_card_month(wanted text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
  DECLARE
    part  text := 'card_transactions_' || replace(wanted, '-', '_');
    first date;
    known card_months;
  BEGIN
    IF wanted !~ '^20[0-5][0-9]-(0[1-9]|1[0-2])$' THEN RAISE EXCEPTION 'not a month: %', wanted; END IF;
    PERFORM pg_advisory_xact_lock(71743, replace(wanted, '-', '')::int);
    SELECT * INTO known FROM card_months WHERE period = wanted;
    IF FOUND THEN RETURN known.dropped_at IS NULL; END IF;
    first := (wanted || '-01')::date;
    EXECUTE format('CREATE TABLE %I (LIKE card_transactions INCLUDING ALL)', part);
    EXECUTE format('ALTER TABLE card_transactions ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)', part,
      (first - date '2000-01-01') * 86400, ((first + interval '1 month')::date - date '2000-01-01') * 86400);
    EXECUTE format('GRANT INSERT ON %I TO ${IMPORTER}', part);
    INSERT INTO card_months (period) VALUES (wanted);
    RETURN true;
  END $body$;

  CREATE FUNCTION drop_card_months(before text) RETURNS text[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
  DECLARE
    old     text;
    dropped text[] := '{}';
  BEGIN
    FOR old IN SELECT period FROM card_months WHERE dropped_at IS NULL AND period < before ORDER BY period LOOP
      EXECUTE format('DROP TABLE %I', 'card_transactions_' || replace(old, '-', '_'));
      UPDATE card_months SET dropped_at = now() WHERE period = old;
      dropped := dropped || old;
    END LOOP;
    RETURN dropped;
  END $body$;

  REVOKE ALL ON FUNCTION open_card_month(text), drop_card_months(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION open_card_month(text), drop_card_months(text) TO ${APP_ROLE};`;
