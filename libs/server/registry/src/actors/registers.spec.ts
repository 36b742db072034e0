import {
  OPERATOR,
  acceptFacts,
  actorIn,
  bankAgent,
  delivery,
  deliveryLine,
  eWarong,
  inspection,
  invoice,
  mou,
  supplier,
  supplierDocument,
  supplierPayment,
} from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { type RegistryApp, startRegistryApp } from './testing/registry-app';

const PUSAT = regionCode('3171011001');
const UTARA = regionCode('3172041001');
const inProvince = (role: 'SECRETARIAT' | 'TIKOR_MEMBER'): Actor => ({
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: role, role },
  scope: { kind: 'ALL' },
});

describe('registers and trade over GraphQL', () => {
  let app: RegistryApp;
  const secretariat = inProvince('SECRETARIAT');
  const pusat = actorIn(['3171']);

  beforeAll(async () => {
    app = await startRegistryApp();
    const sold = delivery('D-1', ['S-1', 'EW-1'], '2021-03-04', {
      regionCode: PUSAT,
      mouNo: 'M-1',
      promisedAt: '2021-03-03T17:00',
      lines: [deliveryLine({ acceptedQty: '90', rejectedQty: '10', rejectedAt: '2021-03-04T10:00' })],
    });
    const bill = invoice('F-1', sold, 11_500n);
    await accept([
      eWarong('EW-1', { regionCode: PUSAT, name: 'Melati' }),
      eWarong('EW-2', { regionCode: UTARA, name: 'Anggrek' }),
      eWarong('EW-3', { regionCode: PUSAT, name: 'Mawar', status: 'SUSPENDED' }),
      bankAgent('AG-1', { regionCode: PUSAT, eWarongNo: 'EW-1', edcSerials: [{ serial: 'E2' }, { serial: 'E1' }] }),
      supplier('S-1', { name: 'PT Pangan' }),
      supplier('S-2', { name: 'CV Lain' }),
      supplierDocument('S-1', 'NIB'),
      mou('M-1', ['S-1', 'EW-1'], { regionCode: PUSAT, paymentTermDays: 5 }),
      sold,
    ]);
    await accept([bill, inspection('PM-1', ['S-1', 'EW-1'], '2021-03-04', { regionCode: PUSAT, brokenPct: '16' })]);
    await accept([supplierPayment(bill, '2021-03-09')]);
  });
  afterAll(() => app.close());

  const accept = (facts: Parameters<typeof acceptFacts>[1]) => acceptFacts(app.test.database, facts, OPERATOR);
  const ids = async (list: string) =>
    (
      (await app.as(secretariat, `{ ${list} { nodes { id name } } }`)).data as Record<
        string,
        { nodes: { id: string; name: string }[] }
      >
    )[list.split('(')[0] as string]?.nodes ?? [];

  it('pages a list by cursor, in its order, without repeating or dropping', async () => {
    const page = (after: string | null) =>
      app.as(
        secretariat,
        `query ($after: String) { eWarongs(first: 2, after: $after) { nodes { name } endCursor hasNextPage } }`,
        {
          after,
        },
      );
    const first = (await page(null)).data as Page;
    const second = (await page(first.eWarongs.endCursor)).data as Page;
    expect([...first.eWarongs.nodes, ...second.eWarongs.nodes].map((node) => node.name)).toEqual([
      'Anggrek',
      'Mawar',
      'Melati',
    ]);
    expect([first.eWarongs.hasNextPage, second.eWarongs.hasNextPage]).toEqual([true, false]);
    expect((await page('bukan kursor')).data).toEqual(first);
  });

  it.each([
    ['region: "3171"', ['Mawar', 'Melati']],
    ['search: "ela"', ['Melati']],
    ['search: "ew-2"', ['Anggrek']],
    ['search: "%"', []],
    ['status: SUSPENDED', ['Mawar']],
    ['bank: "BRI"', []],
  ])('narrows by %s', async (filter, names) => {
    expect((await ids(`eWarongs(filter: { ${filter} })`)).map((node) => node.name)).toEqual(names);
  });

  it('shows an outlet with its way, its agents and their readers', async () => {
    const [melati] = await ids('eWarongs(filter: { search: "Melati" })');
    const { data } = await app.as(
      secretariat,
      `query ($id: ID!) { eWarong(id: $id) { registerNo statusName { idn } path { code } agents { agentNo edcSerials eWarong { name } } } }`,
      { id: melati?.id },
    );
    expect(data).toEqual({
      eWarong: {
        registerNo: 'EW-1',
        statusName: { idn: 'Aktif' },
        path: ['31', '3171', '317101', PUSAT].map((code) => ({ code })),
        agents: [{ agentNo: 'AG-1', edcSerials: ['E1', 'E2'], eWarong: { name: 'Melati' } }],
      },
    });
  });

  it('shows the papers of a supplier: state, verdict, due day and paid day', async () => {
    const { data, reason } = await app.as(
      secretariat,
      `{ mous { nodes { mouNo state supplier { name } eWarong { name } } }
         deliveries(filter: { period: "2021-Q1" }) { nodes { deliveryNo onTime state lines { acceptedQty } } }
         qualityInspections { nodes { lotNo brokenPct passed standard } }
         invoices { nodes { amount dueOn paidOn payments { amount } lines { qty } } } }`,
    );
    expect(reason).toBeNull();
    expect(data).toMatchObject({
      mous: { nodes: [{ mouNo: 'M-1', supplier: { name: 'PT Pangan' }, eWarong: { name: 'Melati' } }] },
      deliveries: {
        nodes: [{ deliveryNo: 'D-1', onTime: false, state: 'PARTLY_REJECTED', lines: [{ acceptedQty: 90 }] }],
      },
      qualityInspections: { nodes: [{ brokenPct: 16, passed: false, standard: 'Permentan 31/2017' }] },
      invoices: {
        nodes: [{ amount: 1_150_000, dueOn: '2021-03-09', paidOn: '2021-03-09', payments: [{ amount: 1_150_000 }] }],
      },
    });
  });

  describe('behind the walls', () => {
    const query = `{ eWarongs { nodes { registerNo } } suppliers { nodes { name documents { documentKind } directors } }
                     deliveries { nodes { deliveryNo } } invoices { nodes { invoiceNo } } }`;

    it('an operator of one kota sees its outlets, and the suppliers that trade there without their legal papers', async () => {
      expect((await app.as(pusat, query)).data).toEqual({
        eWarongs: { nodes: [{ registerNo: 'EW-3' }, { registerNo: 'EW-1' }] },
        suppliers: { nodes: [{ name: 'PT Pangan', documents: null, directors: null }] },
        deliveries: { nodes: [{ deliveryNo: 'D-1' }] },
        invoices: { nodes: [{ invoiceNo: 'F-1' }] },
      });
      expect((await app.as(actorIn(['3172']), query)).data).toEqual({
        eWarongs: { nodes: [{ registerNo: 'EW-2' }] },
        suppliers: { nodes: [] },
        deliveries: { nodes: [] },
        invoices: { nodes: [] },
      });
    });

    it('an outlet of another kota does not exist, and nobody signed in sees nothing', async () => {
      const [anggrek] = await ids('eWarongs(filter: { search: "Anggrek" })');
      const one = 'query ($id: ID!) { eWarong(id: $id) { name } }';
      expect(await app.as(pusat, one, { id: anggrek?.id })).toEqual({ data: { eWarong: null }, reason: null });
      expect(await app.as(pusat, one, { id: 'bukan id' })).toEqual({ data: { eWarong: null }, reason: null });
      expect((await app.as(null, query)).reason).toBe('SIGN_IN_NEEDED');
    });
  });

  describe('a change by hand', () => {
    const edit = `mutation ($input: EditEWarongInput!) { editEWarong(input: $input) { name status statusDocument bank } }`;
    const idOf = async (name: string) => (await ids(`eWarongs(filter: { search: "${name}" })`))[0]?.id;

    it('is a new version with who and why, and stands in the audit record', async () => {
      const id = await idOf('Anggrek');
      const input = { id, reason: 'Pindah nama menurut surat bank', name: 'Anggrek Baru' };
      expect((await app.as(secretariat, edit, { input })).data).toMatchObject({
        editEWarong: { name: 'Anggrek Baru', bank: 'BNI' },
      });
      expect(
        await app.test.asOwner(
          `SELECT name, recorded_to IS NULL AS current, edited_by, edit_reason, batch_id IS NULL AS by_hand
           FROM   e_warongs WHERE register_no = 'EW-2' ORDER BY recorded_from`,
        ),
      ).toEqual([
        { name: 'Anggrek', current: false, edited_by: null, edit_reason: null, by_hand: false },
        { name: 'Anggrek Baru', current: true, edited_by: 'SECRETARIAT', edit_reason: input.reason, by_hand: true },
      ]);
      expect(
        await app.test.asOwner(`SELECT action, object_id, reason FROM audit_entries ORDER BY seq DESC LIMIT 1`),
      ).toEqual([{ action: 'e-warong.edit', object_id: id, reason: input.reason }]);
    });

    it.each([
      ['without a reason', { reason: ' ', name: 'X' }, 'BAD_INPUT'],
      ['to a status that cannot follow', { reason: 'Salah catat', status: 'PROPOSED' }, 'STATUS_MOVE_REFUSED'],
      [
        'to deactivated without the letter of the bank',
        { reason: 'Ditutup', status: 'DEACTIVATED' },
        'STATUS_DOCUMENT_MISSING',
      ],
    ])('%s is refused', async (_case, wish, reason) => {
      const input = { id: await idOf('Melati'), ...wish };
      expect((await app.as(secretariat, edit, { input })).reason).toBe(reason);
    });

    it('is allowed to the operator of the kota and to nobody of another, and never to who only reads', async () => {
      const input = { id: await idOf('Melati'), reason: 'Kartu terbaca', status: 'UNDER_COACHING' };
      expect((await app.as(actorIn(['3172']), edit, { input })).reason).toBe('NOT_FOUND');
      expect((await app.as(inProvince('TIKOR_MEMBER'), edit, { input })).reason).toBe('NOT_ALLOWED');
      expect((await app.as(pusat, edit, { input })).data).toMatchObject({ editEWarong: { status: 'UNDER_COACHING' } });
    });

    it('of a supplier is the province’s alone', async () => {
      const [pangan] = await ids('suppliers(filter: { search: "Pangan" })');
      const input = { id: pangan?.id, reason: 'Surat keputusan baru', status: 'UNDER_COACHING' };
      const mutation = `mutation ($input: EditSupplierInput!) { editSupplier(input: $input) { status } }`;
      expect((await app.as(pusat, mutation, { input })).reason).toBe('NOT_ALLOWED');
      expect((await app.as(secretariat, mutation, { input })).data).toEqual({
        editSupplier: { status: 'UNDER_COACHING' },
      });
    });
  });
});

interface Page {
  readonly eWarongs: { nodes: { name: string }[]; endCursor: string | null; hasNextPage: boolean };
}
