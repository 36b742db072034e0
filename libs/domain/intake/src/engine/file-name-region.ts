import { type RegionCode } from '@monev/kernel';
import { type RegionFinder } from './region-finder';

/**
 * The kabupaten or kota that a file's name spells out ("harga_konsumen_kota_bandung_2025-09.csv"), only with its kind in
 * front: "bandung" alone may be either. Null when it names none or several.
 */
export function regencyInFileName(fileName: string, regions: RegionFinder): RegionCode | null {
  const words = fileName
    .replace(/\.[a-z0-9]+$/i, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const found = new Set<RegionCode>();
  for (const [at, word] of words.entries()) {
    if (!/^(?:kota|kab|kabupaten)$/i.test(word)) continue;
    const region = longestNamed(words.slice(at, at + 6), regions);
    if (region) found.add(region);
  }
  return found.size === 1 ? ([...found][0] as RegionCode) : null;
}

function longestNamed(words: readonly string[], regions: RegionFinder): RegionCode | null {
  for (let count = words.length; count >= 2; count -= 1) {
    const match = regions.resolve({ name: words.slice(0, count).join(' '), level: 'REGENCY' });
    if (match.kind === 'FOUND') return match.region.code;
  }
  return null;
}
