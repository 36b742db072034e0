import { ADDED, type CardRow, type CardStage, CARD_DIGITS, DAY_SECONDS, MARKS, MONTH_START, MONTHS } from '@monev/data';
import { type ProblemCode } from '@monev/domain/intake';
import { type CardField, type CardLayout, FIELDS } from './card-layout';
import { type CardReport } from './card-report';
import { type CardWords, NIK_FOUND } from './card-words';
import { FAULT, type FieldFault, dateOf, secondsOf, thousandthsOf } from './field-bytes';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const SPACE = 32;
const MOST_INT = 2_147_483_647;
/** 36 signs and "none": six of them fit 32 bits. */
const RADIX = 37;
const SIX_SIGNS = RADIX ** 6;
const TWO_32 = 2 ** 32;

/** What somebody's file says that must not be taken in at all. */
export type CardFileFault = 'NIK_IN_KEPT_COLUMN' | null;

export interface CardLinesOptions {
  readonly layout: CardLayout;
  readonly report: CardReport;
  readonly words: CardWords;
  /** Days since 2000-01-01 after which a day has not come yet. */
  readonly lastDay: number;
  /** By serial of a card reader: the agent it is registered with. */
  readonly agentOfSerial: ReadonlyMap<string, string>;
}

/**
 * Checks lines of card transactions as bytes and hands what is in order to the stage. A line with a quote takes a slower
 * way to the same fields. What a line may have wrong with it: domain/intake/cards.
 */
export class CardLines {
  /** Data rows seen, taken or refused. */
  rowsRead = 0;
  /** True when a row waits for `stage.provide()`; feed its line again then. */
  isWaiting = false;
  fault: CardFileFault = null;
  /** Number of the line before the next, from 1 for the header. */
  private line = 1;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly at: Record<CardField, number>;
  private readonly out: FieldFault = { fault: 0 };
  private readonly row: CardRow = {
    ...{ trxHigh: 0, trxLow: 0, occurred: 0, villageNo: 0, familyBit: 0, outletNo: 0, amount: 0, unitPrice: 0 },
    ...{ qtyMilli: 0, regencyNo: 0, goodsNo: 0, outcome: 0, marks: 0, village: 0, month: 0, day: 0, hour: 0 },
    ...{ outlet: 0, goods: 0, offSite: false, cardHigh: 0, cardLow: 0 },
  };

  constructor(
    private readonly stage: CardStage,
    private readonly options: CardLinesOptions,
  ) {
    const { layout } = options;
    this.starts = new Int32Array(layout.columns + 2);
    this.ends = new Int32Array(layout.columns + 2);
    // A field that the file does not have reads as empty: its place is the one behind the last.
    this.at = Object.fromEntries(
      FIELDS.map((field) => [field, layout.places[field] < 0 ? layout.columns + 1 : layout.places[field]]),
    ) as Record<CardField, number>;
  }

  /** Reads whole lines of `bytes[from..end)`; answers where it stopped: at an unfinished line, or one that waits. */
  feed(bytes: Uint8Array, from: number, end: number, isLast: boolean): number {
    const { starts, ends } = this;
    const { separator, columns } = this.options.layout;
    let lineStart = from;
    this.isWaiting = false;
    while (lineStart < end) {
      let at = lineStart;
      let field = 0;
      let byte = 0;
      starts[0] = lineStart;
      for (; at < end; at += 1) {
        byte = bytes[at] as number;
        if (byte === separator) {
          if (field < columns) {
            ends[field] = at;
            starts[field + 1] = at + 1;
          }
          field += 1;
        } else if (byte === NEWLINE || byte === QUOTE) break;
      }
      if (at < end && byte === QUOTE) {
        const next = this.quotedLine(bytes, lineStart, end, isLast);
        if (next === lineStart) return lineStart;
        lineStart = next;
        continue;
      }
      if (at >= end && !isLast) return lineStart;
      if (field <= columns) ends[field] = at > lineStart && bytes[at - 1] === RETURN ? at - 1 : at;
      if (!this.take(bytes, lineStart, ends[Math.min(field, columns)] as number, field + 1)) return lineStart;
      lineStart = at + 1;
    }
    return end;
  }

