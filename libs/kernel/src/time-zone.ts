import { type IsoDate } from './iso-date';
import { type RegionCode } from './region-code';

/** Indonesian time zones; a month, day or deadline is taken in that of the region's province (HANDBOOK §6). */
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

const HOURS_AHEAD_OF_UTC: Record<TimeZone, number> = { WIB: 7, WITA: 8, WIT: 9 };
/** Bali, NTB, NTT, Kalsel, Kaltim, Kaltara and Sulawesi (recalled). */
const WITA_PROVINCES = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
/** Maluku, Maluku Utara and all Papua (recalled). */
const WIT_PROVINCES = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

export function timeZoneOf(region: RegionCode): TimeZone {
  const province = region.slice(0, 2);
  if (WITA_PROVINCES.has(province)) return 'WITA';
  return WIT_PROVINCES.has(province) ? 'WIT' : 'WIB';
}

/** The wall clock of a zone at a moment, as a Date whose UTC fields carry local time. */
export function localTime(moment: Date, zone: TimeZone): Date {
  return new Date(moment.getTime() + HOURS_AHEAD_OF_UTC[zone] * 3_600_000);
}

/** The calendar day it is in a zone at a moment. */
export function localDateOf(moment: Date, zone: TimeZone): IsoDate {
  return localTime(moment, zone).toISOString().slice(0, 10) as IsoDate;
}
