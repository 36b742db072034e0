import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeBridgeRow, RegionIndex, type RegionRow, type RegionType } from '@monev/domain/registry';
import { type RegionCode, type RegionLevel, regionCode } from '@monev/kernel';

const LIST = join(__dirname, '../../../../../node_modules/idn-area-data/data');
export const FIXTURES = join(__dirname, '../../fixtures');

/** Lines of a CSV as [code, …, name]: no field but the last holds a comma or quotes. */
function linesOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
}

function typeOf(code: RegionCode, level: RegionLevel, name: string): RegionType {
  if (level === 'PROVINCE') return 'PROVINSI';
  if (level === 'DISTRICT') return 'KECAMATAN';
  if (level === 'VILLAGE') return code[6] === '1' ? 'KELURAHAN' : 'DESA';
  if (name.startsWith('Kabupaten Administrasi')) return 'KABUPATEN_ADM';
  if (name.startsWith('Kota Administrasi')) return 'KOTA_ADM';
  return name.startsWith('Kota') ? 'KOTA' : 'KABUPATEN';
}

function regionsOf(file: string, level: RegionLevel, fields: number): RegionRow[] {
  return linesOf(join(LIST, file)).map((parts) => {
    const code = regionCode(parts[0] ?? '');
    const name = parts
      .slice(fields - 1)
      .join(',')
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"');
    return { code, name, level, type: typeOf(code, level, name), validFrom: null, validTo: null };
  });
}

/** The official region list of the whole country with the BPS bridge, as the product loads it. For specs. */
export function realRegions(): RegionIndex {
  const regions = [
    ...regionsOf('provinces.csv', 'PROVINCE', 2),
    ...regionsOf('regencies.csv', 'REGENCY', 3),
    ...regionsOf('districts.csv', 'DISTRICT', 3),
    ...regionsOf('villages.csv', 'VILLAGE', 3),
  ];
  const bridge = ['bps_kemendagri_kabkota_jawa.csv', 'bps_kemendagri_kecamatan_dki.csv'].flatMap((file) =>
    linesOf(join(FIXTURES, 'regions', file)).map(
      ([bpsCode = '', bpsName = '', code = '', regionName = '']): CodeBridgeRow => ({
        bpsCode,
        bpsName,
        regionCode: regionCode(code),
        regionName,
      }),
    ),
  );
  return new RegionIndex(regions, [], bridge);
}
