import { type IsoDate, addDays } from '@monev/kernel';

/** VALID; EXPIRING: valid, but not to the end of the notice; EXPIRED; NOT_YET: issued later. */
export type DocumentStanding = 'VALID' | 'EXPIRING' | 'EXPIRED' | 'NOT_YET';

/** How a document stands on a day; its last day still counts. `noticeDays` is a dated parameter. */
export function documentStandingOn(
  document: { readonly issuedOn: IsoDate | null; readonly validUntil: IsoDate | null },
  day: IsoDate,
  noticeDays: number,
): DocumentStanding {
  if (document.issuedOn !== null && document.issuedOn > day) return 'NOT_YET';
  if (document.validUntil === null) return 'VALID';
  if (document.validUntil < day) return 'EXPIRED';
  return document.validUntil <= addDays(day, noticeDays) ? 'EXPIRING' : 'VALID';
}
