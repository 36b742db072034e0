import { BITS_OF_LIST, WIDENED } from '../../facts/card-transactions/family-lists';

/** The bits of a file, as long as those of its kelurahan are now. */
const WIDE_DELTA = `
  SELECT delta.regency_code, delta.village_code, delta.period, ${WIDENED('delta.bits', 'list.length')} AS bits
  FROM   delta_families AS delta
  CROSS  JOIN LATERAL (
           SELECT ${BITS_OF_LIST('list')} AS length FROM family_lists AS list
           WHERE  list.regency_code = delta.regency_code AND list.village_code = delta.village_code
           OFFSET 0) AS list`;

export const ADD_FAMILY_MONTHS = `
  INSERT INTO family_months AS kept (regency_code, village_code, period, bits) ${WIDE_DELTA}
  ON CONFLICT (regency_code, village_code, period) DO UPDATE SET bits = kept.bits | excluded.bits`;

export const ADD_FAMILY_YEARS = `
  INSERT INTO family_years AS kept (regency_code, village_code, year, bits)
  SELECT wide.regency_code, wide.village_code, left(wide.period, 4), bit_or(wide.bits) FROM (${WIDE_DELTA}) AS wide
  GROUP  BY 1, 2, 3
  ON CONFLICT (regency_code, village_code, year) DO UPDATE SET bits = kept.bits | excluded.bits`;

/** Bits cannot be subtracted: the months and years of `recounted` are taken out and made again. */
export const CLEAR_FAMILY_MONTHS = `
  DELETE FROM family_months AS kept USING recounted
  WHERE  kept.regency_code = recounted.regency_code AND kept.period = recounted.period`;

export const CLEAR_FAMILY_YEARS = `
  DELETE FROM family_years AS kept USING (SELECT DISTINCT regency_code, left(period, 4) AS year FROM recounted) AS touched
  WHERE  kept.regency_code = touched.regency_code AND kept.year = touched.year`;

export const REMAKE_FAMILY_YEARS = `
  INSERT INTO family_years (regency_code, village_code, year, bits)
  SELECT months.regency_code, months.village_code, touched.year, bit_or(months.bits)
  FROM  (SELECT DISTINCT regency_code, left(period, 4) AS year FROM recounted) AS touched
  JOIN   family_months AS months ON months.regency_code = touched.regency_code AND left(months.period, 4) = touched.year
  GROUP  BY 1, 2, 3`;

/** Periods whose distinct families may have changed: each touched month, its quarter and its year. `$source`: months. */
export const touchedPeriods = (source: string) => `
  CREATE TEMPORARY TABLE family_periods ON COMMIT DROP AS
  SELECT DISTINCT touched.province COLLATE "C" AS province, span.*
  FROM  (SELECT DISTINCT left(regency_code, 2) AS province, period FROM (${source}) AS months) AS touched
  CROSS  JOIN LATERAL (
           SELECT left(touched.period, 4) AS year, right(touched.period, 2)::int AS month) AS said
  CROSS  JOIN LATERAL (VALUES
           (touched.period::varchar(7), touched.period::varchar(7), touched.period::varchar(7)),
           ((said.year || '-Q' || (said.month + 2) / 3)::varchar(7),
            (said.year || '-' || lpad(((said.month + 2) / 3 * 3 - 2)::text, 2, '0'))::varchar(7),
            (said.year || '-' || lpad(((said.month + 2) / 3 * 3)::text, 2, '0'))::varchar(7)),
           (said.year::varchar(7), (said.year || '-01')::varchar(7), (said.year || '-12')::varchar(7))
         ) AS span (period, first, last)`;

/** Families of each kelurahan in each touched period, as bits. */
export const VILLAGE_BITS = `
  CREATE TEMPORARY TABLE village_bits ON COMMIT DROP AS
  SELECT months.regency_code, months.village_code, touched.period, bit_or(months.bits) AS bits
  FROM   family_periods AS touched
  JOIN   family_months AS months
         ON left(months.regency_code, 2) = touched.province
        AND months.period COLLATE "C" >= touched.first COLLATE "C" AND months.period COLLATE "C" <= touched.last COLLATE "C"
  GROUP  BY 1, 2, 3`;

export const CLEAR_FAMILY_COUNTS = `
  DELETE FROM family_counts AS kept USING family_periods AS touched
  WHERE  kept.period = touched.period AND left(kept.regency_code, 2) = touched.province`;

/** A family with places in several kelurahan of an area is counted there once. */
export const COUNT_FAMILIES = `
  INSERT INTO family_counts (regency_code, region_code, period, families)
  WITH again AS (
    SELECT period, region_code, sum(places - 1) AS families
    FROM  (SELECT held.period, left(held.village_code, size) AS region_code, moved.card_key, count(*) AS places
           FROM   village_bits AS held
           JOIN   family_moves AS moved ON moved.regency_code = held.regency_code AND moved.village_code = held.village_code
           CROSS  JOIN (VALUES (2), (4), (6), (10)) AS level (size)
           WHERE  get_bit(held.bits, moved.family_bit) = 1
           GROUP  BY 1, 2, 3 HAVING count(*) > 1) AS many
    GROUP  BY 1, 2
  )
  SELECT left(held.village_code, least(size, 4)), left(held.village_code, size), held.period,
         sum(bit_count(held.bits)) - coalesce(min(again.families), 0)
  FROM   village_bits AS held
  CROSS  JOIN (VALUES (2), (4), (6), (10)) AS level (size)
  LEFT   JOIN again ON again.period = held.period AND again.region_code = left(held.village_code, size)
  GROUP  BY 1, 2, 3`;
