import { createHash } from 'node:crypto';

/**
 * One text for one value, whatever order its keys were written in: keys sorted, no blanks, undefined left out, bigint
 * as digits in quotes, dates as ISO 8601. Null for a value that is not there.
 */
export function canonicalText(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return ordered(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}

/** SHA-256 of a text as lower-case hex; null of null. */
export function hashOfText(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex');
}

/** Names of the top-level fields that differ, in order; empty when either side is no plain object. */
export function changedFields(before: unknown, after: unknown): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();
}

function fieldsOf(value: unknown): Map<string, string | null> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, part]) => [key, canonicalText(part)]));
}
