import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

/**
 * Plans, visits and what was filed on them (HANDBOOK 7.13). Nothing here is ever deleted. A submission's id is made on the
 * device; each filing of it is a revision that stays as it was sent. `visit_observations` are the counts that a verified
 * visit feeds into indicators and scores: a rollup, rebuilt from the answers whenever what they are compared with changes.
 */
export class CreateEvaluations1761000000040 implements MigrationInterface {
  readonly name = 'CreateEvaluations1761000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- running numbers of a series such as MV-2021-09; taken under the row's lock, so without gaps
      CREATE TABLE monev_numbers (
        series text PRIMARY KEY,
        last   int  NOT NULL CHECK (last > 0)
      );

      CREATE TABLE monev_teams (
        id          uuid        PRIMARY KEY,
        region_code varchar(10) COLLATE "C" NOT NULL,
        name        text        NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
        member_ids  uuid[]      NOT NULL,
        revision    int         NOT NULL DEFAULT 1,
        created_at  timestamptz NOT NULL DEFAULT now(),
        created_by  uuid        NOT NULL REFERENCES users (id)
      );

      CREATE TABLE monev_plans (
        id            uuid        PRIMARY KEY,
        region_code   varchar(10) COLLATE "C" NOT NULL,
        period        char(7)     COLLATE "C" NOT NULL,
        sample_method text        NOT NULL,
        created_at    timestamptz NOT NULL DEFAULT now(),
        created_by    uuid        NOT NULL REFERENCES users (id),
        UNIQUE (region_code, period)
      );

      CREATE TABLE monev_visits (
        id                 uuid        PRIMARY KEY,
        visit_no           text        NOT NULL UNIQUE,
        plan_id            uuid        NOT NULL REFERENCES monev_plans (id),
        region_code        varchar(10) COLLATE "C" NOT NULL,
        subject_kind       text        NOT NULL CHECK (subject_kind IN ('E_WARONG', 'BANK_AGENT', 'SUPPLIER', 'REGION')),
        subject_id         text        NOT NULL,
        instrument_code    text        NOT NULL,
        instrument_version int         NOT NULL,
        planned_on         date        NOT NULL,
        team_id            uuid        REFERENCES monev_teams (id),
        team_ids           uuid[]      NOT NULL DEFAULT '{}',
        author_ids         uuid[]      NOT NULL DEFAULT '{}',
        state              text        NOT NULL CHECK (state IN ('PLANNED', 'ASSIGNED', 'IN_PROGRESS', 'SUBMITTED',
                                                                 'RETURNED', 'VERIFIED', 'CANCELLED')),
        -- local day of the visit, from the filing that counts
        visited_on         date,
        note               text,
        revision           int         NOT NULL DEFAULT 1,
        created_at         timestamptz NOT NULL DEFAULT now(),
        created_by         uuid        NOT NULL REFERENCES users (id),
        started_at         timestamptz,
        submitted_at       timestamptz,
        verified_at        timestamptz,
        verified_by        uuid        REFERENCES users (id),
        CHECK ((state = 'VERIFIED') = (verified_at IS NOT NULL)),
        CHECK ((verified_at IS NULL) = (verified_by IS NULL)),
        CHECK (state NOT IN ('SUBMITTED', 'VERIFIED') OR visited_on IS NOT NULL)
      );
      CREATE INDEX monev_visits_region ON monev_visits (region_code, planned_on);
      CREATE INDEX monev_visits_subject ON monev_visits (subject_kind, subject_id, visited_on);
      CREATE INDEX monev_visits_newest ON monev_visits (planned_on DESC, id DESC);
      CREATE INDEX monev_visits_team ON monev_visits USING gin (team_ids);

      CREATE TABLE submissions (
        id          uuid        PRIMARY KEY,
        visit_id    uuid        NOT NULL UNIQUE REFERENCES monev_visits (id),
        region_code varchar(10) COLLATE "C" NOT NULL,
        revision    int         NOT NULL CHECK (revision > 0),
        created_at  timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE submission_revisions (
        submission_id  uuid        NOT NULL REFERENCES submissions (id),
        revision       int         NOT NULL CHECK (revision > 0),
        region_code    varchar(10) COLLATE "C" NOT NULL,
        content_hash   char(64)    NOT NULL,
        answers        jsonb       NOT NULL,
        signature      jsonb       NOT NULL,
        reasons        jsonb       NOT NULL,
        warnings       jsonb       NOT NULL,
        -- business time, by the device's clock
        observed_at    timestamptz NOT NULL,
        -- order and deadlines go by the server's clock
        received_at    timestamptz NOT NULL,
        -- seconds by which the device's clock was ahead of the server's when it sent
        clock_offset_s int         NOT NULL,
        filed_by       uuid        NOT NULL REFERENCES users (id),
        PRIMARY KEY (submission_id, revision)
      );

      -- photos that a filing promises; their bytes come later
      CREATE TABLE submission_photos (
        submission_id uuid        NOT NULL REFERENCES submissions (id),
        photo_id      text        NOT NULL CHECK (length(photo_id) BETWEEN 1 AND 100),
        region_code   varchar(10) COLLATE "C" NOT NULL,
        question      text        NOT NULL,
        revision      int         NOT NULL,
        received_at   timestamptz,
        PRIMARY KEY (submission_id, photo_id)
      );

      CREATE TABLE visit_observations (
        visit_id             uuid        PRIMARY KEY REFERENCES monev_visits (id),
        region_code          varchar(10) COLLATE "C" NOT NULL,
        subject_kind         text        NOT NULL,
        subject_id           text        NOT NULL,
        visited_on           date        NOT NULL,
        criteria_met         int         NOT NULL,
        criteria_checked     int         NOT NULL,
        found_open           boolean,
        price_difference     numeric     NOT NULL,
        price_reference      numeric     NOT NULL,
        -- what the domain calls OutletObservations, exact figures as text
        observations         jsonb       NOT NULL
      );
      CREATE INDEX visit_observations_region ON visit_observations (region_code, visited_on);
      CREATE INDEX visit_observations_subject ON visit_observations (subject_kind, subject_id, visited_on);

      ${['monev_teams', 'monev_plans', 'monev_visits', 'submissions', 'submission_revisions'].map((table) => wallByRegion(table)).join('\n')}
      ${wallByRegion('submission_photos')}
      ${wallByRegion('visit_observations')}
      ${grantToApp('monev_numbers, monev_teams, monev_visits, visit_observations', 'SELECT', 'INSERT', 'UPDATE')}
      ${grantToApp('monev_plans, submission_revisions', 'SELECT', 'INSERT')}
      ${grantToApp('submissions', 'SELECT', 'INSERT', 'UPDATE (revision)')}
      ${grantToApp('submission_photos', 'SELECT', 'INSERT', 'UPDATE (revision, question, received_at)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE visit_observations, submission_photos, submission_revisions, submissions, monev_visits, monev_plans,
                  monev_teams, monev_numbers`,
    );
  }
}
