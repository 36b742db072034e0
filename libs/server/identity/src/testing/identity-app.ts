import { type AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { type Request, type Response } from 'express';
import { HmacAuditWriter } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import {
  DatabaseModule,
  HttpErrorFilter,
  type SessionReader,
  formatGraphQLError,
  requestContextMiddleware,
} from '@monev/server-kit';
import { type OidcConfig } from '../config/identity-config';
import { AccountAdminService } from '../accounts/account-admin.service';
import { FirstRunService } from '../first-run/first-run.service';
import { IdentityModule } from '../identity.module';
import { SessionService } from '../sessions/session.service';
import { TestBrowser } from './test-browser';

export const TEST_AUDIT_KEY = Buffer.alloc(32, 1);
const SEAL_KEY = Buffer.alloc(32, 2);

/** A clock that specs turn forward. */
export class TestClock {
  now = new Date('2026-03-02T01:00:00Z');
  readonly read = (): Date => new Date(this.now);
  forward(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }
}

export interface IdentityApp {
  readonly test: TestDatabase;
  readonly clock: TestClock;
  readonly url: string;
  readonly firstRun: FirstRunService;
  readonly accounts: AccountAdminService;
  browser(): TestBrowser;
  close(): Promise<void>;
}

/** Sign-in and accounts as they are served: GraphQL over HTTP with cookies, on a real Postgres. */
export async function startIdentityApp(
  options: { test?: TestDatabase; clock?: TestClock; oidc?: OidcConfig; port?: number } = {},
): Promise<IdentityApp> {
  const test = options.test ?? (await testDatabase({ audit: new HmacAuditWriter(TEST_AUDIT_KEY) }));
  const clock = options.clock ?? new TestClock();
  const publicUrl = `http://127.0.0.1:${options.port ?? 0}`;
  const module = await moduleOf(test, clock, publicUrl, options.oidc ?? null);
  const app = module.createNestApplication({ logger: false });
  const sessions: SessionReader = { actorOf: (request) => app.get(SessionService).actorOf(request) };
  app.use(requestContextMiddleware(sessions));
  app.useGlobalFilters(new HttpErrorFilter());
  await app.listen(options.port ?? 0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    test,
    clock,
    url,
    firstRun: app.get(FirstRunService),
    accounts: app.get(AccountAdminService),
    browser: () => new TestBrowser(url),
    close: () => app.close(),
  };
}

function moduleOf(test: TestDatabase, clock: TestClock, publicUrl: string, oidc: OidcConfig | null) {
  const identity = IdentityModule.of({ sealKey: SEAL_KEY, publicUrl, oidc }, clock.read);
  @Module({
    imports: [
      DatabaseModule.of(test.database),
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        path: '/graphql',
        autoSchemaFile: true,
        csrfPrevention: true,
        formatError: formatGraphQLError,
        context: (exchange: { req: Request; res: Response }) => exchange,
      }),
      identity,
    ],
  })
  class TestModule {}
  return Test.createTestingModule({ imports: [TestModule] }).compile();
}
