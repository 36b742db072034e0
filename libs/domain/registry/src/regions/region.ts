import { type IsoDate, type RegionCode, type RegionLevel } from '@monev/kernel';

export const REGION_TYPES = [
  'PROVINSI',
  'KABUPATEN',
  'KOTA',
  'KABUPATEN_ADM',
  'KOTA_ADM',
  'KECAMATAN',
  'KELURAHAN',
  'DESA',
] as const;
export type RegionType = (typeof REGION_TYPES)[number];

/** A region of the official list. `validFrom` null means "before our records", `validTo` null "still" (HANDBOOK §6). */
export interface RegionRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  /** One of REGION_TYPES; text, so that a list with a kind of region not yet known can still be loaded. */
  readonly type: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Another way an office writes a region's name; `aliasKey` is made with `normaliseRegionName`. */
export interface RegionAliasRow {
  readonly aliasKey: string;
  readonly regionCode: RegionCode;
}

/** One row of the BPS ↔ Kemendagri list ("bridging kode"). BPS codes of 4 or 7 digits, undotted. */
export interface CodeBridgeRow {
  readonly bpsCode: string;
  readonly bpsName: string;
  readonly regionCode: RegionCode;
  readonly regionName: string;
}

/** Everything that a region index is made of. */
export interface RegionLists {
  readonly regions: readonly RegionRow[];
  readonly aliases: readonly RegionAliasRow[];
  readonly bridge: readonly CodeBridgeRow[];
}
