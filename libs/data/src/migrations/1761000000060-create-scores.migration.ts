import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion, wallBySupplier } from './region-scope.sql';

/** What every kind of score keeps: what it rests on, how it was reckoned, and the result taken apart. */
const SCORE_COLUMNS = `
        quarter               char(7)       COLLATE "C" NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        version               int           NOT NULL CHECK (version > 0),
        cause                 text          NOT NULL CHECK (cause IN ('COMPUTED', 'APPEAL_GRANTED')),
        computed_at           timestamptz   NOT NULL DEFAULT clock_timestamp(),
        -- canonical text of the evidence, and SHA-256 over it and the parameters
        inputs                text          NOT NULL,
        parameter_version     text          NOT NULL,
        inputs_hash           char(64)      NOT NULL,
        criteria              jsonb         NOT NULL,
        aspects               jsonb         NOT NULL,
        critical_failures     text[]        NOT NULL,
        raw_score             numeric(5, 2) CHECK (raw_score BETWEEN 0 AND 100),
        cap                   numeric(5, 2),
        final_score           numeric(5, 2) CHECK (final_score BETWEEN 0 AND 100 AND final_score <= raw_score),
        evidence_coverage_pct numeric(5, 2) NOT NULL,
        confidence            text          NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
        grade                 text          CHECK (grade IN ('A', 'B', 'C', 'D', 'E')),
        published             boolean       NOT NULL,
        lkpp                  jsonb,
        lower_score           numeric(5, 2),
        upper_score           numeric(5, 2),
        CHECK (published = (grade IS NOT NULL)),
        CHECK (published = (confidence <> 'LOW') AND (NOT published OR final_score IS NOT NULL)),
        CHECK ((raw_score IS NULL) = (final_score IS NULL)),
        CHECK ((final_score IS NULL) = (lower_score IS NULL) AND (lower_score IS NULL) = (upper_score IS NULL)),`;

/**
 * Scores of a quarter (SCORING). A recomputation from other evidence or parameters is one version more; a version is
 * never changed and stays readable (SCORING §8.8): there is no right to update or delete.
 */
export class CreateScores1761000000060 implements MigrationInterface {
  readonly name = 'CreateScores1761000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supplier_scores (
        supplier_id           uuid          NOT NULL,
        -- province that keeps the supplier in its register; who else sees the score follows the supplier (HANDBOOK 7.6)
        region_code           varchar(10)   COLLATE "C" NOT NULL,
        supplier_no           text          NOT NULL,${SCORE_COLUMNS}
        PRIMARY KEY (supplier_id, quarter, version)
      );
      CREATE TABLE e_warong_scores (
        e_warong_id           uuid          NOT NULL,
        region_code           varchar(10)   COLLATE "C" NOT NULL,${SCORE_COLUMNS}
        PRIMARY KEY (e_warong_id, quarter, version)
      );
      CREATE TABLE agent_scores (
        bank_agent_id         uuid          NOT NULL,
        region_code           varchar(10)   COLLATE "C" NOT NULL,${SCORE_COLUMNS}
        PRIMARY KEY (bank_agent_id, quarter, version)
      );
      ${wallBySupplier('supplier_scores')}
      ${wallByRegion('e_warong_scores')}
      ${wallByRegion('agent_scores')}
      ${grantToApp('supplier_scores, e_warong_scores, agent_scores', 'SELECT', 'INSERT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supplier_scores, e_warong_scores, agent_scores');
  }
}
