import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp, wallByRegion } from './region-scope.sql';

/** Columns that every fact carries: where it came from, how far it was accepted, and since when it was known. */
const VERSION_COLUMNS = `
        state         text        NOT NULL CHECK (state IN ('VALIDATED', 'SUBMITTED')),
        batch_id      uuid        NOT NULL,
        origin_sheet  text        NOT NULL,
        origin_row    int         NOT NULL,
        recorded_from timestamptz NOT NULL,
        recorded_to   timestamptz CHECK (recorded_to >= recorded_from),`;

/**
 * A fact is a version of a natural key: a correction closes it (recorded_to) and opens the next, nothing is overwritten.
 * Keys lead with the regency; a province's own row carries the province's code there. No foreign keys and no triggers:
 * facts come by the hundred thousand, and the commit checks regions and batch itself.
 */
const TABLES: readonly { name: string; columns: string; key: string }[] = [
  {
    name: 'kpm_snapshots',
    columns: `
        period         char(7)     COLLATE "C" NOT NULL,
        programme      text        NOT NULL,
        bank           text        NOT NULL,
        source         text        NOT NULL,
        kpm_eligible   int         CHECK (kpm_eligible >= 0),
        kpm_transacted int         CHECK (kpm_transacted >= 0),
        position_date  date,`,
    key: 'period, programme, bank, source',
  },
  {
    name: 'stage_payments',
    columns: `
        first_month      char(7)  COLLATE "C" NOT NULL,
        months_covered   smallint NOT NULL CHECK (months_covered BETWEEN 1 AND 12),
        programme        text     NOT NULL,
        payer            text     NOT NULL,
        source           text     NOT NULL,
        label            text     NOT NULL,
        allocated_kpm    int      CHECK (allocated_kpm >= 0),
        allocated_amount bigint   CHECK (allocated_amount >= 0),
        disbursed_kpm    int      CHECK (disbursed_kpm >= 0),
        disbursed_amount bigint   CHECK (disbursed_amount >= 0),
        redeemed_kpm     int      CHECK (redeemed_kpm >= 0),
        redeemed_amount  bigint   CHECK (redeemed_amount >= 0),
        failed_kpm       int      CHECK (failed_kpm >= 0),
        remaining_kpm    int,
        remaining_amount bigint,`,
    key: 'first_month, months_covered, programme, payer, source, label',
  },
  {
    name: 'context_figures',
    columns: `
        period varchar(7) COLLATE "C" NOT NULL,
        figure text       NOT NULL,
        value  numeric    NOT NULL,
        unit   text       NOT NULL,`,
    key: 'period, figure',
  },
  {
    name: 'price_references',
    columns: `
        commodity     text   NOT NULL,
        quality_class text   NOT NULL,
        date          date   NOT NULL,
        price_kind    text   NOT NULL,
        price         bigint NOT NULL CHECK (price >= 0),
        unit          text   NOT NULL,
        document      text   NOT NULL,`,
    key: 'commodity, quality_class, date, price_kind',
  },
];

export class CreateFacts1761000000003 implements MigrationInterface {
  readonly name = 'CreateFacts1761000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, columns, key } of TABLES) {
      await runner.query(`
      CREATE TABLE ${name} (
        regency_code  varchar(10) COLLATE "C" NOT NULL,
        region_code   varchar(10) COLLATE "C" NOT NULL,${columns}${VERSION_COLUMNS}
        CHECK (regency_code = left(region_code, 4)),
        PRIMARY KEY (regency_code, region_code, ${key}, recorded_from)
      );
      CREATE UNIQUE INDEX ${name}_current ON ${name} (regency_code, region_code, ${key}) WHERE recorded_to IS NULL;
      CREATE INDEX ${name}_batch ON ${name} (batch_id);
      ${wallByRegion(name)}
      ${grantToApp(name, 'SELECT', 'INSERT', 'UPDATE (recorded_to, state)')}
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map((table) => table.name).join(', ')}`);
  }
}
