import { Fraction } from '@monev/kernel';
import { type EvidenceValue } from './score-evidence';
import { ScoreInputError, shown } from './score-input.error';

/** What a key may hold: whole counts, quantities with decimals, a signed percent, or one number per month. */
export type ValueKind = 'COUNT' | 'QUANTITY' | 'PERCENT' | 'MEAN';

const REFUSED: EvidenceValue = { kind: 'REFUSED' };
const LEAST_PERCENT = Fraction.of(-100);
/** Digits and signs only, or nothing: a number that somebody wrote as text or a blank, not a refusal in words. */
const LOOKS_LIKE_A_NUMBER = /^[\s\d.,+\-%/]*$|^\s*[+-]?\d+(\.\d+)?[eE][+-]?\d+\s*$/;

/**
 * Reads one input. Null stands for an absent count; words in place of a number are a refusal (SCORING 2.1, EX-4).
 * @throws {ScoreInputError} for anything that cannot be such a number.
 */
export function readValue(field: string, kind: ValueKind, value: unknown): EvidenceValue | null {
  if (value === null || value === undefined) return null;
  if (kind === 'MEAN' && Array.isArray(value)) return readMean(field, value);
  if (typeof value === 'string') return readText(field, kind, value);
  return { kind: 'NUMBER', number: checked(field, kind, readNumber(field, value)) };
}

/** A percent or a mean that no decimal says exactly, as `evidenceJson` writes it: "350/3". */
const EXACT_FRACTION = /^(-?\d{1,40})\/([1-9]\d{0,39})$/;

function readText(field: string, kind: ValueKind, text: string): EvidenceValue {
  if (!LOOKS_LIKE_A_NUMBER.test(text)) return REFUSED;
  const [, top, bottom] = EXACT_FRACTION.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined && (kind === 'PERCENT' || kind === 'MEAN')) {
    return { kind: 'NUMBER', number: checked(field, kind, Fraction.of(BigInt(top), BigInt(bottom))) };
  }
  const plain = /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? text.trim().replace(/^\+/, '') : null;
  if (kind !== 'PERCENT' || plain === null) {
    throw new ScoreInputError(
      'SCORE_NUMBER_AS_TEXT',
      field,
      `${shown(text)} adalah angka yang ditulis sebagai teks atau teks kosong; tuliskan sebagai bilangan.`,
      `${shown(text)} is a number written as text, or empty text; write it as a plain number.`,
    );
  }
  return { kind: 'NUMBER', number: checked(field, kind, Fraction.parse(plain)) };
}

/** Months without data are null and drop out; no month with data is an absent value (SCORING §5, E6). */
function readMean(field: string, months: readonly unknown[]): EvidenceValue | null {
  const numbers: Fraction[] = [];
  months.forEach((month, index) => {
    const read = readValue(`${field}[${index}]`, 'QUANTITY', month);
    if (read?.kind === 'NUMBER') numbers.push(read.number);
  });
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, number) => total.plus(number), Fraction.zero);
  return { kind: 'NUMBER', number: sum.dividedBy(Fraction.of(numbers.length)) };
}

function readNumber(field: string, value: unknown): Fraction {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
  const tooLarge = typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (tooLarge || !/^-?\d+(\.\d+)?$/.test(text)) {
    throw new ScoreInputError(
      'SCORE_NUMBER_INVALID',
      field,
      `${shown(value)} bukan bilangan yang dapat dihitung dengan tepat.`,
      `${shown(value)} is not a number that can be reckoned with exactly.`,
    );
  }
  return Fraction.parse(text);
}

function checked(field: string, kind: ValueKind, number: Fraction): Fraction {
  const least = kind === 'PERCENT' ? LEAST_PERCENT : Fraction.zero;
  if (number.compare(least) < 0) {
    throw new ScoreInputError(
      'SCORE_COUNT_NEGATIVE',
      field,
      `tidak boleh kurang dari ${least.toFixed(0)}.`,
      `must not be less than ${least.toFixed(0)}.`,
    );
  }
  if (kind === 'COUNT' && number.denominator !== 1n) {
    throw new ScoreInputError('SCORE_COUNT_NOT_WHOLE', field, 'harus bilangan bulat.', 'must be a whole number.');
  }
  return number;
}
