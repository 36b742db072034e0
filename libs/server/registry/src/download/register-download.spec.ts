import { Workbook } from 'exceljs';
import { OPERATOR, acceptFacts, actorIn, eWarong, supplier } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { type TestApp, startTestApp } from '@monev/server-kit/testing';
import { RegistryModule } from '../registry.module';

const PUSAT = regionCode('3171011001');
const UTARA = regionCode('3172041001');
const secretariat: Actor = {
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: 'D. Contoh', role: 'SECRETARIAT' },
  scope: { kind: 'ALL' },
};

describe('a register as a workbook', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp([RegistryModule]);
    await acceptFacts(
      app.test.database,
      [
        eWarong('EW-1', { regionCode: PUSAT, name: '=HYPERLINK("x")', capitalAmount: 12_500_000n }),
        eWarong('EW-2', { regionCode: UTARA, name: 'Anggrek' }),
        eWarong('EW-3', { regionCode: PUSAT, name: 'Mawar', status: 'SUSPENDED' }),
        supplier('S-1', { name: 'PT Pangan' }),
      ],
      OPERATOR,
    );
  });
  afterAll(() => app.close());

  const download = async (actor: Actor | null, file: string) => {
    const response = await app.get(actor, `/api/registers/${file}`);
    if (response.status !== 200) return { status: response.status, rows: [] };
    const workbook = new Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const rows: unknown[][] = [];
    workbook.worksheets[0]?.eachRow((row) => void rows.push((row.values as unknown[]).slice(1)));
    return { status: 200, rows };
  };
  const names = (rows: unknown[][]) => rows.slice(3).map(([name]) => name);

  it('holds what the list shows, in its order, with names of places beside their codes', async () => {
    const { rows } = await download(secretariat, 'e-warong.xlsx?urut=REGISTER_NO&arah=turun');
    expect(rows[0]).toEqual(['Daftar e-warong']);
    expect(String(rows[1])).toMatch(/^3 baris, keadaan \d{4}-\d\d-\d\d, diunduh oleh D\. Contoh$/);
    expect(rows[2]?.slice(0, 5)).toEqual(['Nama', 'Nomor register', 'Kode wilayah', 'Kabupaten/kota', 'Kecamatan']);
    expect(names(rows)).toEqual(['Mawar', 'Anggrek', '=HYPERLINK("x")']);
    expect(rows[3]?.slice(2, 6)).toEqual([PUSAT, 'Kota Administrasi Jakarta Pusat', 'Gambir', 'Gambir']);
    expect(rows[5]).toContain(12_500_000);
  });

  it.each([
    ['wilayah=3172', ['Anggrek']],
    ['status=SUSPENDED', ['Mawar']],
    ['cari=angg', ['Anggrek']],
    ['status=BUKAN', ['=HYPERLINK("x")', 'Anggrek', 'Mawar']],
  ])('is narrowed by %s as the page is', async (query, found) => {
    expect(names((await download(secretariat, `e-warong.xlsx?${query}`)).rows)).toEqual(found);
  });

  it('says its words in English when asked', async () => {
    expect((await download(secretariat, 'penyedia.xlsx?bahasa=en')).rows[2]).toContain('Own warehouse');
  });

  it('holds only what may be seen, and is nowhere for who is not signed in', async () => {
    expect(names((await download(actorIn(['3171']), 'e-warong.xlsx')).rows)).toEqual(['=HYPERLINK("x")', 'Mawar']);
    expect((await download(null, 'e-warong.xlsx')).status).toBe(401);
    expect((await download(secretariat, 'rahasia.xlsx')).status).toBe(404);
  });

  it('is in the audit record, with the filter', async () => {
    await download(secretariat, 'agen.xlsx?bank=BNI');
    const [entry] = await app.test.asOwner(
      `SELECT action, object_id, after_text::jsonb#>>'{filter,bank}' AS bank FROM audit_entries ORDER BY seq DESC LIMIT 1`,
    );
    expect(entry).toEqual({ action: 'register.export', object_id: 'agen.xlsx', bank: 'BNI' });
  });
});
