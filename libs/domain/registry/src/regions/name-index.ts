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

/** Digits of a kecamatan's code. */
const DISTRICT_DIGITS = 6;

/** Regions by every key of their name. A level's keys are made when the level is first asked for: 84 thousand villages. */
export class NameIndex {
  private readonly levels = new Map<RegionLevel, Map<string, RegionRow[]>>();
  private readonly districts = new Map<RegionCode, Map<string, RegionRow[]>>();
  private readonly villages = new Map<string, RegionRow[]>();

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
    const keys = level === 'VILLAGE' && within?.length === DISTRICT_DIGITS ? this.keysIn(within) : this.keysOf(level);
    const inside = (region: RegionRow) => within === undefined || isWithin(region.code, within);
    // A name that is somebody's own goes before one made of a kind word: "Kampung Gelgel" is a village beside "Gelgel".
    const own = (keys.get(key) ?? []).filter(inside);
    if (own.length > 0 || level === 'REGENCY') return own;
    const word = KIND_WORDS[level].find((kind) => key.startsWith(kind) && key.length > kind.length);
    const bare = word ? (keys.get(key.slice(word.length)) ?? []).filter(inside) : [];
    // The word tells namesakes apart. Alone it refuses nothing: offices write "Desa X" where the list has a kelurahan X.
    const fitting = bare.filter((region) => word !== undefined && WORDS_OF_TYPE[region.type]?.includes(word));
    return fitting.length > 0 ? fitting : bare;
  }

  private keysOf(level: RegionLevel): Map<string, RegionRow[]> {
    const made = this.levels.get(level) ?? this.makeKeys(level, this.regions.values());
    this.levels.set(level, made);
    return made;
  }

  /** Keys of the villages of one kecamatan: a list names few of the seven thousand, and all keys take 0.2 s to make. */
  private keysIn(district: RegionCode): Map<string, RegionRow[]> {
    const made = this.districts.get(district) ?? this.makeKeys('VILLAGE', this.villagesIn(district));
    this.districts.set(district, made);
    return made;
  }

  private villagesIn(district: RegionCode): readonly RegionRow[] {
    if (this.villages.size === 0) {
      for (const region of this.regions.values()) {
        if (region.level === 'VILLAGE') add(this.villages, region.code.slice(0, DISTRICT_DIGITS), region);
      }
    }
    return this.villages.get(district) ?? [];
  }

  private makeKeys(level: RegionLevel, regions: Iterable<RegionRow>): Map<string, RegionRow[]> {
    const keys = new Map<string, RegionRow[]>();
    const among = new Set<RegionCode>();
    for (const region of regions) {
      if (region.level !== level) continue;
      among.add(region.code);
      for (const key of new Set(keysOfRegion(region))) add(keys, key, region);
    }
    for (const { aliasKey, regionCode } of this.aliases) {
      const region = this.regions.get(regionCode);
      if (region && among.has(regionCode) && !keys.get(aliasKey)?.includes(region)) add(keys, aliasKey, region);
    }
    return keys;
  }
}

function add(keys: Map<string, RegionRow[]>, key: string, region: RegionRow): void {
  const same = keys.get(key);
  if (same) same.push(region);
  else keys.set(key, [region]);
}

/** A kabupaten or kota goes by its full name, its bare one, and its kind before the bare one; others by their name. */
function keysOfRegion(region: RegionRow): string[] {
  const full = normaliseRegionName(region.name);
  if (region.level !== 'REGENCY') return [full];
  const kind = KIND_WORDS.REGENCY.find((word) => full.startsWith(word) && isWholeWord(region.name));
  const bare = kind ? full.slice(kind.length) : full;
  return [full, bare, ...(WORDS_OF_TYPE[region.type] ?? []).map((word) => word + bare)];
}

/** True when the list writes the kind as a word of its own: "Kota Baru" and not "Kotabaru". */
function isWholeWord(name: string): boolean {
  return /^(kab(upaten)?|kota(madya)?)\b/i.test(name.trim());
}
