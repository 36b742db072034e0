import { CopyRows } from './copy-rows';
import { MONTH_START, monthName } from './calendar';
import { CounterTable } from './counter-table';
import { HOUR_COLUMNS } from './hours';
import { type Villages } from './villages';

const HOURS = 24;
const DAYS = 31;
/** Months of an outlet and regency stand in one key. */
const MONTH_RADIX = 1_024;
const FIRST_ROWS = 1_024;

const VILLAGE_MONTH = `regency_code varchar(10) COLLATE "C", village_code varchar(10) COLLATE "C", period char(7) COLLATE "C"`;
const OUTLET_MONTH = `regency_code varchar(10) COLLATE "C", period char(7) COLLATE "C", outlet_no int4`;
const HOUR_COUNTS = HOUR_COLUMNS.map((hour) => `${hour} int4`).join(', ');

/** The kinds of rollup rows, each with the columns of the temporary table that takes them. Sums; bits are or-ed. */
export const DELTA_TABLES = {
  goods: `${VILLAGE_MONTH}, goods_no int2, attempted int4, succeeded int4, amount int8, qty_milli int8`,
  region_failures: `${VILLAGE_MONTH}, reason_no int2, failures int4`,
  region_hours: `${VILLAGE_MONTH}, ${HOUR_COUNTS}`,
  outlet_months: `${OUTLET_MONTH}, attempted int4, succeeded int4, amount int8, off_site int4, day_bits int4, ${HOUR_COUNTS}`,
  outlet_days: `${OUTLET_MONTH}, attempted int4[], succeeded int4[], amount int8[], off_site int4[]`,
  outlet_failures: `${OUTLET_MONTH}, reason_no int2, failures int4`,
  families: `${VILLAGE_MONTH}, bits bit varying`,
} as const;
export type DeltaKind = keyof typeof DELTA_TABLES;
export const DELTA_KINDS = Object.keys(DELTA_TABLES) as DeltaKind[];

/** One transaction as it is counted. `outcome` 0: it succeeded. */
export interface TalliedRow {
  village: number;
  month: number;
  /** Days since 2000-01-01. */
  day: number;
  hour: number;
  outlet: number;
  goods: number;
  outcome: number;
  /** Rupiah. */
  amount: number;
  qtyMilli: number;
  offSite: boolean;
  familyBit: number;
}

/**
 * Counts transactions into rollup rows while they go by. The import and the rebuild both count here, so that what was
 * added up piece by piece and what is counted anew are the same rows.
 */
export class CardTally {
  private readonly villageMonths = new CounterTable(0);
  private readonly goods = new CounterTable(4);
  private readonly regionFailures = new CounterTable(1);
  private readonly outletMonths = new CounterTable(0);
  private readonly outletFailures = new CounterTable(1);
  private regionHours: Int32Array = new Int32Array(HOURS * FIRST_ROWS);
  private outletHours: Int32Array = new Int32Array(HOURS * FIRST_ROWS);
  /** By outlet and day of the month. */
  private readonly days = {
    attempted: new Int32Array(DAYS * FIRST_ROWS) as Int32Array,
    succeeded: new Int32Array(DAYS * FIRST_ROWS) as Int32Array,
    offSite: new Int32Array(DAYS * FIRST_ROWS) as Int32Array,
    amount: new Float64Array(DAYS * FIRST_ROWS) as Float64Array,
  };
  private readonly bits: Uint8Array[] = [];

  constructor(private readonly villages: Villages) {}

