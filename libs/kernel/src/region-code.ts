/**
 * Official region code of the Ministry of Home Affairs (kode wilayah), undotted text of 2, 4, 6 or 10 digits: province,
 * kabupaten/kota, kecamatan, desa/kelurahan (HANDBOOK §6). Never a number; the parent is a prefix.
 */
export type RegionCode = string & { readonly __brand: 'RegionCode' };

export const REGION_LEVELS = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

const LENGTH_OF_LEVEL: Record<RegionLevel, number> = { PROVINCE: 2, REGENCY: 4, DISTRICT: 6, VILLAGE: 10 };
const LEVEL_OF_LENGTH = new Map(REGION_LEVELS.map((level) => [LENGTH_OF_LEVEL[level], level]));

/** Reads "31.71.01.1001" or "3171011001"; null when the text has another shape. Says nothing on whether it exists. */
export function parseRegionCode(text: string): RegionCode | null {
  const trimmed = text.trim();
  const plain = /^\d+$/.test(trimmed)
    ? trimmed
    : /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(trimmed)
      ? trimmed.replaceAll('.', '')
      : '';
  return LEVEL_OF_LENGTH.has(plain.length) ? (plain as RegionCode) : null;
}

/** @throws {RangeError} when the text has not the shape of a region code. */
export function regionCode(text: string): RegionCode {
  const code = parseRegionCode(text);
  if (!code) throw new RangeError(`"${text}" is not a region code of 2, 4, 6 or 10 digits.`);
  return code;
}

export function levelOf(code: RegionCode): RegionLevel {
  return LEVEL_OF_LENGTH.get(code.length) as RegionLevel;
}

/** The code one level up; null for a province. */
export function parentOf(code: RegionCode): RegionCode | null {
  const index = REGION_LEVELS.indexOf(levelOf(code));
  return index === 0 ? null : (code.slice(0, LENGTH_OF_LEVEL[REGION_LEVELS[index - 1] as RegionLevel]) as RegionCode);
}

/** The code's ancestor (or itself) at a level; null when the level lies below the code. */
export function ancestorAt(code: RegionCode, level: RegionLevel): RegionCode | null {
  const length = LENGTH_OF_LEVEL[level];
  return length > code.length ? null : (code.slice(0, length) as RegionCode);
}

/** From the province down to the code itself. */
export function pathOf(code: RegionCode): RegionCode[] {
  return REGION_LEVELS.map((level) => ancestorAt(code, level)).filter((part): part is RegionCode => part !== null);
}

/** True when `inner` is `outer` or lies in it. */
export function isWithin(inner: RegionCode, outer: RegionCode): boolean {
  return inner.startsWith(outer);
}

/** With dots, as people read it: 31.71.01.1001. */
export function dotted(code: RegionCode): string {
  return [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6, 10)].filter(Boolean).join('.');
}
