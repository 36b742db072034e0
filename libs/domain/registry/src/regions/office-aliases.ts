import { regionCode } from '@monev/kernel';
import { normaliseRegionName } from './region-name';
import { type RegionAliasRow } from './region';

/** Short or older names of provinces as ministries, BPS and banks write them. */
const SPELLINGS: readonly (readonly [code: string, ...names: string[]])[] = [
  ['11', 'Nanggroe Aceh Darussalam', 'NAD', 'D.I. Aceh'],
  ['12', 'Sumut'],
  ['13', 'Sumbar'],
  ['16', 'Sumsel'],
  ['19', 'Bangka Belitung', 'Babel'],
  ['21', 'Kepri'],
  ['31', 'DKI Jakarta', 'Jakarta', 'DKI', 'Daerah Khusus Jakarta', 'DKJ'],
  ['32', 'Jabar'],
  ['33', 'Jateng'],
  ['34', 'D.I. Yogyakarta', 'DIY', 'Yogyakarta', 'Daerah Istimewa Jogjakarta'],
  ['35', 'Jatim'],
  ['52', 'NTB'],
  ['53', 'NTT'],
  ['61', 'Kalbar'],
  ['62', 'Kalteng'],
  ['63', 'Kalsel'],
  ['64', 'Kaltim'],
  ['65', 'Kaltara'],
  ['71', 'Sulut'],
  ['72', 'Sulteng'],
  ['73', 'Sulsel'],
  ['74', 'Sultra'],
  ['76', 'Sulbar'],
  ['82', 'Malut'],
];

/** Spellings known before anybody adds one; the registry's own alias table comes on top. */
export const OFFICE_ALIASES: readonly RegionAliasRow[] = SPELLINGS.flatMap(([code, ...names]) =>
  names.map((name) => ({ aliasKey: normaliseRegionName(name), regionCode: regionCode(code) })),
);
