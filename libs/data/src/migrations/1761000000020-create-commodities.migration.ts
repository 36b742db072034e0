import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { grantToApp } from './region-scope.sql';

/** Foods a KKS may buy, by nutrient group (HANDBOOK 7.8); codes and units are those of the price files. */
const COMMODITIES = `
  ('BERAS',         'Beras',         'Rice',        'CARBOHYDRATE',    'KG'),
  ('JAGUNG',        'Jagung',        'Maize',       'CARBOHYDRATE',    'KG'),
  ('SAGU',          'Sagu',          'Sago',        'CARBOHYDRATE',    'KG'),
  ('TELUR AYAM',    'Telur ayam',    'Eggs',        'ANIMAL_PROTEIN',  'KG'),
  ('DAGING AYAM',   'Daging ayam',   'Chicken',     'ANIMAL_PROTEIN',  'KG'),
  ('DAGING SAPI',   'Daging sapi',   'Beef',        'ANIMAL_PROTEIN',  'KG'),
  ('IKAN',          'Ikan',          'Fish',        'ANIMAL_PROTEIN',  'KG'),
  ('KACANG HIJAU',  'Kacang hijau',  'Mung beans',  'PLANT_PROTEIN',   'KG'),
  ('KACANG TANAH',  'Kacang tanah',  'Peanuts',     'PLANT_PROTEIN',   'KG'),
  ('TEMPE',         'Tempe',         'Tempe',       'PLANT_PROTEIN',   'KG'),
  ('TAHU',          'Tahu',          'Tofu',        'PLANT_PROTEIN',   'KG'),
  ('SAYUR',         'Sayur',         'Vegetables',  'VITAMIN_MINERAL', 'KG'),
  ('BUAH',          'Buah',          'Fruit',       'VITAMIN_MINERAL', 'KG')`;

/**
 * Limits of HANDBOOK 7.8 in percent of weight, gabah in grains per 100 g. `valid_from` of the ministry's classes is the
 * day of Permentan 31/2017 (recalled). The 5 % of Tanjungbalai (rule S3 of [D2]) holds for rice of class LOKAL there.
 */
const QUALITY_SPECS = `
  ('BERAS', 'PREMIUM', '',     '2017-08-08'::date, 'Permentan 31/2017', 95, 14, 85, 15, 0, 0, 0),
  ('BERAS', 'MEDIUM',  '',     '2017-08-08'::date, 'Permentan 31/2017', 95, 14, 75, 25, 5, 1, 0.05),
  ('BERAS', 'LOKAL',   '1274', '2018-09-25'::date, 'Kesepakatan e-warong Tanjungbalai 2018 (setara merek Jeruk)',
   NULL, NULL, NULL, 5, NULL, NULL, NULL)`;

/** Commodities and quality limits: reference data, the same for every actor. Dated: a later standard is a new row. */
export class CreateCommodities1761000000020 implements MigrationInterface {
  readonly name = 'CreateCommodities1761000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commodities (
        code           text    PRIMARY KEY,
        name_id        text    NOT NULL,
        name_en        text    NOT NULL,
        nutrient_group text    NOT NULL
                       CHECK (nutrient_group IN ('CARBOHYDRATE', 'ANIMAL_PROTEIN', 'PLANT_PROTEIN', 'VITAMIN_MINERAL')),
        unit           text    NOT NULL,
        kks_eligible   boolean NOT NULL DEFAULT true,
        valid_from     date,
        valid_to       date
      );
      INSERT INTO commodities (code, name_id, name_en, nutrient_group, unit) VALUES ${COMMODITIES};

      CREATE TABLE quality_specs (
        commodity         text        NOT NULL REFERENCES commodities (code),
        quality_class     text        NOT NULL,
        -- '' = everywhere; the longest code that holds the place wins
        area_code         varchar(10) COLLATE "C" NOT NULL,
        valid_from        date        NOT NULL,
        valid_to          date,
        standard          text        NOT NULL,
        milling_min       numeric(6, 3),
        moisture_max      numeric(6, 3),
        head_rice_min     numeric(6, 3),
        broken_max        numeric(6, 3),
        other_grains_max  numeric(6, 3),
        unhulled_max      numeric(6, 3),
        foreign_max       numeric(6, 3),
        PRIMARY KEY (commodity, quality_class, area_code, valid_from)
      );
      INSERT INTO quality_specs (commodity, quality_class, area_code, valid_from, standard, milling_min, moisture_max,
        head_rice_min, broken_max, other_grains_max, unhulled_max, foreign_max) VALUES ${QUALITY_SPECS};

      ${grantToApp('commodities, quality_specs', 'SELECT')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE quality_specs, commodities');
  }
}
