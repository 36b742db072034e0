import * as fs from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type INestApplication, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { HmacAuditWriter, getAuditHead, readAnchors } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import { type Actor, type UserRole, localOperator } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { DatabaseModule, HttpErrorFilter, formatGraphQLError, requestContextMiddleware } from '@monev/server-kit';
import { AuditModule } from './audit.module';
import { verifyAuditRecord } from './audit-verification';

jest.setTimeout(60_000);
const auditKey = Buffer.alloc(32, 1);
let test: TestDatabase;
let folder: string;
let app: INestApplication;
let url: string;
let asking: Actor;
const config = () => ({ auditKey, anchorFile: path.join(folder, 'anchors.jsonl') });
const person = (role: UserRole): Actor => ({ kind: 'USER', userId: 'u-1', name: 'Dewi', role, scope: { kind: 'ALL' } });
const sysadmin: Actor = { ...person('SYSADMIN'), userId: 'u-2', scope: { kind: 'REGIONS', codes: [] } };

beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(auditKey) });
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'audit-'));
  await test.database.write(person('SECRETARIAT'), async (_tx, audit) => {
    for (let index = 1; index <= 30; index += 1) {
      const object = { kind: 'complaint', id: `f-${index}` };
      const region = regionCode(index % 2 ? '3171' : '3172');
      audit.record({
        action: 'finding.confirm',
        object,
        regionCode: region,
        before: { n: index },
        after: { n: index + 1 },
      });
    }
    audit.record({ action: 'finding.void', object: { kind: 'complaint', id: '=1+1' }, reason: 'Ganda, "dua kali"' });
    audit.record({
      action: 'invitation.create',
      object: { kind: 'invitation', id: 'i-1' },
      after: { role: 'AUDITOR' },
    });
  });
  app = await start();
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});
beforeEach(() => {
  asking = person('AUDITOR');
});
afterAll(async () => {
  await app.close();
  await test.close();
  await fs.rm(folder, { recursive: true });
});

async function start(): Promise<INestApplication> {
  @Module({
    imports: [
      DatabaseModule.of(test.database),
      AuditModule.of({ ...config(), anchorEveryMs: 50 }),
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        autoSchemaFile: true,
        formatError: formatGraphQLError,
        context: () => ({}),
      }),
    ],
  })
  class TestModule {}
  const module = await Test.createTestingModule({ imports: [TestModule] }).compile();
  const started = module.createNestApplication({ logger: false });
  started.use(requestContextMiddleware({ actorOf: () => Promise.resolve(asking) }));
  started.useGlobalFilters(new HttpErrorFilter());
  await started.listen(0, '127.0.0.1');
  return started;
}

interface Page {
  nodes: {
    seq: number;
    objectId: string;
    objectKind: string;
    before: string;
    after: string;
    changedFields: string[];
  }[];
  endCursor: string | null;
  hasNextPage: boolean;
}
async function ask(
  query: string,
  variables: object = {},
): Promise<{ data: Record<string, unknown>; code: string | null }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    data: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
  return { data: body.data, code: body.errors?.[0]?.extensions.code ?? null };
}
const PAGE = `query($first: Int!, $after: String, $filter: AuditFilterInput!) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    nodes { seq objectId objectKind before after changedFields } endCursor hasNextPage } }`;
const page = async (filter: object, first = 100, after: string | null = null) =>
  (await ask(PAGE, { first, after, filter })).data['auditEntries'] as Page;

