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
  ConfigModule,
  DatabaseModule,
  PolicyGuard,
  type SessionReader,
  formatGraphQLError,
  readRuntimeConfig,
  requestContextMiddleware,
} from '@monev/server-kit';
import { RegistryModule } from '../../registry.module';

export interface RegistryApp {
  readonly test: TestDatabase;
  /** `reason` of the first error, null when there is none. */
  as(actor: Actor | null, query: string, variables?: object): Promise<{ data: unknown; reason: string | null }>;
  close(): Promise<void>;
}

/** The registers as they are served: GraphQL over HTTP behind the policy guard, on a real Postgres. */
export async function startRegistryApp(): Promise<RegistryApp> {
  const test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
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
      RegistryModule,
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
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-actor': actor ? (actor.userId ?? actor.name) : '' },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string; reason?: string } }[];
      };
      const error = body.errors?.[0];
      return { data: body.data ?? null, reason: error ? (error.extensions.reason ?? error.extensions.code) : null };
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}
