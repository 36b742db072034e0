export { INVOICE_SETTLEMENT } from './invoice-settlement.sql';
export { LOT_PASSED, SPEC_OF_LOT } from './lot-verdict.sql';
export * from './deliveries';
export * from './invoices';
export * from './mous';
export * from './quality-inspections';
export { type TradeFilter } from './trade-filter';