describe("the auditor's page (SECURITY §7)", () => {
  it('shows who changed what, before and after, newest first', async () => {
    const found = await page({ objectKind: 'complaint', objectId: 'f-3' });
    expect(found.nodes).toEqual([
      { seq: 3, objectId: 'f-3', objectKind: 'complaint', before: '{"n":3}', after: '{"n":4}', changedFields: ['n'] },
    ]);
  });

  it('narrows by person, action, region and time', async () => {
    expect((await page({ action: 'finding.void' })).nodes).toHaveLength(1);
    expect((await page({ region: '3171' })).nodes).toHaveLength(15);
    expect((await page({ region: '31', action: 'finding.confirm' })).nodes).toHaveLength(30);
    expect((await page({ actorName: 'dew', action: 'finding.confirm' })).nodes).toHaveLength(30);
    expect((await page({ actorId: 'u-9' })).nodes).toHaveLength(0);
    expect((await page({ until: '2020-01-01T00:00:00Z' })).nodes).toHaveLength(0);
  });

  it('goes on by cursor', async () => {
    const filter = { action: 'finding.confirm' };
    const first = await page(filter, 20);
    const second = await page(filter, 20, first.endCursor);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...second.nodes].map((node) => node.seq)).toEqual(
      Array.from({ length: 30 }, (_, index) => 30 - index),
    );
  });

  it('records that it was looked at, and for what, but not each further page', async () => {
    const before = (await page({ action: 'audit.read' })).nodes.length;
    const first = await page({ region: '3172' }, 5);
    await page({ region: '3172' }, 5, first.endCursor);
    const after = await page({ action: 'audit.read' });
    expect(after.nodes.length).toBe(before + 2);
    expect(after.nodes[1]?.after).toBe('{"filter":{"region":"3172"}}');
  });

  it('shows one entry and the head', async () => {
    expect((await ask('{ auditEntry(seq: 3) { objectId hash } }')).data['auditEntry']).toMatchObject({
      objectId: 'f-3',
    });
    expect((await ask('{ auditEntry(seq: 99999) { objectId } }')).data['auditEntry']).toBeNull();
    const head = await test.database.read(asking, getAuditHead);
    expect((await ask('{ auditHead { seq hash } }')).data['auditHead']).toEqual(head);
  });

  it('shows a SYSADMIN what happened to accounts, and nothing of a case', async () => {
    asking = sysadmin;
    const log = (await ask('{ accountLog { nodes { objectKind } } }')).data['accountLog'] as Page;
    expect(log.nodes.map((node) => node.objectKind)).toEqual(['invitation']);
  });

  it.each([
    ['{ auditEntries(first: 0) { hasNextPage } }'],
    ['{ auditEntries(first: 101) { hasNextPage } }'],
    [`{ auditEntries(after: "1; DROP TABLE audit_entries") { hasNextPage } }`],
    [`{ auditEntries(filter: { region: "x" }) { hasNextPage } }`],
    [`{ auditEntries(filter: { actorName: "a\\u0000" }) { hasNextPage } }`],
    [`{ auditEntries(filter: { from: "yesterday" }) { hasNextPage } }`],
  ])('answers bad input as such: %s', async (query) => {
    expect((await ask(query)).code).toBe('BAD_USER_INPUT');
  });
});

describe('export', () => {
  it('is a file in which nothing is a formula, and is recorded before it leaves', async () => {
    const response = await fetch(`${url}/api/audit/export.csv?action=finding.void`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="catatan-audit.csv"');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('seq,at,actorKind');
    expect(lines[1]).toContain(`complaint,'=1+1,`);
    expect(lines[1]).toContain('"Ganda, ""dua kali"""');
    const recorded = await page({ action: 'audit.export' });
    expect(recorded.nodes[0]?.after).toBe('{"filter":{"action":"finding.void"}}');
  });

  it('holds everything the filter lets through', async () => {
    const text = await (await fetch(`${url}/api/audit/export.csv?region=3171&from=2020-01-01T00:00:00Z`)).text();
    expect(text.trim().split('\r\n')).toHaveLength(1 + 15);
  });
});

describe('anchors and verification', () => {
  const anchors = () => readAnchors(config().anchorFile);

  it('writes the head outside the database at start and by the clock', async () => {
    const first = (await anchors()).length;
    expect(first).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await anchors()).length).toBeGreaterThan(first);
  });

  it('finds the record sound, and says so in a sentence', async () => {
    const verdict = await verifyAuditRecord(test.database, config());
    expect(verdict.isSound).toBe(true);
    expect(verdict.wording.id).toMatch(/^Catatan audit utuh: \d+ catatan, \d+ jangkar, 0 baris data cocok\.$/);
  });

  it('writes a last anchor at shutdown, and names a tail that is cut after it', async () => {
    await app.close();
    const head = await test.database.read(localOperator('uji'), getAuditHead);
    expect((await anchors()).pop()?.seq).toBe(head.seq);
    const intruder = new Client({ connectionString: test.ownerUrl });
    await intruder.connect();
    await intruder.query('SET session_replication_role = replica');
    await intruder.query('DELETE FROM audit_entries WHERE seq > 20');
    await intruder.query('UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_entries WHERE seq = 20)');
    await intruder.end();
    const verdict = await verifyAuditRecord(test.database, config());
    expect(verdict.isSound).toBe(false);
    expect(verdict.wording.id).toBe('Catatan nomor 21 dan seterusnya hilang: ujung catatan dipotong.');
  });
});
