/** Reading of single fields as bytes: no text is made of what is in order. */

export const FAULT = { NONE: 0, UNREADABLE: 1, NOT_IN_CALENDAR: 2, MISSING: 3 } as const;

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const SPACE = 32;

/** What the last call could not do; `FAULT.NONE` when it could. */
export interface FieldFault {
  fault: number;
}

/**
 * An amount as offices write it, in thousandths: "9.450" = 9 450 000, "1,5" = 1 500, "-2" = −2 000. Dots part thousands
 * where three digits follow each, else a single dot is a decimal point. "Rp" before it is passed over.
 */
export function thousandthsOf(bytes: Uint8Array, start: number, end: number, out: FieldFault): number {
  out.fault = FAULT.NONE;
  let at = start;
  if (at + 1 < end && ((bytes[at] as number) | 32) === 114 && ((bytes[at + 1] as number) | 32) === 112) {
    at += 2;
    while (at < end && (bytes[at] === DOT || bytes[at] === SPACE)) at += 1;
  }
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  let value = 0;
  let digits = 0;
  let group = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits += 1;
      if (group >= 0) group += 1;
    } else if (byte === DOT && digits > 0 && (group < 0 || group === 3)) {
      if (group < 0 && digits > 3) break;
      group = 0;
    } else break;
  }
  if (digits === 0 || digits > 12) return failed(out, digits === 0 && at === end ? FAULT.MISSING : FAULT.UNREADABLE);
  let scaled = value * 1000;
  if (group >= 0 && group !== 3) {
    if (at !== end || group === 0 || group > 3 || hasTwoDots(bytes, start, end)) return failed(out, FAULT.UNREADABLE);
    scaled = value * 10 ** (3 - group);
  } else if (at < end) {
    const fraction = fractionOf(bytes, at, end);
    if (fraction < 0) return failed(out, FAULT.UNREADABLE);
    scaled += fraction;
  }
  return negative ? -scaled : scaled;
}

/** ",5" = 500 thousandths; −1 for anything else. */
function fractionOf(bytes: Uint8Array, at: number, end: number): number {
  const digits = end - at - 1;
  if (bytes[at] !== COMMA || digits < 1 || digits > 3) return -1;
  let value = 0;
  for (let place = at + 1; place < end; place += 1) {
    const byte = bytes[place] as number;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + (byte - ZERO);
  }
  return value * 10 ** (3 - digits);
}

function hasTwoDots(bytes: Uint8Array, start: number, end: number): boolean {
  let dots = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === DOT) dots += 1;
  return dots > 1;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as year × 512 + month × 32 + day: dd/mm/yyyy, d-m-yyyy, dd.mm.yyyy or yyyy-mm-dd. */
export function dateOf(bytes: Uint8Array, start: number, end: number, out: FieldFault): number {
  out.fault = FAULT.NONE;
  let first = 0;
  let second = 0;
  let third = 0;
  let part = 0;
  let digits = 0;
  let firstDigits = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      const digit = byte - ZERO;
      if (part === 0) first = first * 10 + digit;
      else if (part === 1) second = second * 10 + digit;
      else third = third * 10 + digit;
      digits += 1;
      if (digits > 4) return failed(out, FAULT.UNREADABLE);
    } else if ((byte === SLASH || byte === MINUS || byte === DOT) && digits > 0 && part < 2) {
      if (part === 0) firstDigits = digits;
      part += 1;
      digits = 0;
    } else return failed(out, FAULT.UNREADABLE);
  }
  if (end === start) return failed(out, FAULT.MISSING);
  if (part !== 2 || digits === 0) return failed(out, FAULT.UNREADABLE);
  const yearFirst = firstDigits === 4;
  const year = yearFirst ? first : third;
  const day = yearFirst ? third : first;
  if ((yearFirst ? firstDigits : digits) !== 4) return failed(out, FAULT.UNREADABLE);
  if (second < 1 || second > 12 || day < 1) return failed(out, FAULT.NOT_IN_CALENDAR);
  const leap = second === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (day > (DAYS[second - 1] as number) + leap) return failed(out, FAULT.NOT_IN_CALENDAR);
  return year * 512 + second * 32 + day;
}

/** Seconds of the day: HH:MM:SS, HH:MM, or with dots. */
export function secondsOf(bytes: Uint8Array, start: number, end: number, out: FieldFault): number {
  out.fault = FAULT.NONE;
  if (end === start) return failed(out, FAULT.MISSING);
  let total = 0;
  let part = 0;
  let value = 0;
  let digits = 0;
  for (let at = start; at <= end; at += 1) {
    const byte = at < end ? (bytes[at] as number) : COLON;
    if (byte >= ZERO && byte <= NINE && digits < 2) {
      value = value * 10 + (byte - ZERO);
      digits += 1;
    } else if ((byte === COLON || byte === DOT) && digits > 0 && part < 3 && value < (part === 0 ? 24 : 60)) {
      total += value * (part === 0 ? 3_600 : part === 1 ? 60 : 1);
      part += 1;
      value = 0;
      digits = 0;
    } else return failed(out, FAULT.UNREADABLE);
  }
  return part >= 2 ? total : failed(out, FAULT.UNREADABLE);
}

function failed(out: FieldFault, fault: number): number {
  out.fault = fault;
  return 0;
}
