import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RegionCode, type RegionLevel, parentOf, pathOf, regionCode } from '@monev/kernel';
import { type CodeBridgeRow, type RegionRow, type RegionType } from './region';
import { RegionIndex } from './region-index';
import { type RegionMatch, type RegionQuery } from './region-match';

const LIST = join(__dirname, '../../../../../node_modules/idn-area-data/data');

function typeOf(code: RegionCode, level: RegionLevel, name: string): RegionType {
  if (level === 'PROVINCE') return 'PROVINSI';
  if (level === 'DISTRICT') return 'KECAMATAN';
  if (level === 'VILLAGE') return code[6] === '1' ? 'KELURAHAN' : 'DESA';
  if (name.startsWith('Kabupaten Administrasi')) return 'KABUPATEN_ADM';
  if (name.startsWith('Kota Administrasi')) return 'KOTA_ADM';
  return name.startsWith('Kota') ? 'KOTA' : 'KABUPATEN';
}

function regionsOf(file: string, level: RegionLevel): RegionRow[] {
  const [header = '', ...lines] = readFileSync(join(LIST, file), 'utf8').split(/\r?\n/);
  const before = header.split(',').length - 1;
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const parts = line.split(',');
      const code = regionCode(parts[0] ?? '');
      const name = parts.slice(before).join(',').replace(/^"|"$/g, '').replaceAll('""', '"');
      return { code, name, level, type: typeOf(code, level, name), validFrom: null, validTo: null };
    });
}

const ALL: readonly RegionRow[] = [
  ...regionsOf('provinces.csv', 'PROVINCE'),
  ...regionsOf('regencies.csv', 'REGENCY'),
  ...regionsOf('districts.csv', 'DISTRICT'),
  ...regionsOf('villages.csv', 'VILLAGE'),
];
/** From the BPS list: the five kota of DKI, the kabupaten that has one code in both systems, and some kecamatan. */
const BRIDGE: readonly CodeBridgeRow[] = [
  ['3101', 'KEPULAUAN SERIBU', '3101'],
  ['3171', 'JAKARTA SELATAN', '3174'],
  ['3172', 'JAKARTA TIMUR', '3175'],
  ['3173', 'JAKARTA PUSAT', '3171'],
  ['3174', 'JAKARTA BARAT', '3173'],
  ['3175', 'JAKARTA UTARA', '3172'],
  ['3201', 'BOGOR', '3201'],
  ['3174030', 'PALMERAH', '317307'],
].map(([bpsCode = '', bpsName = '', code = '']) => ({
  bpsCode,
  bpsName,
  regionCode: regionCode(code),
  regionName: bpsName,
}));

const index = new RegionIndex(ALL, [], BRIDGE);
const answer = (match: RegionMatch) =>
  match.kind === 'FOUND' ? match.region.code : match.kind === 'AMBIGUOUS' ? 'AMBIGUOUS' : match.reason;
const resolve = (query: RegionQuery) => answer(index.resolve(query));

describe('the official list', () => {
  it('has every region found by its own code and name, within its parent', () => {
    const wrong: string[] = [];
    for (const region of ALL) {
      const within = parentOf(region.code) ?? undefined;
      const match = index.resolve({ name: region.name, level: region.level, within });
      const namesake = match.kind === 'AMBIGUOUS' && match.candidates.some((each) => each.code === region.code);
      if (!namesake && answer(match) !== region.code) wrong.push(`${region.code} ${region.name}: ${answer(match)}`);
      if (index.byCode(region.code) !== region) wrong.push(region.code);
    }
    expect(wrong).toEqual([]);
  });

  it('has 16 pairs of namesakes in one kecamatan, which are refused unless the row says kelurahan or desa', () => {
    const refused = ALL.filter((region) => {
      const within = parentOf(region.code) ?? undefined;
      return index.resolve({ name: region.name, level: region.level, within }).kind === 'AMBIGUOUS';
    });
    expect(refused).toHaveLength(32);
    expect(resolve({ name: 'Terusan', level: 'VILLAGE', within: regionCode('150408') })).toBe('AMBIGUOUS');
    expect(resolve({ name: 'Kel. Terusan', level: 'VILLAGE', within: regionCode('150408') })).toBe('1504081008');
    expect(resolve({ name: 'DESA TERUSAN', level: 'VILLAGE', within: regionCode('150408') })).toBe('1504082006');
  });

  it('finds a village by the names above it in upper case', () => {
    const sample = ALL.filter((region, at) => region.level === 'VILLAGE' && at % 997 === 0);
    for (const village of sample) {
      const path = pathOf(village.code).map((code) => index.byCode(code)?.name.toUpperCase() ?? null);
      expect(resolve({ path, level: 'VILLAGE' })).toBe(village.code);
    }
    expect(sample.length).toBeGreaterThan(80);
  });
});

