import { type RegionAliasRow, normaliseRegionName } from '@monev/domain/registry';
import { regionCode } from '@monev/kernel';

/** Short names that offices in Jakarta use for the six kota and kabupaten administrasi. */
const SPELLINGS: readonly (readonly [code: string, ...names: string[]])[] = [
  ['3101', 'KEP SERIBU', 'P. SERIBU', 'PULAU SERIBU'],
  ['3171', 'JAKPUS', 'JAK. PUSAT', 'JP'],
  ['3172', 'JAKUT', 'JAK. UTARA', 'JU'],
  ['3173', 'JAKBAR', 'JAK. BARAT', 'JB'],
  ['3174', 'JAKSEL', 'JAK. SELATAN', 'JS'],
  ['3175', 'JAKTIM', 'JAK. TIMUR', 'JT'],
];

/** The aliases that a new installation starts with; its administrators add their own. */
export const FIRST_ALIASES: readonly RegionAliasRow[] = SPELLINGS.flatMap(([code, ...names]) =>
  names.map((name) => ({ aliasKey: normaliseRegionName(name), regionCode: regionCode(code) })),
);
