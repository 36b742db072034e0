import { type FactTable, columnsOf } from './fact-table';

/** Complaints, without who made them (HANDBOOK 7.19). */
export const COMPLAINTS: FactTable = {
  kind: 'COMPLAINT',
  table: 'complaints',
  keyWithoutRegion: true,
  key: columnsOf({ ticket_no: 'ticketNo' }),
  values: columnsOf({
    channel: 'channel',
    category: 'category',
    received_on: 'receivedOn date',
    status: 'state',
    status_since: 'stateSince date',
    verified_on: 'verifiedOn date',
    forwarded_on: 'forwardedOn date',
    resolved_on: 'resolvedOn date',
    anonymous: 'anonymous boolean',
    register_no: 'registerNo',
    supplier_no: 'supplierNo',
  }),
};
