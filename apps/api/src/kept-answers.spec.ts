import * as fs from 'node:fs';
import { tokenHash } from '@monev/data';
import { OPERATION_RULES, SHARED_QUERIES, shippedOperations } from '@monev/server-kit';
import request from 'supertest';
import { type TestApi, startTestApi } from './testing/test-api';

const LIST = JSON.parse(fs.readFileSync('libs/contracts/src/generated/persisted-operations.json', 'utf8')) as Record<
  string,
  string
>;
const idOf = (name: string) =>
  Object.keys(LIST).find((id) => new RegExp(`query ${name}\\b`).test(LIST[id] ?? '')) as string;
const OVERVIEW = { id: idOf('Overview'), variables: { region: '31', period: '2021-09' } };

describe('an answer is kept for as long as nothing changed', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ anyText: false, byId: shippedOperations(LIST) });
  });
  afterAll(() => api.close());

  const ask = (cookie: string, { id, variables } = OVERVIEW, tag = '') =>
    request(api.app.getHttpServer())
      .post('/graphql')
      .set('cookie', cookie)
      .set('if-none-match', tag)
      .send({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
  const etag = (response: { headers: Record<string, string> }) => response.headers['etag'] ?? '';

  it('gives the same bytes again, and only a nod to who has them', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    const first = await ask(cookie);
    const second = await ask(cookie);
    expect(first.status).toBe(200);
    expect(first.text).toContain('"overview"');
    expect([second.text, etag(second), second.headers['content-type']]).toEqual([
      ...[first.text, etag(first), first.headers['content-type']],
    ]);
    const nod = await ask(cookie, OVERVIEW, etag(first));
    expect([nod.status, nod.text]).toEqual([304, '']);
  });

  it('goes out as gzip only to who takes it', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    const plain = await ask(cookie).set('accept-encoding', 'identity');
    const zipped = await ask(cookie).set('accept-encoding', 'br;q=0.5, gzip');
    expect([plain.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(zipped.text).toBe(plain.text);
  });

  it('is made anew after a change, by whomever', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    const before = etag(await ask(cookie));
    for (let round = 0; round < 8; round += 1) {
      await api.test.database.write(api.operator, () => Promise.resolve());
      const after = await ask(cookie, OVERVIEW, before);
      expect(after.status).toBe(200);
      expect(etag(after)).not.toBe(before);
    }
  });

  it('never crosses from one role or region to another', async () => {
    const member = await api.signIn('TIKOR_MEMBER');
    const tags = new Set([etag(await ask(member))]);
    for (const [role, regions] of [
      ['SECRETARIAT', []],
      ['REGENCY_OPERATOR', ['3171']],
      ['REGENCY_OPERATOR', ['3172']],
    ] as const) {
      const response = await ask(await api.signIn(role, regions));
      tags.add(etag(response) || `refused ${role} ${regions.join()}`);
    }
    expect(tags.size).toBe(4);
    const administrator = await ask(await api.signIn('SYSADMIN'));
    expect(administrator.body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('answers many who ask at once with one and the same', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    await api.test.database.write(api.operator, () => Promise.resolve());
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(cookie)));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(new Set(all.map(etag)).size).toBe(1);
  });

  it('keeps no refusal and nothing that knows the person', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    const refused = await ask(cookie, { id: OVERVIEW.id, variables: { region: 'xx', period: '2021-09' } });
    expect(refused.text).toContain('"errors"');
    const waiting = await ask(cookie, { id: idOf('WaitingForMe'), variables: {} as never });
    expect(waiting.text).toContain('"waitingForMe"');
    expect([refused, waiting].map(etag)).toEqual([expect.not.stringMatching(/^"/), expect.not.stringMatching(/^"/)]);
  });

  it('is given to nobody whose session was ended or whose account was closed meanwhile', async () => {
    const cookie = await api.signIn('TIKOR_MEMBER');
    const allowed = await ask(cookie);
    await api.test.database.write(api.operator, async (tx) => {
      const [{ id }] = (await tx
        .query(
          `UPDATE user_sessions SET ended_at = now(), ended_why = 'DEACTIVATED' WHERE token_hash = $1 RETURNING id`,
          [tokenHash(cookie.split('=')[1] as string)],
        )
        .then((rows: unknown) => (rows as [{ id: string }[]])[0])) as [{ id: string }];
      expect(id).toBeTruthy();
    });
    const refused = await ask(cookie);
    expect(allowed.text).toContain('"overview"');
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is only of questions that have a rule', () => {
    expect(SHARED_QUERIES.filter((name) => OPERATION_RULES.get(name)?.access !== 'RULE')).toEqual([]);
  });
});
