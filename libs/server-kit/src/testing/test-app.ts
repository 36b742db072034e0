import { type AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type ModuleMetadata, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { HmacAuditWriter } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { ConfigModule } from '../config/config.module';
import { readRuntimeConfig } from '../config/runtime-config';
import { formatGraphQLError } from '../errors/error-format';
import { HttpErrorFilter } from '../errors/http-error.filter';
import { PolicyGuard } from '../policy/policy.guard';
import { type SessionReader, requestContextMiddleware } from '../request/request-context.middleware';
import { DatabaseModule } from '../store/database.module';

export const TEST_AUDIT_KEY = Buffer.alloc(32, 1);

/** One answer of the API, as a page sees it. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  /** Of the first error; null when there is none. */
  readonly reason: string | null;
  readonly code: string | null;
  readonly field: string | null;
  readonly text: string;
}

export interface TestApp {
  readonly test: TestDatabase;
  /** Asks over GraphQL as somebody; null: nobody is signed in. */
  as(actor: Actor | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks a plain HTTP route. */
  get(actor: Actor | null, path: string): Promise<Response>;
  close(): Promise<void>;
}

/**
 * One topic as it is served: its modules over HTTP behind the policy guard, on a real Postgres of its own. Who asks is said
 * per call.
 */
export async function startTestApp(modules: NonNullable<ModuleMetadata['imports']>): Promise<TestApp> {
  const test = await testDatabase({ audit: new HmacAuditWriter(TEST_AUDIT_KEY) });
  @Module({
    imports: [
      DatabaseModule.of(test.database),
      ConfigModule.of(readRuntimeConfig({})),
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        path: '/graphql',
        autoSchemaFile: true,
        formatError: formatGraphQLError,
      }),
      ...modules,
    ],
    providers: [{ provide: APP_GUARD, useClass: PolicyGuard }],
  })
  class TestModule {}
  const module = await Test.createTestingModule({ imports: [TestModule] }).compile();
  const app = module.createNestApplication({ logger: false });
  app.useGlobalFilters(new HttpErrorFilter());
  const actors = new Map<string, Actor>();
  const sessions: SessionReader = {
    actorOf: (request) => Promise.resolve(actors.get(String(request.headers['x-actor'])) ?? null),
  };
  app.use(requestContextMiddleware(sessions));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const signedIn = (actor: Actor | null) => {
    const key = actor ? `${actor.userId ?? actor.name} ${actor.kind === 'USER' ? actor.role : ''}` : '';
    if (actor) actors.set(key, actor);
    return { 'x-actor': key };
  };
  return {
    test,
    async as(actor, query, variables = {}) {
      const headers = { 'content-type': 'application/json', ...signedIn(actor) };
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      return answerOf(await response.text());
    },
    get: (actor, path) => fetch(`http://127.0.0.1:${port}${path}`, { headers: signedIn(actor) }),
    async close() {
      await app.close();
      await test.close();
    },
  };
}

function answerOf(text: string): Answer {
  const body = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string; reason?: string; field?: string } }[];
  };
  const error = body.errors?.[0]?.extensions;
  return {
    data: body.data ?? null,
    reason: error ? (error.reason ?? error.code) : null,
    code: error?.code ?? null,
    field: error?.field ?? null,
    text,
  };
}

/** Value at a path of an answer's data. */
export function at<T = string>(data: unknown, ...path: (string | number)[]): T {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data) as T;
}
