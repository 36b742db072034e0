import { OPERATOR, acceptFacts, actorIn, eWarong, supplier } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { type TestApp, startTestApp } from '@monev/server-kit/testing';
import { RegistryModule } from '../registry.module';

const PUSAT = regionCode('3171011001');
const UTARA = regionCode('3172041001');
const inProvince = (role: 'SECRETARIAT' | 'TIKOR_MEMBER'): Actor => ({
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: role, role },
  scope: { kind: 'ALL' },
});
const EDIT = `mutation ($input: EditEWarongInput!) {
  editEWarong(input: $input) { name status statusDocument bank version capitalAmount }
}`;
const EDIT_SUPPLIER = `mutation ($input: EditSupplierInput!) { editSupplier(input: $input) { status } }`;

describe('a change of a register entry by hand', () => {
  let app: TestApp;
  const secretariat = inProvince('SECRETARIAT');
  const pusat = actorIn(['3171']);

  beforeAll(async () => {
    app = await startTestApp([RegistryModule]);
    await acceptFacts(
      app.test.database,
      [
        eWarong('EW-1', { regionCode: PUSAT, name: 'Melati' }),
        eWarong('EW-2', { regionCode: UTARA, name: 'Anggrek' }),
        supplier('S-1', { name: 'PT Pangan' }),
      ],
      OPERATOR,
    );
  });
  afterAll(() => app.close());

  /** Id and version of an entry as a page shows it. */
  const seen = async (list: 'eWarongs' | 'suppliers', name: string): Promise<{ id: string; version: string }> => {
    const query = `{ ${list}(filter: { search: "${name}" }) { nodes { id version } } }`;
    const { data } = await app.as(secretariat, query);
    const [found] = (data as Record<string, { nodes: { id: string; version: string }[] }>)[list]?.nodes ?? [];
    if (!found) throw new Error(`${name} is not registered.`);
    return found;
  };
  const versions = `query ($id: ID!) { eWarong(id: $id) { versions {
    origin { fileName acceptedBy editedBy reason sheet row } recordedTo changes { field before after } } } }`;

  it('is a new version with who and why, and stands in the audit record', async () => {
    const entry = await seen('eWarongs', 'Anggrek');
    const input = { ...entry, reason: 'Pindah nama menurut surat bank', name: 'Anggrek Baru' };
    expect((await app.as(secretariat, EDIT, { input })).data).toMatchObject({
      editEWarong: { name: 'Anggrek Baru', bank: 'BNI' },
    });
    expect(
      await app.test.asOwner(
        `SELECT action, object_id, reason, changed_fields FROM audit_entries ORDER BY seq DESC LIMIT 1`,
      ),
    ).toEqual([{ action: 'e-warong.edit', object_id: entry.id, reason: input.reason, changed_fields: ['name'] }]);
  });

  it('leaves the version before it as it was, with the file that it came from', async () => {
    const { id } = await seen('eWarongs', 'Anggrek');
    const { data } = await app.as(secretariat, versions, { id });
    const [now, first] = (data as { eWarong: { versions: { recordedTo: string | null }[] } }).eWarong.versions;
    expect(now).toEqual({
      origin: {
        ...{ fileName: null, acceptedBy: null, sheet: null, row: null },
        ...{ editedBy: 'SECRETARIAT', reason: 'Pindah nama menurut surat bank' },
      },
      recordedTo: null,
      changes: [{ field: 'name', before: 'Anggrek', after: 'Anggrek Baru' }],
    });
    expect(first).toMatchObject({ origin: { editedBy: null, fileName: expect.any(String) as string }, changes: [] });
    expect(first?.recordedTo).not.toBeNull();
  });

  it('names no file to who may not open files', async () => {
    const { id } = await seen('eWarongs', 'Melati');
    const officer: Actor = { ...secretariat, role: 'MONEV_OFFICER' } as Actor;
    const { data } = await app.as(officer, versions, { id });
    expect(data).toMatchObject({ eWarong: { versions: [{ origin: { fileName: null, acceptedBy: null } }] } });
  });

  it('is refused when somebody changed the entry meanwhile', async () => {
    const entry = await seen('eWarongs', 'Melati');
    const first = await app.as(secretariat, EDIT, {
      input: { ...entry, reason: 'Modal baru', capitalAmount: 5_000_000 },
    });
    expect(first.data).toMatchObject({ editEWarong: { capitalAmount: 5_000_000 } });
    const second = await app.as(secretariat, EDIT, { input: { ...entry, reason: 'Nama baru', name: 'Melati Dua' } });
    expect(second.reason).toBe('ENTRY_CHANGED');
    expect((await seen('eWarongs', 'Melati')).version).not.toBe(entry.version);
  });

  it('is made once when two are sent at the same moment', async () => {
    const entry = await seen('eWarongs', 'Melati');
    const answers = await Promise.all(
      ['Melati A', 'Melati B'].map((name) =>
        app.as(secretariat, EDIT, { input: { ...entry, reason: 'Serentak', name } }),
      ),
    );
    expect(answers.map(({ reason }) => reason).sort()).toEqual(['ENTRY_CHANGED', null]);
  });

  it.each([
    ['without a reason', { reason: ' ', name: 'X' }, 'BAD_INPUT'],
    ['to a status that cannot follow', { reason: 'Salah catat', status: 'PROPOSED' }, 'STATUS_MOVE_REFUSED'],
    [
      'to deactivated without the letter of the bank',
      { reason: 'Ditutup', status: 'DEACTIVATED' },
      'STATUS_DOCUMENT_MISSING',
    ],
    ['to an empty name', { reason: 'Salah catat', name: '  ' }, 'BAD_INPUT'],
    ['to a capital with cents', { reason: 'Salah catat', capitalAmount: 1.5 }, 'BAD_INPUT'],
    ['to a capital below nothing', { reason: 'Salah catat', capitalAmount: -1 }, 'BAD_INPUT'],
    [
      'to a status older than the outlet',
      { reason: 'Salah catat', startedOn: '2020-01-01', statusSince: '2019-01-01' },
      'BAD_INPUT',
    ],
    ['that changes nothing', { reason: 'Tidak ada apa-apa', status: 'ACTIVE' }, 'NOTHING_CHANGED'],
  ])('%s is refused, and nothing is stored', async (_case, wish, reason) => {
    const entry = await seen('eWarongs', 'Melati');
    expect((await app.as(secretariat, EDIT, { input: { ...entry, ...wish } })).reason).toBe(reason);
    expect(await seen('eWarongs', 'Melati')).toEqual(entry);
  });

  it('is allowed to the operator of the kota and to nobody of another, and never to who only reads', async () => {
    const input = { ...(await seen('eWarongs', 'Melati')), reason: 'Kartu terbaca', status: 'UNDER_COACHING' };
    expect((await app.as(actorIn(['3172']), EDIT, { input })).reason).toBe('NOT_FOUND');
    expect((await app.as(inProvince('TIKOR_MEMBER'), EDIT, { input })).reason).toBe('NOT_ALLOWED');
    expect((await app.as(pusat, EDIT, { input })).data).toMatchObject({ editEWarong: { status: 'UNDER_COACHING' } });
  });

  it('of a supplier is the province’s alone, and its listing does not run backwards', async () => {
    const entry = await seen('suppliers', 'Pangan');
    const input = { ...entry, reason: 'Surat keputusan baru', status: 'UNDER_COACHING' };
    expect((await app.as(pusat, EDIT_SUPPLIER, { input })).reason).toBe('NOT_ALLOWED');
    const backwards = { ...entry, reason: 'Masa daftar', listedFrom: '2021-05-01', listedTo: '2021-01-01' };
    expect((await app.as(secretariat, EDIT_SUPPLIER, { input: backwards })).reason).toBe('BAD_INPUT');
    expect((await app.as(secretariat, EDIT_SUPPLIER, { input })).data).toEqual({
      editSupplier: { status: 'UNDER_COACHING' },
    });
  });
});
