import { Fraction, type IsoDate, type Rupiah, rupiah } from '@monev/kernel';
import { type Answers, type GeoAnswer, type PartsAnswer, type TableAnswer } from './answer';

/**
 * Typed reading of answers that are asked and valid (see `readAnswers`). `undefined` = absent, `null` = could not be
 * checked; the two are never mixed up.
 */
export class AnswerReader {
  constructor(private readonly answers: Answers) {}

  yesNo(code: string): boolean | null | undefined {
    const value = this.answers[code];
    return typeof value === 'boolean' || value === null ? value : undefined;
  }
  choice(code: string): string | null | undefined {
    const value = this.answers[code];
    return typeof value === 'string' || value === null ? value : undefined;
  }
  text(code: string): string | undefined {
    const value = this.answers[code];
    return typeof value === 'string' ? value : undefined;
  }
  many(code: string): readonly string[] | undefined {
    const value = this.answers[code];
    return Array.isArray(value) ? (value as readonly string[]) : undefined;
  }
  whole(code: string): number | undefined {
    const value = this.answers[code];
    return typeof value === 'number' ? value : undefined;
  }
  place(code: string): GeoAnswer | undefined {
    const value = this.answers[code];
    return typeof value === 'object' && value !== null && 'latitude' in value ? (value as GeoAnswer) : undefined;
  }
  parts(code: string): FieldReader {
    const value = this.answers[code];
    const isParts = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new FieldReader(isParts ? (value as PartsAnswer) : {});
  }
  /** Undefined when the table was not asked; an empty list when the answer is "none". */
  rows(code: string): FieldReader[] | undefined {
    const value = this.answers[code];
    return Array.isArray(value) ? (value as TableAnswer).map((row) => new FieldReader(row)) : undefined;
  }
}

/** Typed reading of named parts or of one row. Every getter gives null for what was left empty. */
export class FieldReader {
  constructor(private readonly values: PartsAnswer) {}

  text(key: string): string | null {
    const value = this.values[key];
    return typeof value === 'string' ? value : null;
  }
  yesNo(key: string): boolean | null {
    const value = this.values[key];
    return typeof value === 'boolean' ? value : null;
  }
  date(key: string): IsoDate | null {
    return this.text(key) as IsoDate | null;
  }
  money(key: string): Rupiah | null {
    const value = this.values[key];
    return typeof value === 'number' ? rupiah(value) : null;
  }
  decimal(key: string): Fraction | null {
    const value = this.text(key);
    return value === null ? null : Fraction.parse(value);
  }
}