  /** One line whose fields are cut out. False: it waits. */
  private take(bytes: Uint8Array, lineStart: number, lineEnd: number, fields: number): boolean {
    if (fields === 1 && lineEnd <= lineStart) {
      this.line += 1;
      return true;
    }
    if (fields !== this.options.layout.columns) {
      this.rowsRead += 1;
      this.line += 1;
      this.options.report.refuse('TRX_COLUMNS_DIFFER', this.line, -1, `${fields} kolom`);
      return true;
    }
    const taken = this.check(bytes);
    if (!taken) {
      this.isWaiting = true;
      return false;
    }
    this.rowsRead += 1;
    this.line += 1;
    return true;
  }

  /** Checks every field of a row and hands it over; a fault is reported. False: the row waits. */
  private check(bytes: Uint8Array): boolean {
    const { starts, ends, at, out, row, stage } = this;
    for (let field = 0; field < this.options.layout.columns; field += 1) {
      const start = starts[field] as number;
      const end = ends[field] as number;
      if (bytes[start] === SPACE || (bytes[end - 1] as number) <= SPACE) this.trim(bytes, field);
    }
    const behind = this.options.layout.columns + 1;
    starts[behind] = 0;
    ends[behind] = 0;

    if (!this.readId(bytes, starts[at.trx] as number, ends[at.trx] as number))
      return this.refuse('VALUE_MISSING', at.trx, bytes);

    const date = dateOf(bytes, starts[at.date] as number, ends[at.date] as number, out);
    if (out.fault !== FAULT.NONE) return this.refuse(DATE_FAULTS[out.fault] as ProblemCode, at.date, bytes);
    const month = ((date >> 9) - 2000) * 12 + ((date >> 5) & 15) - 1;
    const day = month < 0 || month >= MONTHS ? -1 : (MONTH_START[month] as number) + (date & 31) - 1;
    if (day < 0 || day > this.options.lastDay) return this.refuse('TRX_DATE_AHEAD', at.date, bytes);

    const seconds = secondsOf(bytes, starts[at.time] as number, ends[at.time] as number, out);
    if (out.fault !== FAULT.NONE) return this.refuse('TIME_UNREADABLE', at.time, bytes);

    const cardStart = starts[at.card] as number;
    const cardEnd = ends[at.card] as number;
    if (!this.readCard(bytes, cardStart, cardEnd)) return this.refuse('TRX_CARD_UNREADABLE', at.card, null);

    const village = this.villageOf(bytes, starts[at.village] as number, ends[at.village] as number);
    if (village === WAITS) return false;
    if (village < 0) return this.refuse('REGION_CODE_UNKNOWN', at.village, bytes);

    const quantity = thousandthsOf(bytes, starts[at.quantity] as number, ends[at.quantity] as number, out);
    if (out.fault !== FAULT.NONE) return this.refuse(NUMBER_FAULTS[out.fault] as ProblemCode, at.quantity, bytes);
    if (quantity < 0) return this.refuse('TRX_QUANTITY_NEGATIVE', at.quantity, bytes);
    if (quantity === 0) return this.refuse('TRX_QUANTITY_ZERO', at.quantity, bytes);
    const price = thousandthsOf(bytes, starts[at.price] as number, ends[at.price] as number, out);
    if (out.fault !== FAULT.NONE) return this.refuse(NUMBER_FAULTS[out.fault] as ProblemCode, at.price, bytes);
    if (price < 0) return this.refuse('NUMBER_NEGATIVE', at.price, bytes);
    if (price % 1000 !== 0) return this.refuse('NUMBER_NOT_WHOLE', at.price, bytes);
    const amount = thousandthsOf(bytes, starts[at.amount] as number, ends[at.amount] as number, out);
    if (out.fault !== FAULT.NONE) return this.refuse(NUMBER_FAULTS[out.fault] as ProblemCode, at.amount, bytes);
    if (amount < 0) return this.refuse('NUMBER_NEGATIVE', at.amount, bytes);
    if (amount % 1000 !== 0) return this.refuse('NUMBER_NOT_WHOLE', at.amount, bytes);
    if (quantity > MOST_INT) return this.refuse('NUMBER_TOO_LARGE', at.quantity, bytes);
    if (price / 1000 > MOST_INT) return this.refuse('NUMBER_TOO_LARGE', at.price, bytes);
    if (amount / 1000 > MOST_INT) return this.refuse('NUMBER_TOO_LARGE', at.amount, bytes);
    // Less than a rupiah apart: a weight with decimals is rounded to whole rupiah.
    if (Math.abs((quantity * price) / 1000 - amount) >= 1000)
      return this.refuse('TRX_AMOUNT_NOT_PRODUCT', at.amount, bytes);

    const outcome = this.outcomeOf(bytes);
    if (outcome === NIK_FOUND) return this.refuseFile(at.note);
    if (outcome === UNKNOWN) return this.refuse('TRX_STATUS_UNKNOWN', at.status, bytes);
    if (outcome < 0) return this.refuse('TRX_TOO_MANY_WORDS', at.note, bytes);
    if (starts[at.agent] === ends[at.agent]) return this.refuse('VALUE_MISSING', at.agent, bytes);
    if (starts[at.commodity] === ends[at.commodity]) return this.refuse('VALUE_MISSING', at.commodity, bytes);
    const { words } = this.options;
    const outlet = words.agent(
      bytes,
      starts[at.agent] as number,
      ends[at.agent] as number,
      starts[at.agentName] as number,
      ends[at.agentName] as number,
    );
    if (outlet === NIK_FOUND) return this.refuseFile(at.agent);
    if (outlet < 0) return this.refuse('TRX_TOO_MANY_WORDS', at.agent, bytes);
    const goods = words.goodsNo(
      bytes,
      starts[at.commodity] as number,
      ends[at.commodity] as number,
      starts[at.unit] as number,
      ends[at.unit] as number,
    );
    if (goods === NIK_FOUND) return this.refuseFile(at.commodity);
    if (goods < 0) return this.refuse('TRX_TOO_MANY_WORDS', at.commodity, bytes);

    row.month = month;
    row.day = day;
    row.hour = Math.floor(seconds / 3_600);
    row.occurred = day * DAY_SECONDS + seconds;
    row.village = village;
    row.outlet = outlet;
    row.outletNo = outlet;
    row.goods = goods;
    row.goodsNo = goods;
    row.outcome = outcome;
    row.qtyMilli = quantity;
    row.unitPrice = price / 1000;
    row.amount = amount / 1000;
    row.offSite = at.serial !== behind && this.isOffSite(bytes);
    row.marks = row.offSite ? MARKS.OFF_SITE : 0;
    const added = stage.add(row, bytes, cardStart, cardEnd);
    if (added === ADDED.TAKEN) return true;
    if (added === ADDED.WAIT) return false;
    return added === ADDED.RETIRED
      ? this.refuse('TRX_MONTH_RETIRED', at.date, bytes)
      : this.refuse('TRX_ID_REPEATED', at.trx, bytes);
  }

