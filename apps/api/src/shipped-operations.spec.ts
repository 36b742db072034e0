import * as fs from 'node:fs';
import { shippedOperations } from '@monev/server-kit';
import request from 'supertest';
import { type TestApi, startTestApi } from './testing/test-api';

const LIST = JSON.parse(fs.readFileSync('libs/contracts/src/generated/persisted-operations.json', 'utf8')) as Record<
  string,
  string
>;

describe('only what the dashboard was built to ask is answered', () => {
  let api: TestApi;
  let cookie = '';
  beforeAll(async () => {
    api = await startTestApi({ anyText: false, byId: shippedOperations(LIST) });
    cookie = await api.signIn('TIKOR_MEMBER');
  });
  afterAll(() => api.close());

  const send = (body: object) => request(api.app.getHttpServer()).post('/graphql').set('cookie', cookie).send(body);
  const named = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
  const installation = () => Object.keys(LIST).find((id) => LIST[id]?.includes('query Installation')) ?? '';

  it('runs a shipped operation by its id and tells the type of each object', async () => {
    const { body } = await send(named(installation()));
    expect((body as { data: { installation: { __typename: string } } }).data.installation.__typename).toBe(
      'Installation',
    );
  });
  it('refuses any other text, also one that is harmless', async () => {
    const { status, body } = await send({ query: '{ installation { isDemo } }' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', reason: 'OPERATION_NOT_ALLOWED' } }],
    });
  });
  it('runs the shipped text, not one sent along with its id', async () => {
    const { body } = await send({ query: '{ provinces { code } }', ...named(installation()) });
    expect(Object.keys((body as { data: object }).data)).toEqual(['installation']);
  });
  it('refuses an unknown id and a list by GET', async () => {
    expect((await send(named('sha256:unknown'))).status).toBe(400);
    const byGet = await request(api.app.getHttpServer())
      .get('/graphql?query={__typename}')
      .set('apollo-require-preflight', '1');
    expect(byGet.status).toBe(400);
  });
});
