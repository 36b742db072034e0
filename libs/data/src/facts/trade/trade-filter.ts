import { type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';

/** What a list of trade can be narrowed by; what is absent does not narrow. */
export interface TradeFilter {
  readonly supplierId?: string | null;
  readonly eWarongId?: string | null;
  readonly region?: RegionCode | null;
  readonly period?: Period | null;
}

/** Conditions of a trade list; `day` is the SQL of the day that decides which period a row belongs to. */
export function tradeFilters(filter: TradeFilter, alias: string, day: string): readonly (readonly [string, unknown])[] {
  const { period } = filter;
  return [
    [`${alias}.supplier_id = ?::uuid`, filter.supplierId],
    [`${alias}.e_warong_id = ?::uuid`, filter.eWarongId],
    [`starts_with(${alias}.region_code, ?)`, filter.region],
    [`${day} >= ?::date`, period && firstDayOf(period)],
    [`${day} <= ?::date`, period && lastDayOf(period)],
  ];
}
