import { REGION_LEVELS, type RegionCode, type RegionLevel, isWithin } from '@monev/kernel';
import { type RegionAliasRow, type RegionRow } from './region';
import { normaliseRegionName } from './region-name';

/** Words that say what kind of region a name is, as keys; the longer first. */
const KIND_WORDS: Record<RegionLevel, readonly string[]> = {
  PROVINCE: ['PROVINSI'],
  REGENCY: ['KABUPATENADMINISTRASI', 'KOTAADMINISTRASI', 'KABUPATEN', 'KOTAMADYA', 'KOTA'],
  DISTRICT: ['KECAMATAN', 'DISTRIK', 'KAPANEWON', 'KEMANTREN'],
  VILLAGE: ['KELURAHAN', 'DESA', 'GAMPONG', 'NAGARI', 'KAMPUNG', 'KALURAHAN', 'PEKON', 'LEMBANG'],
};

/** Kind words that may stand before the bare name of a region of a type, so that kabupaten and kota never mix. */
const WORDS_OF_TYPE: Record<string, readonly string[]> = {
  KABUPATEN: ['KABUPATEN'],
  KABUPATEN_ADM: ['KABUPATENADMINISTRASI', 'KABUPATEN'],
  KOTA: ['KOTA', 'KOTAMADYA'],
  KOTA_ADM: ['KOTAADMINISTRASI', 'KOTA', 'KOTAMADYA'],
  KELURAHAN: ['KELURAHAN', 'KALURAHAN'],
  DESA: ['DESA', 'GAMPONG', 'NAGARI', 'KAMPUNG', 'PEKON', 'LEMBANG', 'KALURAHAN'],
};

interface Where {
  readonly level?: RegionLevel | undefined;
  readonly within?: RegionCode | undefined;
}

/** Regions by every key of their name. A level's keys are made when the level is first asked for: 84 thousand villages. */
export class NameIndex {
  private readonly levels = new Map<RegionLevel, Map<string, RegionRow[]>>();

  constructor(
    private readonly regions: ReadonlyMap<RegionCode, RegionRow>,
    private readonly aliases: readonly RegionAliasRow[],
  ) {}

  /** All regions that a name can mean at a level (any level when none is given), inside a region. */
  find(name: string, { level, within }: Where): RegionRow[] {
    const key = normaliseRegionName(name);
    if (key === '') return [];
    return (level ? [level] : REGION_LEVELS).flatMap((each) => this.findAt(each, key, within));
  }

  private findAt(level: RegionLevel, key: string, within: RegionCode | undefined): RegionRow[] {
    const keys = this.keysOf(level);
    const inside = (region: RegionRow) => within === undefined || isWithin(region.code, within);
    const found = (keys.get(key) ?? []).filter(inside);
    if (found.length > 0 || level === 'REGENCY') return found;
    // "Desa X" where the list has a kelurahan X: offices mix the two words, and one name in one place is one region.
    const word = KIND_WORDS[level].find((kind) => key.startsWith(kind) && key.length > kind.length);
    return word ? (keys.get(key.slice(word.length)) ?? []).filter(inside) : [];
  }

  private keysOf(level: RegionLevel): Map<string, RegionRow[]> {
    const made = this.levels.get(level) ?? this.makeKeys(level);
    this.levels.set(level, made);
    return made;
  }

  private makeKeys(level: RegionLevel): Map<string, RegionRow[]> {
    const keys = new Map<string, RegionRow[]>();
    const add = (key: string, region: RegionRow) => {
      const same = keys.get(key);
      if (!same) keys.set(key, [region]);
      else if (!same.includes(region)) same.push(region);
    };
    for (const region of this.regions.values()) {
      if (region.level === level) for (const key of keysOfRegion(region)) add(key, region);
    }
    for (const { aliasKey, regionCode } of this.aliases) {
      const region = this.regions.get(regionCode);
      if (region?.level === level) add(aliasKey, region);
    }
    return keys;
  }
}

function keysOfRegion(region: RegionRow): string[] {
  const full = normaliseRegionName(region.name);
  if (region.level !== 'REGENCY') return [full, ...(WORDS_OF_TYPE[region.type] ?? []).map((word) => word + full)];
  const kind = KIND_WORDS.REGENCY.find((word) => full.startsWith(word) && isWholeWord(region.name));
  const bare = kind ? full.slice(kind.length) : full;
  return [full, bare, ...(WORDS_OF_TYPE[region.type] ?? []).map((word) => word + bare)];
}

/** True when the list writes the kind as a word of its own: "Kota Baru" and not "Kotabaru". */
function isWholeWord(name: string): boolean {
  return /^(kab(upaten)?|kota(madya)?)\b/i.test(name.trim());
}
