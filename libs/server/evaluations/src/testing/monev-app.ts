import { type AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { HmacAuditWriter } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import {
  type Actor,
  DatabaseModule,
  PolicyGuard,
  type SessionReader,
  formatGraphQLError,
  requestContextMiddleware,
} from '@monev/server-kit';
import { EvaluationsModule } from '../evaluations.module';

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

export interface MonevApp {
  readonly test: TestDatabase;
  as(actor: Actor | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** Visits as they are served: GraphQL over HTTP behind the policy guard, on a real Postgres. Who asks is said per call. */
export async function startMonevApp(): Promise<MonevApp> {
  const test = await testDatabase({ audit: new HmacAuditWriter(TEST_AUDIT_KEY) });
  @Module({
    imports: [
      DatabaseModule.of(test.database),
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        path: '/graphql',
        autoSchemaFile: true,
        formatError: formatGraphQLError,
      }),
      EvaluationsModule,
    ],
    providers: [{ provide: APP_GUARD, useClass: PolicyGuard }],
  })
  class TestModule {}
  const module = await Test.createTestingModule({ imports: [TestModule] }).compile();
  const app = module.createNestApplication({ logger: false });
  const actors = new Map<string, Actor>();
  const sessions: SessionReader = {
    actorOf: (request) => Promise.resolve(actors.get(String(request.headers['x-actor'])) ?? null),
  };
  app.use(requestContextMiddleware(sessions));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    test,
    async as(actor, query, variables = {}) {
      if (actor) actors.set(actor.userId ?? actor.name, actor);
      const headers = { 'content-type': 'application/json', 'x-actor': actor ? (actor.userId ?? actor.name) : '' };
      const body = JSON.stringify({ query, variables });
      return answerOf(
        await (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })).text(),
      );
    },
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