  private trim(bytes: Uint8Array, field: number): void {
    let start = this.starts[field] as number;
    let end = this.ends[field] as number;
    while (start < end && bytes[start] === SPACE) start += 1;
    while (end > start && (bytes[end - 1] as number) <= SPACE) end -= 1;
    this.starts[field] = start;
    this.ends[field] = end;
  }

  /**
   * An id of up to twelve digits and capitals stands in the facts exactly; a longer one by 62 bits of its hash, so that two
   * different ids of a month are taken for one with a chance below one in a million.
   */
  private readId(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length === 0) return false;
    let high = 0;
    let low = 0;
    let isExact = length <= 12;
    for (let at = start; at < end && isExact; at += 1) {
      const byte = bytes[at] as number;
      const sign = byte >= 48 && byte <= 57 ? byte - 47 : byte >= 65 && byte <= 90 ? byte - 54 : 0;
      if (sign === 0) isExact = false;
      else if (end - at > 6) high = high * RADIX + sign;
      else low = low * RADIX + sign;
    }
    if (!isExact) {
      let one = 0x811c9dc5;
      let two = 0x9747b28c;
      for (let at = start; at < end; at += 1) {
        const byte = bytes[at] as number;
        one = Math.imul(one ^ byte, 0x01000193);
        two = Math.imul(two ^ byte, 0x5bd1e995);
        two ^= two >>> 15;
      }
      high = SIX_SIGNS + ((one >>> 0) % (TWO_32 - SIX_SIGNS));
      low = two >>> 0;
    }
    this.row.trxHigh = high | 0;
    this.row.trxLow = low | 0;
    return true;
  }

  /** The digits of a card exactly, in two halves: nine digits and the length in each. */
  private readCard(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length < CARD_DIGITS.least || length > CARD_DIGITS.most) return false;
    let high = 0;
    let low = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return false;
      if (end - at > 9) high = high * 10 + digit;
      else low = low * 10 + digit;
    }
    const size = length - CARD_DIGITS.least;
    this.row.cardHigh = high | ((size & 3) << 30);
    this.row.cardLow = low | ((size >> 2) << 30);
    return true;
  }

  /** Ten digits, dotted or not. */
  private villageOf(bytes: Uint8Array, start: number, end: number): number {
    let regency = 0;
    let village = 0;
    let digits = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] as number) - 48;
      if (digit === -2) continue;
      if (digit < 0 || digit > 9) return -1;
      if (digits < 4) regency = regency * 10 + digit;
      else village = village * 10 + digit;
      digits += 1;
    }
    return digits === 10 ? this.stage.village(regency, village) : -1;
  }

  private outcomeOf(bytes: Uint8Array): number {
    const { starts, ends, at } = this;
    const start = starts[at.status] as number;
    const length = (ends[at.status] as number) - start;
    if (isWord(bytes, start, length, 'BERHASIL') || isWord(bytes, start, length, 'SUKSES')) return 0;
    if (!isWord(bytes, start, length, 'GAGAL')) return UNKNOWN;
    return this.options.words.reason(bytes, starts[at.note] as number, ends[at.note] as number);
  }

  /** The card reader is registered with another agent than the one the file names (FP-15, BR-19). */
  private isOffSite(bytes: Uint8Array): boolean {
    const { starts, ends, at } = this;
    const serial = latin(bytes, starts[at.serial] as number, ends[at.serial] as number);
    const agent = this.options.agentOfSerial.get(serial);
    return agent !== undefined && agent !== latin(bytes, starts[at.agent] as number, ends[at.agent] as number);
  }

  private refuse(code: ProblemCode, field: number, bytes: Uint8Array | null): true {
    const text = bytes ? latin(bytes, this.starts[field] as number, this.ends[field] as number) : '';
    const id = bytes ? latin(bytes, this.starts[this.at.trx] as number, this.ends[this.at.trx] as number) : '';
    this.options.report.refuse(code, this.line + 1, field, text, id);
    return true;
  }

  private refuseFile(field: number): true {
    this.fault = 'NIK_IN_KEPT_COLUMN';
    this.options.report.refuse('NIK_IN_KEPT_COLUMN', this.line + 1, field, '');
    return true;
  }

  /** Cuts a line with quotes into a buffer of its own; a quoted field may hold separators, line ends and doubled quotes. */
  private quotedLine(bytes: Uint8Array, lineStart: number, end: number, isLast: boolean): number {
    const { starts, ends } = this;
    const { separator, columns } = this.options.layout;
    const scratch: number[] = [];
    let field = 0;
    let isQuoted = false;
    let lines = 0;
    let at = lineStart;
    starts[0] = 0;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) {
        if (isQuoted && bytes[at + 1] === QUOTE) {
          scratch.push(QUOTE);
          at += 1;
        } else isQuoted = !isQuoted;
      } else if (byte === NEWLINE && !isQuoted) break;
      else if (byte === separator && !isQuoted) {
        if (field < columns) {
          ends[field] = scratch.length;
          starts[field + 1] = scratch.length;
        }
        field += 1;
      } else {
        if (byte === NEWLINE) lines += 1;
        scratch.push(byte);
      }
    }
    if (at >= end && !isLast) return lineStart;
    if (field <= columns) ends[field] = scratch.length;
    if (!this.take(Uint8Array.from(scratch), 0, scratch.length, field + 1)) return lineStart;
    this.line += lines;
    return at + 1;
  }
}

const WAITS = -2;
const UNKNOWN = -3;
const DATE_FAULTS: Readonly<Record<number, ProblemCode>> = {
  [FAULT.UNREADABLE]: 'DATE_UNREADABLE',
  [FAULT.NOT_IN_CALENDAR]: 'DATE_NOT_IN_CALENDAR',
  [FAULT.MISSING]: 'VALUE_MISSING',
};
const NUMBER_FAULTS: Readonly<Record<number, ProblemCode>> = {
  [FAULT.UNREADABLE]: 'NUMBER_UNREADABLE',
  [FAULT.MISSING]: 'VALUE_MISSING',
};

/** Whatever the case. */
function isWord(bytes: Uint8Array, start: number, length: number, word: string): boolean {
  if (length !== word.length) return false;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[start + at] as number;
    if ((byte >= 97 && byte <= 122 ? byte - 32 : byte) !== word.charCodeAt(at)) return false;
  }
  return true;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
