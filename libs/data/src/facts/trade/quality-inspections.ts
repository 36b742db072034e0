import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf } from '../../registry/actors/origin';
import { type Page, type PageRequest, readPage } from '../../registry/actors/page';
import { LOT_PASSED, SPEC_OF_LOT } from './lot-verdict.sql';
import { type TradeFilter, tradeFilters } from './trade-filter';

/** One lot inspected, with the verdict of the specification in force (HANDBOOK 7.10). Percent. */
export interface QualityInspectionRow {
  readonly id: string;
  readonly inspectionNo: string;
  readonly lotNo: string;
  readonly supplierId: string;
  /** Null: a stack in the warehouse. */
  readonly eWarongId: string | null;
  readonly regionCode: RegionCode;
  readonly deliveryNo: string | null;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly sampledOn: IsoDate;
  readonly millingPct: number | null;
  readonly moisturePct: number | null;
  readonly headRicePct: number | null;
  readonly brokenPct: number | null;
  readonly otherGrainsPct: number | null;
  readonly unhulledGrains: number | null;
  readonly foreignPct: number | null;
  readonly labelOk: boolean | null;
  readonly unfit: boolean | null;
  /** Name of the specification it was judged by; null where none is known. */
  readonly standard: string | null;
  /** Null: nothing that was measured can be judged. */
  readonly passed: boolean | null;
  readonly origin: RecordOrigin;
}

/** The latest sample first. */
export function listQualityInspections(
  tx: Transaction,
  filter: TradeFilter,
  page: PageRequest,
): Promise<Page<QualityInspectionRow>> {
  return readPage(
    tx,
    {
      columns: `lot.id, lot.inspection_no AS "inspectionNo", lot.lot_no AS "lotNo", lot.supplier_id AS "supplierId",
        lot.e_warong_id AS "eWarongId", lot.region_code AS "regionCode", lot.delivery_no AS "deliveryNo", lot.commodity,
        lot.quality_class AS "qualityClass", lot.sampled_on::text AS "sampledOn", lot.milling_pct::float8 AS "millingPct",
        lot.moisture_pct::float8 AS "moisturePct", lot.head_rice_pct::float8 AS "headRicePct",
        lot.broken_pct::float8 AS "brokenPct", lot.other_grains_pct::float8 AS "otherGrainsPct",
        lot.unhulled_grains::float8 AS "unhulledGrains", lot.foreign_pct::float8 AS "foreignPct",
        lot.label_ok AS "labelOk", lot.unfit, spec.standard, ${LOT_PASSED} AS passed, ${originOf('lot')}`,
      from: `quality_inspections AS lot ${SPEC_OF_LOT}`,
      where: ['lot.recorded_to IS NULL'],
      filters: tradeFilters(filter, 'lot', 'lot.sampled_on'),
      sort: 'lot.sampled_on',
      descending: true,
      id: 'lot.id',
    },
    page,
  );
}
