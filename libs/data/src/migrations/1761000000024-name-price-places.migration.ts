import { type MigrationInterface, type QueryRunner } from 'typeorm';

const KEY = 'regency_code, region_code, commodity, quality_class, date, price_kind';

/**
 * Several prices of one kecamatan and day are kept beside each other, by the place they were seen at and by their unit:
 * their median is the reference (IND-PRC-01), and eggs by piece never stand in for eggs by kg (HANDBOOK 7.9).
 */
export class NamePricePlaces1761000000024 implements MigrationInterface {
  readonly name = 'NamePricePlaces1761000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE price_references ADD COLUMN place text NOT NULL DEFAULT ''`);
    await this.rekey(runner, `${KEY}, unit, place`);
    await runner.query(`
      CREATE INDEX price_references_by_goods ON price_references (commodity, quality_class, unit, region_code, date)
      WHERE recorded_to IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX price_references_by_goods`);
    await this.rekey(runner, KEY);
    await runner.query(`ALTER TABLE price_references DROP COLUMN place`);
  }

  private async rekey(runner: QueryRunner, key: string): Promise<void> {
    await runner.query(`
      ALTER TABLE price_references DROP CONSTRAINT price_references_pkey;
      ALTER TABLE price_references ADD PRIMARY KEY (${key}, recorded_from);
      DROP INDEX price_references_current;
      CREATE UNIQUE INDEX price_references_current ON price_references (${key}) WHERE recorded_to IS NULL`);
  }
}
