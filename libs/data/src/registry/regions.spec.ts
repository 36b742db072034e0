import { type RegionMatch, RegionIndex } from '@monev/domain/registry';
import { month, regionCode } from '@monev/kernel';
import { expectedVillages } from '../rollups/expected-villages';
import { type TestDatabase, OPERATOR, actorIn, testDatabase } from '../testing';
import { dataVersion } from './data-version';
import { chooseHomeProvince, getInstallation } from './installation';
import { loadRegionIndex } from './region-index';
import { childRegions, findRegion, regionsByCode, regionsWithin, searchRegions } from './regions';
import { type Transaction } from '../connection/transaction';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());
const read = <T>(work: (tx: Transaction) => Promise<T>) => test.database.read(OPERATOR, work);

describe('the region list', () => {
  it('holds all of Indonesia, each region below its parent', async () => {
    expect(
      await read((tx) => tx.query('SELECT level, count(*)::int AS n FROM regions GROUP BY level ORDER BY n')),
    ).toEqual([
      { level: 'PROVINCE', n: 38 },
      { level: 'REGENCY', n: 514 },
      { level: 'DISTRICT', n: 7285 },
      { level: 'VILLAGE', n: 83762 },
    ]);
    const orphans = `SELECT count(*)::int AS n FROM regions AS child
      WHERE parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM regions WHERE regions.code = child.parent_code)`;
    expect(await read((tx) => tx.query(orphans))).toEqual([{ n: 0 }]);
  });

  it.each([
    ['31', 'PROVINSI'],
    ['3101', 'KABUPATEN_ADM'],
    ['3171', 'KOTA_ADM'],
    ['7312', 'KABUPATEN'],
    ['3273', 'KOTA'],
    ['317101', 'KECAMATAN'],
    ['3171011001', 'KELURAHAN'],
    ['1101012001', 'DESA'],
  ])('knows that %s is a %s', async (code, type) => {
    expect(await read((tx) => findRegion(tx, regionCode(code)))).toMatchObject({ code, type });
  });

  it('dates the four provinces of 2022 and no other, so that 2021 data find their region', async () => {
    const dated = await read((tx) =>
      tx.query(`SELECT code, name, valid_from::text AS since FROM regions WHERE valid_from IS NOT NULL ORDER BY code`),
    );
    expect(dated).toEqual([
      { code: '93', name: 'Papua Selatan', since: '2022-07-25' },
      { code: '94', name: 'Papua Tengah', since: '2022-07-25' },
      { code: '95', name: 'Papua Pegunungan', since: '2022-07-25' },
      { code: '96', name: 'Papua Barat Daya', since: '2022-12-08' },
    ]);
  });

  it('answers null for a code that it does not have', async () => {
    expect(await read((tx) => findRegion(tx, regionCode('99')))).toBeNull();
  });

  it('gives children and descendants in code order', async () => {
    const children = await read((tx) => childRegions(tx, regionCode('31')));
    expect(children.map((region) => region.code)).toEqual(['3101', '3171', '3172', '3173', '3174', '3175']);
    expect(await read((tx) => childRegions(tx, null))).toHaveLength(38);
    expect(await read((tx) => regionsWithin(tx, regionCode('31'), 'VILLAGE'))).toHaveLength(267);
    expect(await read((tx) => regionsWithin(tx, regionCode('31'), 'DISTRICT'))).toHaveLength(44);
    const path = await read((tx) => regionsByCode(tx, ['3171', '31', '99'].map(regionCode)));
    expect(path.map((region) => region.code)).toEqual(['31', '3171']);
  });

  it('expects 267 villages in DKI and 70 in Soppeng', async () => {
    const expected = await read((tx) =>
      expectedVillages(tx, ['31', '7312', '3171011001'].map(regionCode), month('2023-12')),
    );
    expect([...expected]).toEqual(expect.arrayContaining([['31', 267], ['7312', 70], ['3171011001', 1]])); // prettier-ignore
  });
});

