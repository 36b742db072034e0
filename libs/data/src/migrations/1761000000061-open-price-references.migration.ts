import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A price that holds for a province holds in its kota: whoever works in one kota sees the HET and HAP of the regions above
 * it, without which no price there can be judged (IND-PRC-01, -02). Market surveys of other regions stay behind the wall.
 */
export class OpenPriceReferences1761000000061 implements MigrationInterface {
  readonly name = 'OpenPriceReferences1761000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY in_force_above ON price_references FOR SELECT TO PUBLIC USING (
        price_kind IN ('HET', 'HAP')
        AND (SELECT current_setting('monev.scope', true)) = 'REGIONS'
        AND EXISTS (SELECT 1 FROM unnest(string_to_array((SELECT current_setting('monev.scope_codes', true)), ',')) AS own (code)
                    WHERE own.code <> '' AND starts_with(own.code, region_code)))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY in_force_above ON price_references');
  }
}
