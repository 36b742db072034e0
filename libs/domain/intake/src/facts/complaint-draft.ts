import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type CellOrigin } from './cell-origin';

/** A complaint (HANDBOOK 7.19) without who made it: reporters are never kept from a file. */
export interface ComplaintDraft {
  readonly kind: 'COMPLAINT';
  readonly regionCode: RegionCode;
  readonly ticketNo: string;
  readonly channel: string;
  readonly category: string;
  readonly receivedOn: IsoDate;
  readonly state: string;
  /** Day of the last change of state; the day received where the file names none. */
  readonly stateSince: IsoDate;
  /** Clock of BR-13: verified within 3 days, answered by local government within 7 working days. */
  readonly verifiedOn: IsoDate | null;
  readonly forwardedOn: IsoDate | null;
  readonly resolvedOn: IsoDate | null;
  readonly anonymous: boolean | null;
  /** Register number of the e-warong complained of, where it is one. */
  readonly registerNo: string | null;
  readonly supplierNo: string | null;
  readonly origin: CellOrigin;
}