describe('names as offices write them', () => {
  it.each<[string, RegionLevel, string]>([
    ['KEP. SERIBU', 'REGENCY', '3101'],
    ['Kab. Adm. Kep. Seribu', 'REGENCY', '3101'],
    ['KAB. ADM. KEP. SERIBU', 'REGENCY', '3101'],
    ['Kabupaten Kepulauan Seribu', 'REGENCY', '3101'],
    ['Jak. Timur', 'REGENCY', '3175'],
    ['JAKBAR', 'REGENCY', '3173'],
    ['JAKARTA  PUSAT', 'REGENCY', '3171'],
    ['KOTA ADM. JAKARTA BARAT', 'REGENCY', '3173'],
    ['KOTA JAKARTA TIMUR', 'REGENCY', '3175'],
    ['Kotamadya Jakarta Utara', 'REGENCY', '3172'],
    ['TJ. PRIOK', 'DISTRICT', '317202'],
    ['PAL MERAH', 'DISTRICT', '317307'],
    ['Kec. Kramat Jati', 'DISTRICT', '317504'],
    ['DONRI-DONRI', 'DISTRICT', '731206'],
    ['KAB. SOPPENG', 'REGENCY', '7312'],
    ['Soppeng', 'REGENCY', '7312'],
    ['SULAWESI SELATAN', 'PROVINCE', '73'],
    ['PROV. SULSEL', 'PROVINCE', '73'],
    ['DKI JAKARTA', 'PROVINCE', '31'],
    ['D.I. Yogyakarta', 'PROVINCE', '34'],
    ['Kep. Bangka Belitung', 'PROVINCE', '19'],
    ['KABUPATEN BOGOR', 'REGENCY', '3201'],
    ['KOTA BOGOR', 'REGENCY', '3271'],
    ['KOTABOGOR', 'REGENCY', '3271'],
    ['KAB. KOTAWARINGIN BARAT', 'REGENCY', '6201'],
    ['KOTABARU', 'REGENCY', '6302'],
    ['KOTA TANGERANG', 'REGENCY', '3671'],
    ['KOTA TANGERANG SELATAN', 'REGENCY', '3674'],
  ])('%s (%s) is %s', (name, level, code) => {
    expect(resolve({ name, level })).toBe(code);
  });

  it('never takes a kabupaten for a kota of the same name', () => {
    expect(resolve({ name: 'BOGOR', level: 'REGENCY' })).toBe('AMBIGUOUS');
    expect(resolve({ name: 'Bandung', level: 'REGENCY', within: regionCode('32') })).toBe('AMBIGUOUS');
    expect(resolve({ name: 'KOTA SOPPENG', level: 'REGENCY' })).toBe('NAME_UNKNOWN');
    expect(resolve({ name: 'KAB. DEPOK', level: 'REGENCY' })).toBe('NAME_UNKNOWN');
  });

  it('does not guess at a slip of the pen', () => {
    for (const name of ['SOPENG', 'Jakarta Tengah', 'KOTA ADM. JAKARTA TENGAH', 'X', '???', 'Jakart Pusat']) {
      expect(resolve({ name, level: 'REGENCY' })).toBe('NAME_UNKNOWN');
    }
    expect(resolve({})).toBe('NOTHING_GIVEN');
    expect(resolve({ name: '  ', code: ' ' })).toBe('NOTHING_GIVEN');
  });

  it('uses names above to tell namesakes apart, and names the others as suggestions', () => {
    expect(resolve({ path: ['SULAWESI SELATAN', 'KAB. SOPPENG', 'MARIORIWAWO', 'WATU TOA'] })).toBe('7312012010');
    expect(resolve({ path: [null, 'Jakarta Barat', 'CENGKARENG', 'KAPUK'] })).toBe('3173011005');
    expect(resolve({ path: ['JAWA BARAT', 'KAB. SOPPENG', 'MARIORIWAWO', 'WATU'] })).toBe('NAME_UNKNOWN');
    const elsewhere = index.resolve({ name: 'KOTA BOGOR', level: 'REGENCY', within: regionCode('31') });
    expect(elsewhere.kind === 'UNKNOWN' && elsewhere.suggestions.map((region) => region.code)).toEqual(['3271']);
  });

  it('knows aliases of the registry beside its own', () => {
    const withAlias = new RegionIndex(ALL, [{ aliasKey: 'BETAWI', regionCode: regionCode('31') }], BRIDGE);
    expect(answer(withAlias.resolve({ name: 'Betawi', level: 'PROVINCE' }))).toBe('31');
  });
});

