import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf } from '../../registry/actors/origin';
import { type Page, type PageRequest, readPage, uuids } from '../../registry/actors/page';
import { type TradeFilter, tradeFilters } from './trade-filter';

/** An MoU of e-warong and supplier (HANDBOOK 7.7); its state on a day is `mouStateOn`. */
export interface MouRow {
  readonly id: string;
  readonly mouNo: string;
  readonly supplierId: string;
  readonly eWarongId: string;
  readonly regionCode: RegionCode;
  readonly signedOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly paymentTermDays: number;
  readonly agreedBrokenPct: number | null;
  readonly replacementClause: string;
  readonly terminatedOn: IsoDate | null;
  readonly terminationReason: string;
  readonly origin: RecordOrigin;
}

/** `period` narrows to MoU that were in force on at least one of its days. The latest to end first. */
export function listMous(tx: Transaction, filter: TradeFilter, page: PageRequest): Promise<Page<MouRow>> {
  const { period, ...parties } = filter;
  const [, , , from, until] = tradeFilters({ period: period ?? null }, 'mou', 'mou.starts_on');
  return readPage(
    tx,
    {
      columns: `mou.id, mou.mou_no AS "mouNo", mou.supplier_id AS "supplierId", mou.e_warong_id AS "eWarongId",
        mou.region_code AS "regionCode", mou.signed_on::text AS "signedOn", mou.starts_on::text AS "startsOn",
        mou.ends_on::text AS "endsOn", mou.payment_term_days AS "paymentTermDays",
        mou.agreed_broken_pct::float8 AS "agreedBrokenPct", mou.replacement_clause AS "replacementClause",
        mou.terminated_on::text AS "terminatedOn", mou.termination_reason AS "terminationReason", ${originOf('mou')}`,
      from: 'mous AS mou',
      where: ['mou.recorded_to IS NULL'],
      filters: [
        ...tradeFilters(parties, 'mou', 'mou.starts_on'),
        ['least(mou.ends_on, mou.terminated_on) >= ?::date', from?.[1]],
        ['mou.starts_on <= ?::date', until?.[1]],
      ],
      sort: 'mou.ends_on',
      descending: true,
      id: 'mou.id',
    },
    page,
  );
}

export interface MouPriceRow {
  readonly mouId: string;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly unitPrice: number | null;
  readonly priceFormula: string;
}

export function mouPrices(tx: Transaction, ids: readonly string[]): Promise<MouPriceRow[]> {
  return tx.query(
    `SELECT mou_id AS "mouId", commodity, quality_class AS "qualityClass", unit, unit_price::float8 AS "unitPrice",
            price_formula AS "priceFormula"
     FROM   mou_prices WHERE recorded_to IS NULL AND mou_id = ANY ($1::uuid[]) ORDER BY line_no`,
    [uuids(ids)],
  );
}
