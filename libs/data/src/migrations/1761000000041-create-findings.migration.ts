import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

/**
 * Findings, their timeline and follow-ups (HANDBOOK 7.15, 7.16). Nothing is ever deleted: a finding is voided and stays.
 * A visit makes at most one finding per subject and pattern, whoever verifies it how often.
 */
export class CreateFindings1761000000041 implements MigrationInterface {
  readonly name = 'CreateFindings1761000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE findings (
        id                    uuid        PRIMARY KEY,
        finding_no            text        NOT NULL UNIQUE,
        region_code           varchar(10) COLLATE "C" NOT NULL,
        source                text        NOT NULL CHECK (source IN ('VISIT', 'COMPLAINT', 'ANALYTIC', 'AUDIT', 'MEDIA')),
        visit_id              uuid        REFERENCES monev_visits (id),
        pattern_code          text        NOT NULL,
        critical_failure_code text,
        suggested_failure     text,
        six_t                 text        NOT NULL,
        subject_kind          text        NOT NULL CHECK (subject_kind IN ('E_WARONG', 'BANK_AGENT', 'SUPPLIER', 'REGION')),
        subject_id            text        NOT NULL,
        severity              text        NOT NULL CHECK (severity IN ('MINOR', 'MAJOR', 'CRITICAL')),
        evidence              jsonb       NOT NULL,
        occurred_on           date        NOT NULL,
        reported_on           date        NOT NULL,
        state                 text        NOT NULL CHECK (state IN ('DRAFT', 'CONFIRMED', 'DISPUTED', 'IN_FOLLOW_UP', 'RESOLVED',
                                                                    'CLOSED', 'REOPENED', 'REJECTED', 'VOID')),
        author_ids            uuid[]      NOT NULL,
        confirmer_ids         uuid[]      NOT NULL DEFAULT '{}',
        follow_up_actor_ids   uuid[]      NOT NULL DEFAULT '{}',
        -- closing and voiding are asked for by one person and done by another
        requested_move        text        CHECK (requested_move IN ('CLOSE', 'VOID')),
        requested_by          uuid        REFERENCES users (id),
        request_reason        text,
        revision              int         NOT NULL DEFAULT 1,
        created_at            timestamptz NOT NULL DEFAULT now(),
        -- local days, of the first confirmation and of the closing that counts
        confirmed_on          date,
        closed_on             date,
        CHECK ((source = 'VISIT') = (visit_id IS NOT NULL)),
        CHECK ((requested_move IS NULL) = (requested_by IS NULL)),
        CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
        CHECK (state <> 'DRAFT' OR critical_failure_code IS NULL)
      );
      CREATE UNIQUE INDEX findings_of_visit ON findings (visit_id, subject_kind, subject_id, pattern_code);
      CREATE INDEX findings_region ON findings (region_code, occurred_on);
      CREATE INDEX findings_subject ON findings (subject_kind, subject_id, occurred_on);
      CREATE INDEX findings_newest ON findings (reported_on DESC, id DESC);

      CREATE TABLE finding_events (
        finding_id  uuid        NOT NULL REFERENCES findings (id),
        seq         int         NOT NULL CHECK (seq > 0),
        region_code varchar(10) COLLATE "C" NOT NULL,
        at          timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id    uuid        NOT NULL REFERENCES users (id),
        actor_name  text        NOT NULL,
        event       text        NOT NULL,
        from_state  text,
        to_state    text        NOT NULL,
        note        text,
        PRIMARY KEY (finding_id, seq)
      );

      CREATE TABLE follow_ups (
        id              uuid        PRIMARY KEY,
        finding_id      uuid        NOT NULL REFERENCES findings (id),
        region_code     varchar(10) COLLATE "C" NOT NULL,
        action          text        NOT NULL CHECK (length(action) BETWEEN 3 AND 4000),
        agency          text        NOT NULL CHECK (length(agency) BETWEEN 2 AND 120),
        given_on        date        NOT NULL,
        due_on          date        NOT NULL,
        -- a year without holiday data lay on the way to the due day
        due_provisional boolean     NOT NULL,
        state           text        NOT NULL CHECK (state IN ('OPEN', 'DONE', 'ACCEPTED', 'DROPPED')),
        done_on         date,
        evidence        text,
        finished_by     uuid        REFERENCES users (id),
        judged_by       uuid        REFERENCES users (id),
        note            text,
        revision        int         NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL DEFAULT now(),
        created_by      uuid        NOT NULL REFERENCES users (id),
        CHECK (due_on >= given_on),
        CHECK ((state IN ('DONE', 'ACCEPTED')) = (done_on IS NOT NULL)),
        CHECK ((done_on IS NULL) = (finished_by IS NULL)),
        CHECK (state <> 'ACCEPTED' OR judged_by <> finished_by)
      );
      CREATE INDEX follow_ups_finding ON follow_ups (finding_id);
      CREATE INDEX follow_ups_open ON follow_ups (due_on) WHERE state IN ('OPEN', 'DONE');

      ${wallByRegion('findings')}
      ${wallByRegion('finding_events')}
      ${wallByRegion('follow_ups')}
      ${grantToApp('findings, follow_ups', 'SELECT', 'INSERT', 'UPDATE')}
      ${grantToApp('finding_events', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow_ups, finding_events, findings');
  }
}
