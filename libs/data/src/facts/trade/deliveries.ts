import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf } from '../../registry/actors/origin';
import { type Page, type PageRequest, readPage, uuids } from '../../registry/actors/page';
import { type TradeFilter, tradeFilters } from './trade-filter';

/** A delivery (HANDBOOK 7.10). Moments are local: YYYY-MM-DDTHH:MM on the clock of the outlet. */
export interface DeliveryRow {
  readonly id: string;
  readonly deliveryNo: string;
  readonly supplierId: string;
  readonly eWarongId: string;
  readonly regionCode: RegionCode;
  readonly mouNo: string | null;
  readonly orderedOn: IsoDate | null;
  readonly promisedAt: string;
  readonly receivedAt: string | null;
  readonly origin: RecordOrigin;
}

const local = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;

/** A delivery belongs to the day it came; one that did not come, to the day it was promised. The latest first. */
export function listDeliveries(tx: Transaction, filter: TradeFilter, page: PageRequest): Promise<Page<DeliveryRow>> {
  const day = 'coalesce(delivery.received_on, delivery.promised_on)';
  return readPage(
    tx,
    {
      columns: `delivery.id, delivery.delivery_no AS "deliveryNo", delivery.supplier_id AS "supplierId",
        delivery.e_warong_id AS "eWarongId", delivery.region_code AS "regionCode", delivery.mou_no AS "mouNo",
        delivery.ordered_on::text AS "orderedOn", ${local('delivery.promised_at')} AS "promisedAt",
        ${local('delivery.received_at')} AS "receivedAt", ${originOf('delivery')}`,
      from: 'deliveries AS delivery',
      where: ['delivery.recorded_to IS NULL'],
      filters: tradeFilters(filter, 'delivery', day),
      sort: day,
      descending: true,
      id: 'delivery.id',
    },
    page,
  );
}

export interface DeliveryLineRow {
  readonly deliveryId: string;
  readonly lineNo: number;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly orderedQty: number;
  readonly deliveredQty: number | null;
  readonly acceptedQty: number | null;
  readonly rejectedQty: number | null;
  readonly unitPrice: number | null;
  readonly brand: string;
  readonly labelOk: boolean | null;
  readonly packedAsBundle: boolean | null;
  readonly rejectedAt: string | null;
  readonly replacedAt: string | null;
}

export function deliveryLines(tx: Transaction, ids: readonly string[]): Promise<DeliveryLineRow[]> {
  return tx.query(
    `SELECT delivery_id AS "deliveryId", line_no AS "lineNo", commodity, quality_class AS "qualityClass", unit,
            ordered_qty::float8 AS "orderedQty", delivered_qty::float8 AS "deliveredQty",
            accepted_qty::float8 AS "acceptedQty", rejected_qty::float8 AS "rejectedQty",
            unit_price::float8 AS "unitPrice", brand, label_ok AS "labelOk", packed_as_bundle AS "packedAsBundle",
            ${local('rejected_at')} AS "rejectedAt", ${local('replaced_at')} AS "replacedAt"
     FROM   delivery_lines WHERE recorded_to IS NULL AND delivery_id = ANY ($1::uuid[]) ORDER BY line_no`,
    [uuids(ids)],
  );
}
