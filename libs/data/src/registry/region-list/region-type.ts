import { type RegionCode, levelOf } from '@monev/kernel';

/** Kind of a region, from its name and code: PROVINSI, KABUPATEN, KOTA, KABUPATEN_ADM, KOTA_ADM, KECAMATAN, KELURAHAN, DESA. */
export function typeOfRegion(code: RegionCode, name: string): string {
  switch (levelOf(code)) {
    case 'PROVINCE':
      return 'PROVINSI';
    case 'REGENCY': {
      const kind = /^kota\b/i.test(name) ? 'KOTA' : 'KABUPATEN';
      return /^(kota|kabupaten) administrasi\b/i.test(name) ? `${kind}_ADM` : kind;
    }
    case 'DISTRICT':
      return 'KECAMATAN';
    case 'VILLAGE':
      return code[6] === '1' ? 'KELURAHAN' : 'DESA'; // seventh digit: 1 kelurahan, 2 desa (recalled)
  }
}
