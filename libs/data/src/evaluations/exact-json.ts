import { Fraction } from '@monev/kernel';

/** JSON text that loses no digit: whole amounts as {"$whole": "…"}, fractions as {"$fraction": ["…", "…"]}. */
export function toExactJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return { $whole: part.toString() };
    if (part instanceof Fraction) return { $fraction: [part.numerator.toString(), part.denominator.toString()] };
    return part;
  });
}

/** What `toExactJson` wrote, given as JSON already parsed (as jsonb comes from the driver). */
export function fromExactJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromExactJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('$whole' in value) return BigInt(String(value.$whole));
  if ('$fraction' in value && Array.isArray(value.$fraction)) {
    const [numerator, denominator] = value.$fraction as [string, string];
    return Fraction.of(BigInt(numerator), BigInt(denominator));
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromExactJson(part)]));
}
