import { type QualityBound, type ReferencePrice, type VisitContext } from '@monev/domain/evaluations';
import { type IsoDate, type RegionCode, type SubjectRef, ancestorAt, rupiah } from '@monev/kernel';
import { type Transaction, withWholeCountry } from '../connection/transaction';

/** Of which visit the surroundings are asked. */
export interface VisitPlace {
  readonly subject: SubjectRef;
  readonly regionCode: RegionCode;
  readonly teamIds: readonly string[];
  /** Local day of the visit. */
  readonly visitedOn: IsoDate;
}

/**
 * What register and price lists know of a visited outlet on a day: the answers are compared with it, on the page before
 * sending and on the server again.
 */
export async function visitContextOf(tx: Transaction, visit: VisitPlace): Promise<VisitContext> {
  const [outlet, commodities, suppliers] = [
    await outletFacts(tx, visit),
    await namesOf(tx, 'SELECT code AS id, name_id AS name FROM commodities ORDER BY code'),
    await namesOf(tx, 'SELECT id::text, name FROM suppliers WHERE recorded_to IS NULL ORDER BY id'),
  ];
  return {
    subject: visit.subject,
    visitedOn: visit.visitedOn,
    registeredKpm: outlet?.registeredKpm ?? null,
    registeredPoint: pointOf(outlet),
    registerChoices: {
      TEAM: visit.teamIds,
      COMMODITY: commodities.map(({ id }) => id),
      SUPPLIER: suppliers.map(({ id }) => id),
    },
    names: Object.fromEntries([...commodities, ...suppliers].map(({ id, name }) => [id, name])),
    // prices that hold for a whole province stand at the province, above the scope of those who work in one kota
    referencePrices: await withWholeCountry(tx, () => referencePrices(tx, visit)),
    qualityBounds: await qualityBounds(tx, visit),
  };
}

interface OutletFacts {
  readonly registeredKpm: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Families served: of the newest month up to the visit in which the outlet's recap has them. */
async function outletFacts(tx: Transaction, visit: VisitPlace): Promise<OutletFacts | null> {
  if (visit.subject.kind !== 'E_WARONG') return null;
  const [row] = (await tx.query(
    `SELECT latitude::float8 AS latitude, longitude::float8 AS longitude,
            (SELECT recap.kpm_served FROM e_warong_periods AS recap
             WHERE  recap.e_warong_id = outlet.id AND recap.recorded_to IS NULL AND recap.kpm_served IS NOT NULL
               AND  recap.period <= left($2, 7)
             ORDER  BY recap.period DESC LIMIT 1) AS "registeredKpm"
     FROM   e_warongs AS outlet WHERE outlet.id::text = $1 AND outlet.recorded_to IS NULL`,
    [visit.subject.id, visit.visitedOn],
  )) as OutletFacts[];
  return row ?? null;
}

function pointOf(outlet: OutletFacts | null): VisitContext['registeredPoint'] {
  if (!outlet || outlet.latitude === null || outlet.longitude === null) return null;
  return { latitude: outlet.latitude, longitude: outlet.longitude };
}

async function namesOf(tx: Transaction, sql: string): Promise<{ id: string; name: string }[]> {
  return tx.query(sql);
}

/**
 * Order and reach of IND-PRC-01: market survey of the same kecamatan on the nearest day within 14 (several that day: the
 * median, rounded to whole rupiah); HAP and HET that hold at the place, the nearest area and newest day first.
 */
async function referencePrices(tx: Transaction, visit: VisitPlace): Promise<ReferencePrice[]> {
  const rows = (await tx.query(
    `WITH survey AS (
       SELECT commodity, quality_class, unit, price,
              rank() OVER (PARTITION BY commodity, quality_class, unit ORDER BY abs(date - $3::date), date) AS distance
       FROM   price_references
       WHERE  recorded_to IS NULL AND price_kind = 'MARKET_SURVEY' AND price > 0 AND regency_code = $4
         AND  starts_with(region_code, $2)
         AND  date BETWEEN $3::date - 14 AND $3::date + 14
     )
     SELECT 'MARKET_SURVEY' AS kind, commodity, quality_class AS "qualityClass", unit,
            round(percentile_cont(0.5) WITHIN GROUP (ORDER BY price))::text AS price
     FROM   survey WHERE distance = 1 GROUP BY commodity, quality_class, unit
     UNION ALL
     (SELECT DISTINCT ON (price_kind, commodity, quality_class, unit)
             price_kind, commodity, quality_class, unit, price::text
      FROM   price_references
      WHERE  recorded_to IS NULL AND price_kind IN ('HAP', 'HET') AND price > 0 AND regency_code IN ($4, $5)
        AND  starts_with($1, region_code) AND date <= $3::date
      ORDER  BY price_kind, commodity, quality_class, unit, length(region_code) DESC, date DESC)`,
    [
      ...[visit.regionCode, ancestorAt(visit.regionCode, 'DISTRICT') ?? visit.regionCode, visit.visitedOn],
      ...[visit.regionCode.slice(0, 4), visit.regionCode.slice(0, 2)],
    ],
  )) as (Omit<ReferencePrice, 'price'> & { price: string })[];
  return rows.map((row) => ({ ...row, price: rupiah(BigInt(row.price)) }));
}

/** Limits in force for each class; the nearest area wins (HANDBOOK 7.8). */
async function qualityBounds(tx: Transaction, visit: VisitPlace): Promise<QualityBound[]> {
  return tx.query(
    `SELECT DISTINCT ON (commodity, quality_class) commodity, quality_class AS "qualityClass",
            trim_scale(moisture_max)::text AS "moistureMaxPct", trim_scale(broken_max)::text AS "brokenMaxPct"
     FROM   quality_specs
     WHERE  starts_with($1, area_code) AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date)
     ORDER  BY commodity, quality_class, length(area_code) DESC, valid_from DESC`,
    [visit.regionCode, visit.visitedOn],
  );
}
