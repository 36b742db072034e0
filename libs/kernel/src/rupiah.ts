import { Fraction } from './fraction';

/** Whole rupiah. Always a bigint: money never passes through a float. */
export type Rupiah = bigint & { readonly __brand: 'Rupiah' };

/** @throws {RangeError} when a number is not whole or is too large to be exact. */
export function rupiah(amount: bigint | number): Rupiah {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw new RangeError(`${amount} is not a whole number of rupiah.`);
  }
  return BigInt(amount) as Rupiah;
}

export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Rupiah;
}

/**
 * Splits an amount over `parts` months: whole rupiah each, the remainder in the last one (INDICATORS A.5).
 * The parts always add up to the amount.
 */
export function splitRupiah(amount: Rupiah, parts: number): Rupiah[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw new RangeError(`Cannot split an amount over ${parts} months.`);
  const each = amount / BigInt(parts);
  const last = amount - each * BigInt(parts - 1);
  return Array.from({ length: parts }, (_, index) => rupiah(index === parts - 1 ? last : each));
}

/** `100 × part / whole` as an exact fraction; null when the whole is 0, for there is no rate of nothing. */
export function percentOf(part: bigint, whole: bigint): Fraction | null {
  return whole === 0n ? null : Fraction.of(100n * part, whole);
}
