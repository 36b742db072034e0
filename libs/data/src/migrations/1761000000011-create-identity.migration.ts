import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/**
 * Accounts and everything that lets somebody in. No secret stands here in the clear: passwords and recovery codes are
 * argon2id or SHA-256, links and cookies only as SHA-256, TOTP secrets sealed with a key outside the database.
 * Accounts are never deleted, only deactivated: the audit record points at them.
 */
export class CreateIdentity1761000000011 implements MigrationInterface {
  readonly name = 'CreateIdentity1761000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id              uuid        PRIMARY KEY,
        email           text        NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
        name            text        NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
        role            text        NOT NULL,
        scope_codes     text[]      NOT NULL,
        agency          text,
        is_active       boolean     NOT NULL DEFAULT true,
        revision        int         NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL DEFAULT now(),
        last_sign_in_at timestamptz
      );
      CREATE UNIQUE INDEX users_email ON users (email);
      CREATE INDEX users_by_name ON users (name, id);

      CREATE TABLE user_credentials (
        user_id             uuid        PRIMARY KEY REFERENCES users (id),
        password_hash       text,
        password_changed_at timestamptz,
        totp_sealed         bytea,
        totp_confirmed_at   timestamptz,
        -- a code is good once: the time step of the last one used
        totp_last_step      bigint      NOT NULL DEFAULT 0
      );

      CREATE TABLE recovery_codes (
        user_id   uuid  NOT NULL REFERENCES users (id),
        code_hash bytea NOT NULL,
        used_at   timestamptz,
        PRIMARY KEY (user_id, code_hash)
      );

      CREATE TABLE user_sessions (
        id           uuid        PRIMARY KEY,
        token_hash   bytea       NOT NULL UNIQUE,
        user_id      uuid        NOT NULL REFERENCES users (id),
        stage        text        NOT NULL CHECK (stage IN ('CODE', 'ENROL', 'FULL')),
        device       text        NOT NULL,
        created_at   timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        idle_until   timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        ended_at     timestamptz,
        ended_why    text
      );
      CREATE INDEX user_sessions_open ON user_sessions (user_id) WHERE ended_at IS NULL;

      CREATE TABLE invitations (
        id          uuid        PRIMARY KEY,
        token_hash  bytea       NOT NULL UNIQUE,
        email       text        NOT NULL CHECK (email = lower(email)),
        name        text        NOT NULL,
        role        text        NOT NULL,
        scope_codes text[]      NOT NULL,
        agency      text,
        created_by  uuid        NOT NULL REFERENCES users (id),
        created_at  timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at  timestamptz
      );
      CREATE UNIQUE INDEX invitations_open ON invitations (email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

      CREATE TABLE setup_tokens (
        token_hash bytea       PRIMARY KEY,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at    timestamptz
      );

      CREATE TABLE oidc_identities (
        issuer    text        NOT NULL,
        subject   text        NOT NULL,
        user_id   uuid        NOT NULL REFERENCES users (id),
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject)
      );
      CREATE TABLE oidc_flows (
        flow_hash  bytea       PRIMARY KEY,
        sealed     bytea       NOT NULL,
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE sign_in_attempts (
        kind         text        NOT NULL CHECK (kind IN ('ACCOUNT', 'ADDRESS')),
        key_hash     bytea       NOT NULL,
        failures     int         NOT NULL,
        last_at      timestamptz NOT NULL,
        paused_until timestamptz,
        PRIMARY KEY (kind, key_hash)
      );

      ${grantToApp('users, user_credentials, invitations, setup_tokens, user_sessions', 'SELECT', 'INSERT', 'UPDATE')}
      ${grantToApp('oidc_identities', 'SELECT', 'INSERT')}
      ${grantToApp('recovery_codes, oidc_flows, sign_in_attempts', 'SELECT', 'INSERT', 'UPDATE', 'DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE sign_in_attempts, oidc_flows, oidc_identities, setup_tokens, invitations, user_sessions,
                  recovery_codes, user_credentials, users`,
    );
  }
}
