import { type RegionCode } from '@monev/kernel';
import { type RegionFinder } from './region-finder';

/** Province codes begin with the digit of their island group; Java and Bali with Nusa Tenggara are told apart by it too. */
const ISLANDS: readonly (readonly [name: string, first: number, last: number])[] = [
  ['SUMATERA', 11, 21],
  ['SUMATRA', 11, 21],
  ['JAWA', 31, 36],
  ['KALIMANTAN', 61, 65],
  ['SULAWESI', 71, 76],
  ['MALUKU', 81, 82],
  ['PAPUA', 91, 96],
];

/**
 * Provinces of a zone as a regulation writes it: "Jawa, Lampung, Sumatera Selatan", "Sumatera selain Lampung dan
 * Sumatera Selatan, Kalimantan". A bare island name means all its provinces. Null when a part is neither.
 */
export function provincesOfZone(area: string, regions: RegionFinder): RegionCode[] | null {
  const parts = area.split(',').flatMap((part) => (/selain|kecuali/i.test(part) ? [part] : part.split(/\bdan\b/i)));
  const codes = new Set<RegionCode>();
  for (const part of parts.map((text) => text.trim()).filter((text) => text !== '')) {
    const [whole, except] = part.split(/\s+(?:selain|kecuali)\s+/i) as [string, string?];
    const inside = provincesNamed(whole, regions);
    const outside =
      except === undefined ? [] : except.split(/\bdan\b/i).map((name) => provincesNamed(name.trim(), regions));
    if (!inside || outside.some((named) => named === null)) return null;
    const excluded = new Set(outside.flatMap((named) => named ?? []));
    for (const code of inside) if (!excluded.has(code)) codes.add(code);
  }
  return codes.size === 0 ? null : [...codes].sort();
}

function provincesNamed(name: string, regions: RegionFinder): RegionCode[] | null {
  const island = ISLANDS.find(([island]) => island === name.toUpperCase());
  if (island) {
    const [, first, last] = island;
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => String(first + index) as RegionCode);
    return numbers.filter((code) => regions.byCode(code) !== null);
  }
  const match = regions.resolve({ name, level: 'PROVINCE' });
  return match.kind === 'FOUND' ? [match.region.code] : null;
}