describe('searching a region', () => {
  const search = async (text: string, limit = 5) =>
    (await read((tx) => searchRegions(tx, text, limit))).map((region) => region.name);

  const searchIn = async (scope: readonly string[], text: string) =>
    (await test.database.read(actorIn([...scope]), (tx) => searchRegions(tx, text, 5))).map(({ code }) => code);

  it('puts the region of exactly that name first, the larger before the smaller', async () => {
    expect((await search('soppeng'))[0]).toBe('Kabupaten Soppeng');
    expect((await search('BANDUNG', 2)).sort()).toEqual(['Kabupaten Bandung', 'Kota Bandung']);
    expect((await search('gorontalo'))[0]).toBe('Gorontalo');
  });

  it('offers those who see some regions only these and what lies in them', async () => {
    expect(await searchIn(['3172'], 'jakarta')).toEqual(['3172']);
    expect(await searchIn(['3172'], 'koja')).toEqual(['317203', '3172031001']);
    expect(await searchIn(['3172'], 'gambir')).toEqual([]);
  });

  it('offers the whole list to an administrator, who works in no region and hands them out', async () => {
    expect(await searchIn([], 'jakarta pusat')).toEqual(['3171']);
  });

  it('finds any part of a name, and codes with or without dots', async () => {
    expect(await search('ulau panggan', 2)).toEqual(['Pulau Panggang']);
    expect((await search('31.71'))[0]).toBe('Kota Administrasi Jakarta Pusat');
    expect((await search('3171'))[0]).toBe('Kota Administrasi Jakarta Pusat');
  });

  it('finds nothing for nothing, for signs, and for what nobody is called', async () => {
    expect(await search('  ')).toEqual([]);
    expect(await search('%')).toEqual([]);
    expect(await search("x'; DROP TABLE regions --")).toEqual([]);
  });
});

describe('the region index', () => {
  it('is read once and given again while the list and its aliases stay as they are', async () => {
    const first = await read(loadRegionIndex);
    expect(first).toBeInstanceOf(RegionIndex);
    expect(await read(loadRegionIndex)).toBe(first);
  });

  it('is read again when somebody adds a spelling', async () => {
    const first = await read(loadRegionIndex);
    await test.database.write(OPERATOR, (tx) =>
      tx.query(`INSERT INTO region_aliases (alias_key, region_code) VALUES ('KOTATUA', '3173')`),
    );
    const second = await read(loadRegionIndex);
    expect(second).not.toBe(first);
    expect(second.resolve({ name: 'Kota Tua', level: 'REGENCY' })).toMatchObject({ region: { code: '3173' } });
  });

  it.each<[string, string]>([
    ['KEP. SERIBU', '3101'],
    ['JAKPUS', '3171'],
    ['Jak. Timur', '3175'],
    ['KOTA ADM. JAKARTA BARAT', '3173'],
  ])('knows %s', async (name, code) => {
    const index = await read(loadRegionIndex);
    expect(index.resolve({ name, level: 'REGENCY' })).toMatchObject({ kind: 'FOUND', region: { code } });
  });

  it('reads BPS codes by the name beside them, for in DKI the two systems collide', async () => {
    const index = await read(loadRegionIndex);
    const match: RegionMatch = index.resolve({ code: '3171', name: 'JAKARTA SELATAN' });
    expect(match).toMatchObject({ kind: 'FOUND', region: { code: '3174' } });
  });
});

describe('the installation', () => {
  it('has no home province until one is chosen, and then another data version', async () => {
    expect(await read(getInstallation)).toEqual({ homeProvince: null, isDemo: false });
    const before = await read((tx) => dataVersion(tx));
    await test.database.write(OPERATOR, (tx) => chooseHomeProvince(tx, regionCode('73')));
    expect(await read(getInstallation)).toEqual({ homeProvince: '73', isDemo: false });
    expect(await read((tx) => dataVersion(tx))).not.toBe(before);
  });
});
