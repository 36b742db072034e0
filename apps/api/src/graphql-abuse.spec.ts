import request from 'supertest';
import { ABUSIVE_REQUESTS } from './testing/abusive-documents';
import { type TestApi, startTestApi } from './testing/test-api';

jest.setTimeout(120_000);

const LISTED = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'LIMIT',
  'UNAVAILABLE',
];
const INTERNALS = /node_modules|\bat \w+ \(|postgres|typeorm|SELECT |relation "|Did you mean|stack/i;
const LONGEST_MS = 1_000;
const MOST_MEMORY = 150 * 1024 * 1024;

describe('abusive GraphQL requests (SECURITY §4)', () => {
  let api: TestApi;
  let cookie = '';
  beforeAll(async () => {
    api = await startTestApi();
    cookie = await api.signIn('SECRETARIAT');
  });
  afterAll(() => api.close());

  const send = (body: string) =>
    request(api.app.getHttpServer())
      .post('/graphql')
      .set('content-type', 'application/json')
      .set('cookie', cookie)
      .send(body);

  it('knows fifty-seven of them', () => {
    expect(ABUSIVE_REQUESTS).toHaveLength(57);
    expect(new Set(ABUSIVE_REQUESTS.map(({ name }) => name)).size).toBe(57);
  });

  it.each(ABUSIVE_REQUESTS.map((abuse) => [abuse.name, abuse.body] as const))(
    '%s: a listed error or a bounded answer, quickly',
    async (_name, body) => {
      const started = performance.now();
      const response = await send(body);
      const elapsed = performance.now() - started;
      const { errors = [], data } = response.body as {
        errors?: { message: string; extensions: { code: string } }[];
        data?: unknown;
      };
      expect(response.status).toBeLessThan(500);
      expect(errors.every((error) => LISTED.includes(error.extensions.code))).toBe(true);
      if (errors.length === 0) expect(response.text.length).toBeLessThan(200_000);
      else expect(data ?? null).toBeNull();
      expect(response.text).not.toMatch(INTERNALS);
      expect(elapsed).toBeLessThan(LONGEST_MS);
    },
  );

  it('leaves the server healthy and no heavier after all of them, ten times over', async () => {
    await send(JSON.stringify({ query: '{ __typename }' }));
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 10; round += 1) for (const { body } of ABUSIVE_REQUESTS) await send(body);
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY);
    const healthy = await send(JSON.stringify({ query: '{ provinces { code } }' }));
    expect((healthy.body as { data: { provinces: unknown[] } }).data.provinces).toHaveLength(38);
  });
});
