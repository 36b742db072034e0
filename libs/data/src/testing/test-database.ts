import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { appUrlOf } from '../connection/app-role';
import { type AuditWriter } from '../connection/audit-trail';
import { type Database, openDatabase } from '../connection/database';
import { TEMPLATE_DATABASE, TEST_APP_PASSWORD, TEST_SERVER_VARIABLE } from './template-name';

export interface TestDatabase {
  readonly database: Database;
  /** Passes every wall: for preparing and looking, not for what is tested. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Runs one statement as the owner of the database and answers its rows. */
  asOwner<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A fresh copy of the migrated template, one per spec file; `close` it in afterAll. */
export async function testDatabase(options: { audit?: AuditWriter } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE} STRATEGY file_copy`);
  const ownerUrl = serverUrl(name);
  const appUrl = appUrlOf(ownerUrl, TEST_APP_PASSWORD);
  const database = await openDatabase({ appUrl, ...options });
  return {
    database,
    ownerUrl,
    appUrl,
    asOwner: <Row>(sql: string, parameters: readonly unknown[] = []) => run<Row>(ownerUrl, sql, parameters),
    async close() {
      await database.close();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** An empty database on the test server, for specs of the migrations themselves. */
export async function emptyTestDatabase(): Promise<{ ownerUrl: string; close(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return { ownerUrl: serverUrl(name), close: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

function serverUrl(database: string): string {
  const url = new URL(process.env[TEST_SERVER_VARIABLE] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  await run(serverUrl('postgres'), statement);
}

async function run<Row>(url: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, [...parameters])).rows as Row[];
  } finally {
    await client.end();
  }
}