  add(row: TalliedRow): void {
    const { villages, goods } = this;
    const { outcome, amount, month } = row;
    const place = this.villageMonths.rowOf(row.village, month);
    const regency = villages.regencyOf[row.village] as number;
    const outlet = this.outletMonths.rowOf(row.outlet, regency * MONTH_RADIX + month);
    const good = goods.rowOf(place, row.goods);
    if ((outlet + 1) * DAYS > this.days.amount.length) this.growDays();
    const { days } = this;
    const day = outlet * DAYS + row.day - (MONTH_START[month] as number);
    bump(goods.columns[0] as Float64Array, good, 1);
    bump(days.attempted, day, 1);
    if (row.offSite) bump(days.offSite, day, 1);
    this.countHour(place, outlet, row.hour);
    if (outcome !== 0) {
      const failure = this.regionFailures.rowOf(place, outcome);
      const outletFailure = this.outletFailures.rowOf(outlet, outcome);
      bump(this.regionFailures.columns[0] as Float64Array, failure, 1); // after rowOf: it may make the columns anew
      bump(this.outletFailures.columns[0] as Float64Array, outletFailure, 1);
      return;
    }
    bump(goods.columns[1] as Float64Array, good, 1);
    bump(goods.columns[2] as Float64Array, good, amount);
    bump(goods.columns[3] as Float64Array, good, row.qtyMilli);
    bump(days.succeeded, day, 1);
    bump(days.amount, day, amount);
    this.setBit(place, row.familyBit);
  }

  /** Months that were counted, by regency. */
  regencyMonths(): { regencyCode: string; period: string }[] {
    const found = new Map<string, { regencyCode: string; period: string }>();
    for (let place = 0; place < this.villageMonths.size; place += 1) {
      const { regencyCode, period } = this.placeOf(place);
      found.set(regencyCode + period, { regencyCode, period });
    }
    return [...found.values()];
  }

  /** Codes of all villages that were counted. */
  villageCodes(): string[] {
    const codes = new Set<string>();
    for (let place = 0; place < this.villageMonths.size; place += 1) codes.add(this.placeOf(place).villageCode);
    return [...codes];
  }

