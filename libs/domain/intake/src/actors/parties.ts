import { type ReadingContext } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { type FoundActor, type FoundSupplier } from './actor-finder';

export interface Parties {
  readonly supplier: FoundSupplier;
  readonly registerNo: string;
  readonly eWarong: FoundActor;
}

/** Supplier and e-warong of a row, from the columns `supplier` and `outlet`; null, with the row refused, if one is unknown. */
export function partiesOf(row: TableRow, { actors }: ReadingContext): Parties | null {
  const supplier = actors.supplier(row.text('supplier')) ?? row.refuse('SUPPLIER_UNKNOWN', 'supplier');
  const registerNo = row.text('outlet');
  const eWarong = actors.eWarong(registerNo) ?? row.refuse('E_WARONG_UNKNOWN', 'outlet');
  return supplier && eWarong && { supplier, registerNo, eWarong };
}

/** Warns of goods that are not on the list of the programme; they were delivered all the same, and are kept (FP-13). */
export function warnIfNotListed(row: TableRow, { actors }: ReadingContext, commodity: string): void {
  if (!actors.isListedFood(commodity)) row.report('WARNING', 'COMMODITY_NOT_LISTED', 'commodity');
}
