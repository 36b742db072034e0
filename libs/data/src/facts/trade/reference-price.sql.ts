/** Days before and after a price within which a market survey is compared with it (IND-PRC-01). */
const SURVEY_REACH_DAYS = 14;

/**
 * The reference price of IND-PRC-01 for rows of `asked (place, commodity, quality_class, unit, day)`: the market survey of
 * the same kecamatan on the nearest day within 14 (the earlier of two as near; several that day: their median), else HAP,
 * else HET in force, of the nearest region. Unit and class must be the same: nothing is converted (HANDBOOK 7.9).
 * Answers `doubled`, twice the price in rupiah: a median of two prices may be half a rupiah, and stays exact so.
 */
export function referencePrice(asked: string): string {
  const sameGoods = `price.recorded_to IS NULL AND price.price > 0 AND price.commodity = ${asked}.commodity
        AND price.quality_class = ${asked}.quality_class AND price.unit = ${asked}.unit`;
  const inDistrict = `price.region_code >= left(${asked}.place, 6) AND price.region_code < left(${asked}.place, 6) || ':'
        AND price.price_kind = 'MARKET_SURVEY'`;
  const inForce = (kind: string) => `(
      SELECT 2 * price.price FROM price_references AS price
      WHERE  ${sameGoods} AND price.price_kind = '${kind}' AND price.date <= ${asked}.day
        AND  price.region_code IN (left(${asked}.place, 2), left(${asked}.place, 4), left(${asked}.place, 6), ${asked}.place)
      ORDER  BY length(price.region_code) DESC, price.date DESC LIMIT 1)`;
  return `COALESCE((
      SELECT (array_agg(price.price ORDER BY price.price))[(count(*) + 1) / 2]
             + (array_agg(price.price ORDER BY price.price))[(count(*) + 2) / 2]
      FROM   price_references AS price
      WHERE  ${sameGoods} AND ${inDistrict}
        AND  price.date = (
               SELECT price.date FROM price_references AS price
               WHERE  ${sameGoods} AND ${inDistrict}
                 AND  price.date BETWEEN ${asked}.day - ${SURVEY_REACH_DAYS} AND ${asked}.day + ${SURVEY_REACH_DAYS}
               ORDER  BY abs(price.date - ${asked}.day), price.date LIMIT 1)),
    ${inForce('HAP')}, ${inForce('HET')})`;
}

/** The HET in force for the zone and class of a row of `asked`, in rupiah; null where there is none (IND-PRC-02). */
export function highestRetailPrice(asked: string): string {
  return `(
      SELECT price.price FROM price_references AS price
      WHERE  price.recorded_to IS NULL AND price.price > 0 AND price.price_kind = 'HET'
        AND  price.commodity = ${asked}.commodity AND price.quality_class = ${asked}.quality_class
        AND  price.unit = ${asked}.unit AND price.date <= ${asked}.day
        AND  price.region_code IN (left(${asked}.place, 2), left(${asked}.place, 4), left(${asked}.place, 6), ${asked}.place)
      ORDER  BY length(price.region_code) DESC, price.date DESC LIMIT 1)`;
}
