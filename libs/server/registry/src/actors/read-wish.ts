import { type IsoDate } from '@monev/kernel';
import { BadInputError, readText } from '@monev/server-kit';

/** A column that cannot be empty: null means "leave it". */
export function kept<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

/** A text of a register entry, trimmed; null and undefined leave it. @throws {BadInputError} naming the field. */
export function keptText(field: string, text: string | null | undefined, least = 0): string | undefined {
  return text === null || text === undefined ? undefined : readText(field, text, { least, most: 300 });
}

/** A whole number from nought; null clears it, undefined leaves it. @throws {BadInputError} naming the field. */
export function wholeNumber(
  field: string,
  value: number | null | undefined,
  most: number = Number.MAX_SAFE_INTEGER,
): number | null | undefined {
  if (value === null || value === undefined) return value;
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new BadInputError(field, {
    id: `Tulis bilangan bulat dari 0 sampai ${most.toLocaleString('id-ID')}.`,
    en: `Give a whole number from 0 to ${most.toLocaleString('en-GB')}.`,
  });
}

/** Two days that may not run backwards. @throws {BadInputError} naming the later one. */
export function demandOrder(field: string, first: IsoDate | null, then: IsoDate | null): void {
  if (first === null || then === null || first <= then) return;
  throw new BadInputError(field, {
    id: `Tanggal ini (${then}) lebih awal dari ${first}, padahal tidak boleh mendahuluinya.`,
    en: `This day (${then}) comes before ${first}, which it may not.`,
  });
}
