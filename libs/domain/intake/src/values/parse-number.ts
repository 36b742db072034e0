import { type CellValue } from '../reading/cell-value';
import { readNumberText } from './number-text';
import { MISSING, type Parsed, fault, value } from './parsed';

export interface WholeNumberRules {
  /** "-" (and "nihil") means zero in this column; elsewhere it means that nothing was reported. */
  readonly dashIsZero?: boolean;
  readonly allowNegative?: boolean;
  /** Highest value that makes sense; default the largest exact number. */
  readonly max?: number;
}

/**
 * A whole number: families or whole rupiah. "1.234" is 1,234 here, for a count has no decimals; "1,234" is refused,
 * because in Indonesian it is a decimal and in English a thousand; "12,5" and "1.25" are refused.
 */
export function parseWhole(cell: CellValue | undefined, rules: WholeNumberRules = {}): Parsed<number> {
  switch (cell?.kind) {
    case undefined:
    case 'EMPTY':
      return MISSING;
    case 'ERROR':
      return cell.text === '#N/A' ? MISSING : fault('CELL_HOLDS_ERROR');
    case 'BOOLEAN':
    case 'DATE':
      return fault('NUMBER_UNREADABLE');
    case 'NUMBER':
      if (cell.percentFormat || !Number.isInteger(cell.value)) return fault('NUMBER_NOT_WHOLE');
      return checked(cell.value, rules);
    case 'TEXT':
      return wholeOfText(cell.text, rules);
  }
}

function wholeOfText(raw: string, rules: WholeNumberRules): Parsed<number> {
  // Nearly every cell of a machine-made file: plain digits. Kept apart because it is ten times quicker.
  if (/^[1-9]\d{0,14}$/.test(raw) || raw === '0') return checked(Number(raw), rules);
  const text = readNumberText(raw);
  if (text.kind === 'NONE') return MISSING;
  if (text.kind === 'DASH') return rules.dashIsZero ? value(0) : MISSING;
  if (text.kind === 'BAD' || text.percent) return fault('NUMBER_UNREADABLE');
  const { indonesian, english } = text;
  // Two different readings mean one group of three. A point groups here; a comma leaves the choice open, and then the
  // English reading is the larger one.
  if (indonesian !== null && english !== null && Number(english) > Number(indonesian)) return fault('NUMBER_AMBIGUOUS');
  const reading = indonesian ?? english;
  if (reading === null || reading.includes('.')) return fault('NUMBER_NOT_WHOLE');
  return checked(text.negative ? -Number(reading) : Number(reading), rules);
}

function checked(number: number, rules: WholeNumberRules): Parsed<number> {
  if (!Number.isSafeInteger(number) || Math.abs(number) > (rules.max ?? Number.MAX_SAFE_INTEGER)) {
    return fault('NUMBER_TOO_LARGE');
  }
  return number < 0 && !rules.allowNegative ? fault('NUMBER_NEGATIVE') : value(number === 0 ? 0 : number);
}

export interface DecimalRules {
  /** A reading above it is impossible and drops out: at 100, "1,234" can only be 1.234. */
  readonly max?: number;
  readonly allowNegative?: boolean;
  readonly dashIsZero?: boolean;
  /** A percentage: "97,45%" and a cell formatted as percent both give 97.45. */
  readonly percent?: boolean;
}

/** A decimal number as exact text ("97.45"). "1.234" and "1,234" are refused unless `max` leaves one reading. */
export function parseDecimal(cell: CellValue | undefined, rules: DecimalRules = {}): Parsed<string> {
  switch (cell?.kind) {
    case undefined:
    case 'EMPTY':
      return MISSING;
    case 'ERROR':
      return cell.text === '#N/A' ? MISSING : fault('CELL_HOLDS_ERROR');
    case 'BOOLEAN':
    case 'DATE':
      return fault('NUMBER_UNREADABLE');
    case 'NUMBER':
      return decimalOfNumber(cell.value, cell.percentFormat === true, rules);
    case 'TEXT':
      return decimalOfText(cell.text, rules);
  }
}

function decimalOfNumber(number: number, percentFormat: boolean, rules: DecimalRules): Parsed<string> {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return fault('NUMBER_TOO_LARGE');
  if (percentFormat && !rules.percent) return fault('NUMBER_UNREADABLE');
  const digits = plainDecimal(Math.abs(number));
  return bounded([percentFormat ? shifted(digits, 2) : digits], number < 0, rules);
}

function decimalOfText(raw: string, rules: DecimalRules): Parsed<string> {
  const text = readNumberText(raw);
  if (text.kind === 'NONE') return MISSING;
  if (text.kind === 'DASH') return rules.dashIsZero ? value('0') : MISSING;
  if (text.kind === 'BAD' || (text.percent && !rules.percent)) return fault('NUMBER_UNREADABLE');
  const readings = [text.indonesian, text.english].filter((reading): reading is string => reading !== null);
  return bounded([...new Set(readings)], text.negative, rules);
}

function bounded(readings: readonly string[], negative: boolean, rules: DecimalRules): Parsed<string> {
  const possible = readings.filter((reading) => Number(reading) <= (rules.max ?? Number.MAX_SAFE_INTEGER));
  const [only, ...others] = possible;
  if (only === undefined) return fault('NUMBER_TOO_LARGE');
  if (others.length > 0) return fault('NUMBER_AMBIGUOUS');
  if (negative && !rules.allowNegative && Number(only) !== 0) return fault('NUMBER_NEGATIVE');
  return value(negative && Number(only) !== 0 ? `-${only}` : only);
}

/** 0.9745 → "0.9745", without exponent; digits past the fifteenth are noise of the file's arithmetic. */
function plainDecimal(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return /e/.test(String(rounded)) ? rounded.toFixed(15).replace(/\.?0+$/, '') : String(rounded);
}

/** Moves the decimal point to the right: ("0.9745", 2) → "97.45". Exact: no arithmetic is done. */
export function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole, fraction = ''] = decimal.replace('-', '').split('.') as [string, string?];
  const digits = whole + fraction.padEnd(places, '0');
  const at = whole.length + places;
  const shiftedWhole = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const shiftedFraction = digits.slice(at).replace(/0+$/, '');
  return `${negative ? '-' : ''}${shiftedWhole}${shiftedFraction === '' ? '' : `.${shiftedFraction}`}`;
}
