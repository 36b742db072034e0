import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type Page, type PageRequest, readPage } from './actors/page';
import { type RecordOrigin, originOf } from './actors/origin';

/** A food that may be bought with a KKS (HANDBOOK 7.8). */
export interface CommodityRow {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly nutrientGroup: string;
  readonly unit: string;
  readonly kksEligible: boolean;
}

export function listCommodities(tx: Transaction): Promise<CommodityRow[]> {
  return tx.query(
    `SELECT code, name_id AS "nameId", name_en AS "nameEn", nutrient_group AS "nutrientGroup", unit,
            kks_eligible AS "kksEligible"
     FROM   commodities
     ORDER  BY array_position(ARRAY['CARBOHYDRATE', 'ANIMAL_PROTEIN', 'PLANT_PROTEIN', 'VITAMIN_MINERAL'], nutrient_group),
            name_id`,
  );
}

/** Limits of a class of a food, with their standard; percent, unhulled grains per 100 g. Null: not prescribed. */
export interface QualitySpecRow {
  readonly commodity: string;
  readonly qualityClass: string;
  /** Null: everywhere. */
  readonly region: RegionCode | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly standard: string;
  readonly millingMin: number | null;
  readonly moistureMax: number | null;
  readonly headRiceMin: number | null;
  readonly brokenMax: number | null;
  readonly otherGrainsMax: number | null;
  readonly unhulledMax: number | null;
  readonly foreignMax: number | null;
}

export function listQualitySpecs(tx: Transaction): Promise<QualitySpecRow[]> {
  return tx.query(
    `SELECT commodity, quality_class AS "qualityClass", nullif(area_code, '') AS region, valid_from::text AS "from",
            valid_to::text AS "to", standard, milling_min::float8 AS "millingMin", moisture_max::float8 AS "moistureMax",
            head_rice_min::float8 AS "headRiceMin", broken_max::float8 AS "brokenMax",
            other_grains_max::float8 AS "otherGrainsMax", unhulled_max::float8 AS "unhulledMax",
            foreign_max::float8 AS "foreignMax"
     FROM   quality_specs ORDER BY commodity, area_code, quality_class DESC, valid_from DESC`,
  );
}

/** One HET of a class and day, and all provinces for which it is the same: a zone. Whole rupiah. */
export interface ZonePriceRow {
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly date: IsoDate;
  readonly price: number;
  readonly provinces: readonly RegionCode[];
  readonly document: string;
}

/** The HET that the actor may see, the latest first, cheapest zone first. */
export function listZonePrices(tx: Transaction): Promise<ZonePriceRow[]> {
  return tx.query(
    `SELECT commodity, quality_class AS "qualityClass", unit, date::text, price::float8,
            array_agg(region_code ORDER BY region_code) AS provinces, min(document) AS document
     FROM   price_references WHERE recorded_to IS NULL AND price_kind = 'HET'
     GROUP  BY commodity, quality_class, unit, date, price
     ORDER  BY commodity, date DESC, quality_class, price`,
  );
}

/** A price seen on a market or set as a reference, whole rupiah. */
export interface MarketPriceRow {
  readonly id: string;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly regionCode: RegionCode;
  readonly place: string;
  readonly date: IsoDate;
  readonly priceKind: string;
  readonly price: number;
  readonly document: string;
  readonly origin: RecordOrigin;
}

const PRICE_ID = `md5(concat_ws(':', price.region_code, price.commodity, price.quality_class, price.date, price.price_kind,
  price.unit, price.place))::uuid`;

/** Prices but HET in a region and below, the latest first. */
export function listMarketPrices(
  tx: Transaction,
  filter: { readonly region?: RegionCode | null; readonly commodity?: string | null },
  page: PageRequest,
): Promise<Page<MarketPriceRow>> {
  return readPage(
    tx,
    {
      columns: `${PRICE_ID} AS id, price.commodity, price.quality_class AS "qualityClass", price.unit,
        price.region_code AS "regionCode", price.place, price.date::text AS date, price.price_kind AS "priceKind",
        price.price::float8 AS price, price.document, ${originOf('price', { byHand: false })}`,
      from: 'price_references AS price',
      where: ['price.recorded_to IS NULL', `price.price_kind <> 'HET'`],
      filters: [
        ['starts_with(price.region_code, ?)', filter.region],
        ['price.commodity = ?', filter.commodity],
      ],
      sort: 'price.date',
      descending: true,
      id: PRICE_ID,
    },
    page,
  );
}
