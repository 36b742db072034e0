import { type RegionLevel } from '@monev/kernel';
import { type Language } from './number-text';

const LEVELS: Record<RegionLevel, Record<Language, string>> = {
  PROVINCE: { id: 'provinsi', en: 'provinces' },
  REGENCY: { id: 'kabupaten/kota', en: 'regencies' },
  DISTRICT: { id: 'kecamatan', en: 'districts' },
  VILLAGE: { id: 'desa/kelurahan', en: 'villages' },
};

/** How the regions of a level are called in a sentence; Indonesian has one form, English the plural. */
export function regionLevelText(level: RegionLevel, language: Language): string {
  return LEVELS[level][language];
}
