import request from 'supertest';
import { OPERATION_RULES, USER_ROLES } from '@monev/server-kit';
import { type TestApi, startTestApi } from './testing/test-api';

jest.setTimeout(60_000);

/** Plain HTTP ways in and out, and who may use them by the policy table (docs/AUTHZ.md). */
const UPLOADERS = ['SECRETARIAT', 'REGENCY_OPERATOR'];
const AUDIT_READERS = ['AUDITOR'];

describe('plain HTTP routes stand behind the same table as GraphQL', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const cookieOf = (role: string) => {
    const regions = { REGENCY_OPERATOR: ['3171'], DISTRICT_ASSISTANT: ['317101'] }[role] ?? [];
    return api.signIn(role, regions);
  };
  const upload = (cookie: string) =>
    request(api.app.getHttpServer())
      .post('/api/imports?name=kosong.csv')
      .set('cookie', cookie)
      .set('content-type', 'application/octet-stream')
      .send(Buffer.from('tidak dikenal\r\n1\r\n'));
  const exportAudit = (cookie: string) =>
    request(api.app.getHttpServer()).get('/api/audit/export.csv').set('cookie', cookie);

  it.each(USER_ROLES)('%s may upload and export exactly what the table says', async (role) => {
    const cookie = await cookieOf(role);
    const uploaded = await upload(cookie);
    // A file of no known layout: whoever may upload is told so, whoever may not never gets that far.
    expect(uploaded.status).toBe(UPLOADERS.includes(role) ? 422 : 403);
    const exported = await exportAudit(cookie);
    expect(exported.status).toBe(AUDIT_READERS.includes(role) ? 200 : 403);
  });

  it('turns nobody in, and tells nobody what stands behind the door', async () => {
    for (const answer of [await upload(''), await exportAudit('')]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ error: { code: 'UNAUTHENTICATED', reason: 'SIGN_IN_NEEDED' } });
    }
  });

  it('names both routes in the table', () => {
    expect(OPERATION_RULES.has('POST /api/imports')).toBe(true);
    expect(OPERATION_RULES.has('GET /api/audit/export.csv')).toBe(true);
  });
});
