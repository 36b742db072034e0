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
import { type TestApp, startTestApp } from '@monev/server-kit/testing';
import { RegistryModule } from '../registry.module';

const PUSAT = regionCode('3171011001');
const UTARA = regionCode('3172041001');
const inProvince = (role: 'SECRETARIAT' | 'TIKOR_MEMBER'): Actor => ({
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: role, role },
  scope: { kind: 'ALL' },
});

describe('registers and trade over GraphQL', () => {
  let app: TestApp;
  const secretariat = inProvince('SECRETARIAT');
  const pusat = actorIn(['3171']);

  beforeAll(async () => {
    app = await startTestApp([RegistryModule]);
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
    const first = (await page(null)).data as unknown as Page;
    const second = (await page(first.eWarongs.endCursor)).data as unknown as Page;
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

  it.each([
    ['sort: STATUS', ['Anggrek', 'Melati', 'Mawar']],
    ['sort: REGISTER_NO, descending: true', ['Mawar', 'Anggrek', 'Melati']],
    ['sort: REGION, descending: true', ['Anggrek', 'Mawar', 'Melati']],
  ])('is ordered by %s, and says how long it is', async (order, names) => {
    const query = `{ eWarongs(${order}, first: 2) { totalCount nodes { name } endCursor } }`;
    const { eWarongs } = (await app.as(secretariat, query)).data as unknown as {
      eWarongs: Page['eWarongs'] & { totalCount: number };
    };
    const next = `{ eWarongs(${order}, first: 2, after: "${eWarongs.endCursor}") { nodes { name } } }`;
    const rest = ((await app.as(secretariat, next)).data as unknown as Page).eWarongs;
    const found = [...eWarongs.nodes, ...rest.nodes].map((node) => node.name);
    // Ties are broken by the id, which is made of the number: their order is fixed, not alphabetical.
    expect(found.toSorted()).toEqual(names.toSorted());
    expect(found.at(order.includes('STATUS') ? -1 : 0)).toBe(names.at(order.includes('STATUS') ? -1 : 0));
    expect(eWarongs.totalCount).toBe(3);
  });

  it('names many regions in one answer, each once, and leaves out what is in no list', async () => {
    const query = `{ regionsNamed(codes: ["3172", "31", "3172", "9999"]) { code name } }`;
    expect((await app.as(pusat, query)).data).toEqual({
      regionsNamed: [
        { code: '31', name: 'Daerah Khusus Ibukota Jakarta' },
        { code: '3172', name: 'Kota Administrasi Jakarta Utara' },
      ],
    });
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
      expect(await app.as(pusat, one, { id: anggrek?.id })).toMatchObject({ data: { eWarong: null }, reason: null });
      expect(await app.as(pusat, one, { id: 'bukan id' })).toMatchObject({ data: { eWarong: null }, reason: null });
      expect((await app.as(null, query)).reason).toBe('SIGN_IN_NEEDED');
    });
  });
});

interface Page {
  readonly eWarongs: { nodes: { name: string }[]; endCursor: string | null; hasNextPage: boolean };
}
