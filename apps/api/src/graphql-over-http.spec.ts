import { type AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { type TestApi, startTestApi } from './testing/test-api';

jest.setTimeout(120_000);

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  let url = '';
  beforeAll(async () => {
    api = await startTestApi({ introspection: true });
    await api.app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => api.close());

  it('fails none of the audits that the specification calls MUST', async () => {
    const results = [];
    for (const audit of serverAudits({ url, fetchFn: fetch })) results.push(await audit.fn());
    const failed = results.filter((result) => result.status === 'error').map((result) => result.name);
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body: body as never, headers: { 'content-type': 'application/json', ...headers } });
  const ping = JSON.stringify({ query: '{ __typename }' });

  it('refuses a request that a page of another site sends', async () => {
    const forged = await post(ping, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect(await forged.text()).toContain('FOREIGN_ORIGIN');
    const own = await post(ping, { origin: new URL(url).origin });
    expect(own.status).toBe(200);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['plain text', 'text/plain', ping],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--'],
    ['another charset', 'application/json; charset=utf-16', ping],
  ])('refuses %s with 415', async (_what, type, body) => {
    expect((await post(body, { 'content-type': type })).status).toBe(415);
  });

  it('refuses a body over 100 kB as LIMIT', async () => {
    const answer = await post(JSON.stringify({ query: `{ __typename }${' '.repeat(120_000)}` }));
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'LIMIT',
    );
  });

  it('answers a broken body with 400 and nothing of the parser', async () => {
    const answer = await post('{"query": ');
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('"code":"BAD_USER_INPUT"');
    expect(text).not.toMatch(/SyntaxError|at position|JSON\.parse|node_modules/);
  });

  it('carries the headers of SECURITY §4, keeps no answer, names no software', async () => {
    const { headers } = await post(ping);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