describe('codes of two systems: in DKI the same digits mean different kota', () => {
  it.each([
    ['3171', 'JAKARTA SELATAN', '3174'],
    ['3171', 'KOTA ADM. JAKARTA PUSAT', '3171'],
    ['31.73', 'Jakarta Pusat', '3171'],
    ['3173', 'JAKBAR', '3173'],
    ['3101', 'KEP. SERIBU', '3101'],
    ['3201', 'KABUPATEN BOGOR', '3201'],
    ['3174030', 'PALMERAH', '317307'],
  ])('%s beside %s is %s', (code, name, expected) => {
    expect(resolve({ code, name })).toBe(expected);
  });

  it('refuses to guess where both systems fit', () => {
    expect(resolve({ code: '3171' })).toBe('AMBIGUOUS');
    expect(resolve({ code: '3171', name: 'Jakarta' })).toBe('AMBIGUOUS');
    expect(resolve({ code: '3101' })).toBe('3101');
    expect(resolve({ code: '7312' })).toBe('7312');
  });

  it('follows the system that the file names', () => {
    expect(resolve({ code: '3171', system: 'KEMENDAGRI' })).toBe('3171');
    expect(resolve({ code: '3171', system: 'BPS' })).toBe('3174');
    expect(resolve({ code: '3171', system: 'KEMENDAGRI', name: 'JAKARTA SELATAN' })).toBe('NAME_CONTRADICTS_CODE');
    expect(resolve({ code: '3171', name: 'KOTA BOGOR' })).toBe('NAME_CONTRADICTS_CODE');
  });

  it('says when a code is none, and never falls back on the name', () => {
    expect(resolve({ code: '3199', name: 'KOTA ADM. JAKARTA TENGAH', level: 'REGENCY' })).toBe('CODE_UNKNOWN');
    expect(resolve({ code: '3199', name: 'KOTA ADM. JAKARTA PUSAT', level: 'REGENCY' })).toBe('CODE_UNKNOWN');
    expect(resolve({ code: 'abc' })).toBe('CODE_UNKNOWN');
  });

  it('keeps a known code beside an unknown spelling, and says so', () => {
    const match = index.resolve({ code: '3175041001', system: 'KEMENDAGRI', name: 'KRMT JATI' });
    expect(match).toMatchObject({ kind: 'FOUND', region: { code: '3175041001' }, nameAgrees: false });
  });

  it('finds a village of BPS by its kecamatan and its name', () => {
    expect(resolve({ code: '3174030006', system: 'BPS', name: 'PALMERAH' })).toBe('3173071001');
  });
});
