import { type RegionLevel } from '@monev/kernel';

/** Names of the levels in the address: "tingkat=kecamatan". */
const NAMES: Record<RegionLevel, string> = {
  PROVINCE: 'provinsi',
  REGENCY: 'kota',
  DISTRICT: 'kecamatan',
  VILLAGE: 'kelurahan',
};
const PARAMETER = 'tingkat';

/** The level that an address asks for when it is one of those offered, else null. */
export function readLevel(params: URLSearchParams, offered: readonly RegionLevel[]): RegionLevel | null {
  const asked = params.get(PARAMETER);
  return offered.find((level) => NAMES[level] === asked) ?? null;
}

export function writeLevel(params: URLSearchParams, level: RegionLevel): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(PARAMETER, NAMES[level]);
  return next;
}