  /** Whether a family of a kelurahan bought something in any month. */
  hasFamily(village: number, bit: number): boolean {
    for (let place = 0; place < this.villageMonths.size; place += 1) {
      if (this.villageMonths.keyA(place) !== village) continue;
      if (((this.bits[place]?.[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0) return true;
    }
    return false;
  }

  /** What was counted, in sum: by village, goods, outlet and reason. Successful transactions, except reasons. */
  summarise(): TallySummary {
    const [, succeeded, amount] = this.goods.columns as [Float64Array, Float64Array, Float64Array];
    const villages = new Map<number, { baris: number; nominal: number; kartu_berbeda: number }>();
    const goods = new Map<number, { baris: number; nominal: number }>();
    for (let row = 0; row < this.goods.size; row += 1) {
      const village = this.villageMonths.keyA(this.goods.keyA(row));
      const rows = succeeded[row] as number;
      const rupiah = amount[row] as number;
      const of = villages.get(village) ?? { baris: 0, nominal: 0, kartu_berbeda: 0 };
      villages.set(village, { ...of, baris: of.baris + rows, nominal: of.nominal + rupiah });
      sumInto(goods, this.goods.keyB(row), rows, rupiah);
    }
    const united: (Uint8Array | undefined)[] = [];
    for (let place = 0; place < this.villageMonths.size; place += 1) {
      const village = this.villageMonths.keyA(place);
      united[village] = orInto(united[village], this.bits[place]);
    }
    for (const [village, of] of villages) of.kartu_berbeda = bitCount(united[village]);
    const outlets = new Map<number, { baris: number; nominal: number }>();
    for (let row = 0; row < this.outletMonths.size; row += 1) {
      const outlet = this.outletMonths.keyA(row);
      sumInto(outlets, outlet, sumOfDays(this.days.succeeded, row), sumOfDays(this.days.amount, row));
    }
    const perDay = new Map<number, number>();
    for (let row = 0; row < this.outletMonths.size; row += 1) {
      const first = MONTH_START[this.outletMonths.keyB(row) % MONTH_RADIX] as number;
      for (let day = 0; day < DAYS; day += 1) {
        const rows = this.days.succeeded[row * DAYS + day] as number;
        if (rows > 0) perDay.set(first + day, (perDay.get(first + day) ?? 0) + rows);
      }
    }
    const reasons = new Map<number, number>();
    for (let row = 0; row < this.regionFailures.size; row += 1) {
      const reason = this.regionFailures.keyB(row);
      reasons.set(reason, (reasons.get(reason) ?? 0) + (this.regionFailures.columns[0]?.[row] as number));
    }
    const each = [...villages.values()];
    const sum = (of: (village: (typeof each)[number]) => number) =>
      each.reduce((total, village) => total + of(village), 0);
    const months = [...new Set(this.regencyMonths().map(({ period }) => period))].sort();
    const totals = {
      succeeded: sum((of) => of.baris),
      amount: sum((of) => of.nominal),
      families: sum((of) => of.kartu_berbeda),
    };
    return { totals, villages, goods, outlets, reasons, perDay, months };
  }

  /** Rollup rows as data of one binary COPY for each kind. Bit strings end with the last byte that holds a bit. */
  payload(kind: DeltaKind): Buffer {
    const rows = new CopyRows();
    this.write[kind](rows);
    return rows.finish();
  }

  private readonly write: Record<DeltaKind, (rows: CopyRows) => void> = {
    goods: (rows) => {
      const [attempted, succeeded, amount, qty] = this.goods.columns as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      for (let row = 0; row < this.goods.size; row += 1) {
        rows.row(8);
        this.writePlace(rows, this.goods.keyA(row));
        rows.int2(this.goods.keyB(row));
        rows.int4(attempted[row] as number);
        rows.int4(succeeded[row] as number);
        rows.int8(amount[row] as number);
        rows.int8(qty[row] as number);
      }
    },
    region_failures: (rows) => {
      for (let row = 0; row < this.regionFailures.size; row += 1) {
        rows.row(5);
        this.writePlace(rows, this.regionFailures.keyA(row));
        rows.int2(this.regionFailures.keyB(row));
        rows.int4(this.regionFailures.columns[0]?.[row] as number);
      }
    },
    region_hours: (rows) => {
      for (let place = 0; place < this.villageMonths.size; place += 1) {
        rows.row(3 + HOURS);
        this.writePlace(rows, place);
        writeHours(rows, this.regionHours, place);
      }
    },
    outlet_months: (rows) => {
      const { attempted, succeeded, amount, offSite } = this.days;
      for (let outlet = 0; outlet < this.outletMonths.size; outlet += 1) {
        rows.row(8 + HOURS);
        this.writeOutlet(rows, outlet);
        rows.int4(sumOfDays(attempted, outlet));
        rows.int4(sumOfDays(succeeded, outlet));
        rows.int8(sumOfDays(amount, outlet));
        rows.int4(sumOfDays(offSite, outlet));
        rows.int4(dayBits(attempted, outlet));
        writeHours(rows, this.outletHours, outlet);
      }
    },
    outlet_days: (rows) => {
      const { attempted, succeeded, amount, offSite } = this.days;
      for (let outlet = 0; outlet < this.outletMonths.size; outlet += 1) {
        rows.row(7);
        this.writeOutlet(rows, outlet);
        rows.int4Array(attempted, outlet * DAYS, DAYS);
        rows.int4Array(succeeded, outlet * DAYS, DAYS);
        rows.int8Array(amount, outlet * DAYS, DAYS);
        rows.int4Array(offSite, outlet * DAYS, DAYS);
      }
    },
    outlet_failures: (rows) => {
      for (let row = 0; row < this.outletFailures.size; row += 1) {
        rows.row(5);
        this.writeOutlet(rows, this.outletFailures.keyA(row));
        rows.int2(this.outletFailures.keyB(row));
        rows.int4(this.outletFailures.columns[0]?.[row] as number);
      }
    },
    families: (rows) => {
      for (let place = 0; place < this.villageMonths.size; place += 1) {
        const bits = this.bits[place];
        if (!bits) continue;
        let used = bits.length;
        while (bits[used - 1] === 0) used -= 1;
        rows.row(4);
        this.writePlace(rows, place);
        rows.bits(bits.subarray(0, used));
      }
    },
  };

  private placeOf(place: number): { regencyCode: string; villageCode: string; period: string } {
    const villageCode = this.villages.codes[this.villageMonths.keyA(place)] as string;
    return { regencyCode: villageCode.slice(0, 4), villageCode, period: monthName(this.villageMonths.keyB(place)) };
  }

  private writePlace(rows: CopyRows, place: number): void {
    const { regencyCode, villageCode, period } = this.placeOf(place);
    rows.text(regencyCode);
    rows.text(villageCode);
    rows.text(period);
  }

  private writeOutlet(rows: CopyRows, outlet: number): void {
    const key = this.outletMonths.keyB(outlet);
    rows.text(this.villages.regencies[Math.floor(key / MONTH_RADIX)] as string);
    rows.text(monthName(key % MONTH_RADIX));
    rows.int4(this.outletMonths.keyA(outlet));
  }

  private countHour(place: number, outlet: number, hour: number): void {
    if ((place + 1) * HOURS > this.regionHours.length) this.regionHours = doubled(this.regionHours);
    if ((outlet + 1) * HOURS > this.outletHours.length) this.outletHours = doubled(this.outletHours);
    const at = place * HOURS + hour;
    const outletAt = outlet * HOURS + hour;
    this.regionHours[at] = (this.regionHours[at] as number) + 1;
    this.outletHours[outletAt] = (this.outletHours[outletAt] as number) + 1;
  }

  private growDays(): void {
    this.days.attempted = doubled(this.days.attempted);
    this.days.succeeded = doubled(this.days.succeeded);
    this.days.offSite = doubled(this.days.offSite);
    const amount = new Float64Array(this.days.amount.length * 2);
    amount.set(this.days.amount);
    this.days.amount = amount;
  }

  /** The first bit stands leftmost, as PostgreSQL's get_bit counts. */
  private setBit(place: number, bit: number): void {
    const byte = bit >> 3;
    let bits = this.bits[place];
    if (!bits || byte >= bits.length) {
      const larger = new Uint8Array(Math.max(64, 2 ** Math.ceil(Math.log2(byte + 1))));
      if (bits) larger.set(bits);
      this.bits[place] = larger;
      bits = larger;
    }
    bits[byte] = (bits[byte] as number) | (0x80 >> (bit & 7));
  }
}

/** Sums of a file, by the numbers its words have in the facts. */
export interface TallySummary {
  readonly totals: { readonly succeeded: number; readonly amount: number; readonly families: number };
  readonly villages: Map<number, { baris: number; nominal: number; kartu_berbeda: number }>;
  readonly goods: Map<number, { baris: number; nominal: number }>;
  readonly outlets: Map<number, { baris: number; nominal: number }>;
  readonly reasons: Map<number, number>;
  /** By days since 2000-01-01. */
  readonly perDay: Map<number, number>;
  readonly months: readonly string[];
}

function sumInto(
  into: Map<number, { baris: number; nominal: number }>,
  key: number,
  rows: number,
  rupiah: number,
): void {
  const of = into.get(key) ?? { baris: 0, nominal: 0 };
  into.set(key, { baris: of.baris + rows, nominal: of.nominal + rupiah });
}

function orInto(into: Uint8Array | undefined, bits: Uint8Array | undefined): Uint8Array | undefined {
  if (!bits) return into;
  const united = new Uint8Array(Math.max(into?.length ?? 0, bits.length));
  if (into) united.set(into);
  for (let at = 0; at < bits.length; at += 1) united[at] = (united[at] as number) | (bits[at] as number);
  return united;
}

function bitCount(bits: Uint8Array | undefined): number {
  let count = 0;
  for (let byte of bits ?? []) for (; byte > 0; byte &= byte - 1) count += 1;
  return count;
}

function sumOfDays(days: ArrayLike<number>, outlet: number): number {
  let sum = 0;
  for (let day = outlet * DAYS; day < (outlet + 1) * DAYS; day += 1) sum += days[day] as number;
  return sum;
}

/** Bit 0 is the first of the month. */
function dayBits(days: ArrayLike<number>, outlet: number): number {
  let bits = 0;
  for (let day = 0; day < DAYS; day += 1) if (days[outlet * DAYS + day] !== 0) bits |= 1 << day;
  return bits;
}

function writeHours(rows: CopyRows, hours: Int32Array, at: number): void {
  for (let hour = 0; hour < HOURS; hour += 1) rows.int4(hours[at * HOURS + hour] as number);
}

function bump(column: Float64Array | Int32Array, row: number, by: number): void {
  column[row] = (column[row] as number) + by;
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
