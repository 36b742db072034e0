import { Readable } from 'node:stream';
import { mayCall, OPERATION_RULES, type Actor, USER_ROLES } from '@monev/server-kit';
import { AcceptImportService, StageImportService } from '@monev/server/intake';
import { type Operation, documentOf, everyOperation } from './testing/every-operation';
import { type TestApi, startTestApi } from './testing/test-api';

/** Figures that stand in one kota only: wherever one of them shows, its kota was shown. */
const OWN = { regency: '3171', village: '3171011001', kpm: 123_457 };
const OTHER = { regency: '3172', village: '3172041001', kpm: 765_431 };
const ABSENT_ID = '00000000-0000-4000-8000-000000000000';
const KOTA_ROLES = ['REGENCY_OPERATOR'];
const DISTRICT_ROLES = ['DISTRICT_ASSISTANT'];

jest.setTimeout(180_000);

describe('every operation for every role (SECURITY §3)', () => {
  let api: TestApi;
  const cookies = new Map<string, string>();
  const batches = { own: '', other: '' };

  beforeAll(async () => {
    api = await startTestApi();
    batches.own = await importCounts(api, OWN);
    batches.other = await importCounts(api, OTHER);
    for (const role of USER_ROLES) cookies.set(role, await api.signIn(role, regionsOf(role)));
  });
  afterAll(() => api.close());

  const operations = () => everyOperation(api.schema);
  const ask = (role: string, document: string) => api.ask(cookies.get(role) ?? null, document);

  it('has a rule for each of them', () => {
    expect(
      operations()
        .filter(({ name }) => !OPERATION_RULES.has(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each([...USER_ROLES, 'NOBODY'])(
    '%s may do exactly what the table says, in the own kota and in another',
    async (role) => {
      const wrong: string[] = [];
      const cookie = role === 'NOBODY' ? null : await api.signIn(role, regionsOf(role)); // the walk ends its session
      for (const operation of signOutLast(operations())) {
        const asksRegion = operation.field.args.some((argument) => argument.name === 'region');
        for (const region of asksRegion ? [OWN.regency, OTHER.regency] : [OWN.regency]) {
          const rule = OPERATION_RULES.get(operation.name);
          const about = rule?.access === 'RULE' && rule.region ? { region: region as never } : {};
          const expected = mayCall(actorOf(role), operation.name, about);
          const answer = await api.ask(cookie, documentOf(operation, { region, id: ABSENT_ID }));
          const codes = answer.errors.map((error) => error.extensions.code);
          const refused = answer.errors.some(({ extensions }) => REFUSALS.includes(extensions.reason ?? ''));
          const hidden = codes.includes('NOT_FOUND');
          const crashed = codes.includes('INTERNAL');
          if (crashed || (expected.allowed ? refused && !isPublic(operation.name) : !refused && !hidden)) {
            wrong.push(
              `${operation.name} in ${region}: ${expected.allowed ? 'allowed' : 'refused'} but ${codes.join(',') || 'answered'}`,
            );
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([...KOTA_ROLES, ...DISTRICT_ROLES])(
    '%s finds nothing of another kota in any answer, list, nested field or error',
    async (role) => {
      const leaks: string[] = [];
      for (const operation of operations().filter(({ kind }) => kind === 'Query')) {
        for (const sample of [
          { region: OWN.regency, id: batches.own },
          { region: OTHER.regency, id: batches.other },
          { region: '31', id: batches.other },
          { region: OTHER.village, id: batches.other },
        ]) {
          const answer = await ask(role, documentOf(operation, sample));
          const shown = [String(OTHER.kpm), fileOf(OTHER)].filter((secret) => answer.text.includes(secret));
          if (shown.length > 0) leaks.push(`${operation.name} for ${sample.region} shows ${shown.join(' and ')}`);
        }
      }
      expect(leaks).toEqual([]);
    },
  );

  it('the same walk does find the other kota for a role that may see it', async () => {
    const seen: string[] = [];
    for (const operation of operations().filter(({ kind }) => kind === 'Query')) {
      seen.push((await ask('TIKOR_MEMBER', documentOf(operation, { region: OTHER.village, id: batches.other }))).text);
    }
    expect(seen.some((text) => text.includes(String(OTHER.kpm)))).toBe(true);
    expect(seen.some((text) => text.includes(fileOf(OTHER)))).toBe(true);
  });

  it('answers what is hidden and what does not exist with the same bytes, request id apart', async () => {
    const differing: string[] = [];
    for (const operation of operations().filter(({ field }) =>
      field.args.some((argument) => argument.name === 'id' || argument.name === 'region'),
    )) {
      const hidden = await ask('REGENCY_OPERATOR', documentOf(operation, { region: OTHER.regency, id: batches.other }));
      const absent = await ask('REGENCY_OPERATOR', documentOf(operation, { region: '9999', id: ABSENT_ID }));
      if (isPublicList(operation.name)) continue;
      if (plain(hidden.text) !== plain(absent.text) || hidden.status !== absent.status) differing.push(operation.name);
    }
    expect(differing).toEqual([]);
  });

  it('a nobody with a made-up cookie is nobody', async () => {
    const answer = await api.ask('__Host-monev=falsified', '{ installation { isDemo } }');
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  function actorOf(role: string): Actor | null {
    if (role === 'NOBODY') return null;
    const codes = regionsOf(role);
    const scope = codes.length > 0 ? { kind: 'REGIONS' as const, codes: codes as never } : { kind: 'ALL' as const };
    return { kind: 'USER', userId: 'someone', name: role, role: role as never, scope };
  }
});

/** Signing out ends the session that the walk goes on with: everything after it would be refused for that alone. */
function signOutLast(operations: Operation[]): Operation[] {
  const isSignOut = ({ name }: Operation) => name === 'Mutation.signOut';
  return [...operations.filter((each) => !isSignOut(each)), ...operations.filter(isSignOut)];
}

function regionsOf(role: string): string[] {
  if (KOTA_ROLES.includes(role)) return [OWN.regency];
  return DISTRICT_ROLES.includes(role) ? [OWN.village.slice(0, 6)] : [];
}

/** Reasons by which the guard turns somebody away; a wrong password has a reason of its own. */
const REFUSALS = ['SIGN_IN_NEEDED', 'NOT_ALLOWED'];
const isPublic = (name: string) => OPERATION_RULES.get(name)?.access === 'PUBLIC';
/** The official region list is no secret: everybody signed in may read all of it. */
const isPublicList = (name: string) => name === 'Query.region' || isPublic(name);
const plain = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');
const fileOf = (place: typeof OWN) => `hitungan-${place.regency}.csv`;

async function importCounts(api: TestApi, place: typeof OWN): Promise<string> {
  const rows = ['kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi'];
  rows.push(`${place.village},2021-09,SEMBAKO,BNI,PAYMENT_LIST,${place.kpm},,2021-09-05`);
  const content = Readable.from([Buffer.from(rows.join('\r\n'))]);
  const staged = await api.app
    .get(StageImportService)
    .stage(api.operator, { name: fileOf(place), content }, { templateId: null, period: null, region: null });
  await api.app.get(AcceptImportService).accept(api.operator, staged.batchId, null);
  return staged.batchId;
}
