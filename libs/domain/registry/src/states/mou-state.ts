import { type IsoDate } from '@monev/kernel';

export type MouState = 'DRAFT' | 'ACTIVE' | 'EXPIRED' | 'TERMINATED';

/** What of an MoU decides its state on a day (HANDBOOK 7.7). */
export interface MouTerm {
  readonly signedOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly terminatedOn: IsoDate | null;
}

/** Unsigned or not begun: DRAFT; in force on both its first and its last day; ended early from the day it was ended. */
export function mouStateOn(mou: MouTerm, day: IsoDate): MouState {
  if (mou.terminatedOn !== null && day >= mou.terminatedOn) return 'TERMINATED';
  if (mou.signedOn === null || day < mou.startsOn) return 'DRAFT';
  return day <= mou.endsOn ? 'ACTIVE' : 'EXPIRED';
}
