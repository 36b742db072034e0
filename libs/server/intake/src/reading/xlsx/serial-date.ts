import { type IsoDate, addDays, isoDate } from '@monev/kernel';

const LAST_SERIAL = 2_958_465; // 9999-12-31
/** Excel counts a 29 February 1900 that never was: day 60. */
const FIRST_TRUE_SERIAL = 61;

/** The day of an Excel serial number; null for a time of day, the false day of 1900, or a number that is no day. */
export function dateOfSerial(serial: number, base1904: boolean): IsoDate | null {
  const day = Math.floor(serial);
  if (base1904) return day >= 0 && day <= LAST_SERIAL - 1462 ? addDays(isoDate('1904-01-01'), day) : null;
  return day >= FIRST_TRUE_SERIAL && day <= LAST_SERIAL ? addDays(isoDate('1899-12-30'), day) : null;
}
