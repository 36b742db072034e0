import { REGION_LEVELS, type RegionCode, type RegionLevel, isWithin, parentOf, parseRegionCode } from '@monev/kernel';
import { NameIndex } from './name-index';
import { OFFICE_ALIASES } from './office-aliases';
import { type CodeBridgeRow, type RegionAliasRow, type RegionLists, type RegionRow } from './region';
import { type RegionMatch, type RegionQuery, type UnknownReason } from './region-match';
import { normaliseRegionName } from './region-name';

/**
 * The region list in memory: finds the one region that a row of an office file means, or says why it cannot.
 * It never guesses: a name that is no known spelling is UNKNOWN, a code or name that fits two regions is AMBIGUOUS.
 */
export class RegionIndex {
  private readonly regions = new Map<RegionCode, RegionRow>();
  private readonly children = new Map<RegionCode | null, RegionRow[]>();
  private readonly byBpsCode = new Map<string, CodeBridgeRow>();
  private readonly names: NameIndex;
  /** What it was made of, as plain lists: another process can make the same index of them. */
  readonly lists: RegionLists;

  constructor(
    regions: Iterable<RegionRow>,
    aliases: Iterable<RegionAliasRow> = [],
    bridge: Iterable<CodeBridgeRow> = [],
  ) {
    this.lists = { regions: [...regions], aliases: [...aliases], bridge: [...bridge] };
    for (const region of this.lists.regions) {
      this.regions.set(region.code, region);
      const parent = parentOf(region.code);
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(region);
      else this.children.set(parent, [region]);
    }
    for (const row of this.lists.bridge) this.byBpsCode.set(row.bpsCode, row);
    this.names = new NameIndex(this.regions, [...OFFICE_ALIASES, ...this.lists.aliases]);
  }

  byCode(code: RegionCode): RegionRow | null {
    return this.regions.get(code) ?? null;
  }

  /** Direct children, in the order of the list; of `null` the provinces. */
  childrenOf(code: RegionCode | null): readonly RegionRow[] {
    return this.children.get(code) ?? [];
  }

  resolve(query: RegionQuery): RegionMatch {
    const code = (query.code ?? '').replace(/[\s.]/g, '');
    if (code !== '') return this.resolveCode(code, query);
    const named = this.regionsNamed(query);
    if (named === null) return unknown('NOTHING_GIVEN');
    return decide(named, () => unknown('NAME_UNKNOWN', this.suggestionsFor(query)));
  }

  /** Regions that the query's path, or else its name, can mean; null when it gives neither. */
  private regionsNamed(query: RegionQuery): RegionRow[] | null {
    if (query.path?.some((part) => isText(part))) return this.regionsOnPath(query);
    if (!isText(query.name)) return null;
    return this.names.find(query.name, { level: query.level, within: query.within });
  }

  private regionsOnPath(query: RegionQuery): RegionRow[] {
    let within: (RegionCode | undefined)[] = [query.within];
    let found: RegionRow[] = [];
    for (const [depth, name] of (query.path ?? []).entries()) {
      const level = REGION_LEVELS[depth];
      if (level === undefined || !isText(name)) continue;
      found = within.flatMap((outer) => this.names.find(name, { level, within: outer }));
      within = found.map((region) => region.code);
    }
    return query.level === undefined ? found : found.filter((region) => region.level === query.level);
  }

  private resolveCode(code: string, query: RegionQuery): RegionMatch {
    const readings = this.readingsOf(code, query);
    const named = this.regionsNamed({ ...query, level: query.level ?? readings[0]?.level });
    if (readings.length === 0) return unknown('CODE_UNKNOWN', named ?? []);
    if (named === null) return decide(readings, () => unknown('CODE_UNKNOWN'));

    const agreeing = readings.filter((reading) => named.some((region) => region.code === reading.code));
    if (agreeing.length > 0) return decide(agreeing, () => unknown('CODE_UNKNOWN'));
    if (named.length > 0) return unknown('NAME_CONTRADICTS_CODE', [...readings, ...named]);
    const [only, ...others] = readings;
    return only && others.length === 0
      ? { kind: 'FOUND', region: only, nameAgrees: false }
      : { kind: 'AMBIGUOUS', candidates: readings };
  }

  /** What a code means in the systems that it may be from; one region when both mean the same. */
  private readingsOf(code: string, query: RegionQuery): RegionRow[] {
    const readings = new Map<RegionCode, RegionRow>();
    const add = (region: RegionRow | null | undefined) => {
      if (region && (!query.within || isWithin(region.code, query.within))) readings.set(region.code, region);
    };
    if (query.system !== 'BPS') {
      const parsed = parseRegionCode(code);
      add(parsed && this.byCode(parsed));
    }
    if (query.system !== 'KEMENDAGRI') {
      const row = this.byBpsCode.get(code);
      add(row && this.byCode(row.regionCode));
      if (readings.size === 0) for (const village of this.bpsVillages(code, query)) add(village);
      // Provinces have the same two digits in both systems wherever the list of DKI and Java could be compared.
      if (query.system === 'BPS' && code.length === 2) add(this.byCode(code as RegionCode));
    }
    return [...readings.values()];
  }

  /** A BPS village code is its 7-digit kecamatan and three digits of its own: only the name tells which village. */
  private bpsVillages(code: string, query: RegionQuery): RegionRow[] {
    const district = code.length === 10 ? this.byBpsCode.get(code.slice(0, 7)) : undefined;
    const name = query.path?.at(-1) ?? query.name;
    return district && isText(name) ? this.names.find(name, { level: 'VILLAGE', within: district.regionCode }) : [];
  }

  /** For a person to choose from, never for us: the regions of that name elsewhere, at most five. */
  private suggestionsFor(query: RegionQuery): RegionRow[] {
    const name = query.path?.findLast((part) => isText(part)) ?? query.name;
    const level: RegionLevel | undefined =
      query.level ?? (query.path ? REGION_LEVELS[query.path.length - 1] : undefined);
    return isText(name) && normaliseRegionName(name) !== '' ? this.names.find(name, { level }).slice(0, 5) : [];
  }
}

function isText(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function decide(candidates: readonly RegionRow[], otherwise: () => RegionMatch): RegionMatch {
  const distinct = [...new Map(candidates.map((region) => [region.code, region])).values()];
  const [only, ...others] = distinct;
  if (!only) return otherwise();
  return others.length === 0
    ? { kind: 'FOUND', region: only, nameAgrees: true }
    : { kind: 'AMBIGUOUS', candidates: distinct };
}

function unknown(reason: UnknownReason, suggestions: readonly RegionRow[] = []): RegionMatch {
  return { kind: 'UNKNOWN', reason, suggestions };
}
