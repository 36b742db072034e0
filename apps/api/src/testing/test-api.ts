import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import request from 'supertest';
import { HmacAuditWriter, insertAccount, insertSession, newToken, tokenHash } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import { type RegionCode } from '@monev/kernel';
import { type Actor, localOperator, readRuntimeConfig } from '@monev/server-kit';
import { createApi } from '../create-api';

/** The whole API over a fresh database, asked as a browser would ask it. */
export interface TestApi {
  readonly app: NestExpressApplication;
  readonly test: TestDatabase;
  readonly schema: GraphQLSchema;
  readonly operator: Actor;
  /** An open session of a new account; answers its cookie. */
  signIn(role: string, regions?: readonly string[]): Promise<string>;
  ask(cookie: string | null, query: string, variables?: object): Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

export interface GraphQLAnswer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: { code: string; reason?: string } }[];
}

const AUDIT_KEY = Buffer.alloc(32, 7);
const YEAR_MS = 31_536_000_000;

export async function startTestApi(
  options: { anyText?: boolean; byId?: ReadonlyMap<string, string>; introspection?: boolean } = {},
): Promise<TestApi> {
  const test = await testDatabase({ audit: new HmacAuditWriter(AUDIT_KEY) });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-api-'));
  const app = await createApi({
    database: test.database,
    config: readRuntimeConfig({}),
    identity: { sealKey: Buffer.alloc(32, 8), publicUrl: 'http://127.0.0.1', oidc: null },
    audit: { auditKey: AUDIT_KEY, anchorFile: path.join(folder, 'anchors.jsonl') },
    dashboardFolder: null,
    operations: { anyText: options.anyText ?? true, byId: options.byId ?? new Map() },
    introspection: options.introspection ?? false,
    certificate: null,
    isStopping: () => false,
  });
  const server = app.getHttpServer();
  return {
    app,
    test,
    schema: app.get(GraphQLSchemaHost).schema,
    operator: localOperator('spec'),
    signIn: (role, regions = []) => openSession(test, role, regions),
    async ask(cookie, query, variables = {}) {
      const call = request(server).post('/graphql').set('content-type', 'application/json');
      if (cookie) call.set('cookie', cookie);
      const response = await call.send(JSON.stringify({ query, variables }));
      const body = response.body as { data?: GraphQLAnswer['data']; errors?: GraphQLAnswer['errors'] };
      return { status: response.status, text: response.text, data: body.data ?? null, errors: body.errors ?? [] };
    },
    async close() {
      await app.close();
      await test.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

async function openSession({ database }: TestDatabase, role: string, regions: readonly string[]): Promise<string> {
  const token = newToken();
  const now = new Date();
  const later = new Date(now.getTime() + YEAR_MS);
  await database.write(localOperator('spec'), async (tx) => {
    const id = randomUUID();
    const scopeCodes = regions as readonly RegionCode[];
    await insertAccount(tx, {
      id,
      email: `${id}@dinsos.example`,
      name: `Contoh ${role}`,
      role: role as never,
      scopeCodes,
      agency: null,
    });
    await insertSession(tx, {
      ...{ id: randomUUID(), userId: id, tokenHash: tokenHash(token), stage: 'FULL' as const, device: 'spec' },
      ...{ createdAt: now, idleUntil: later, expiresAt: later },
    });
  });
  return `__Host-monev=${token}`;
}
