import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response } from 'express';
import { type Database } from '@monev/data';
import {
  HttpErrorFilter,
  NestLogger,
  type RuntimeConfig,
  type SessionReader,
  requestContextMiddleware,
} from '@monev/server-kit';
import { AppModule } from './app.module';
import { serveDashboard } from './http/dashboard-files';
import { addHealthRoutes } from './http/health-routes';
import { securityHeaders } from './http/security-headers';

const GRAPHQL_BODY_LIMIT = '100kb';

export interface ApiParts {
  readonly database: Database;
  readonly config: RuntimeConfig;
  readonly sessions: SessionReader;
  /** Folder of the built dashboard; null in tests that ask the API alone. */
  readonly dashboardFolder: string | null;
  readonly isStopping: () => boolean;
}

/** Builds the API over an opened database, ready to listen or to be asked by a test. */
export async function createApi(parts: ApiParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(parts.database, parts.config), {
    logger: new NestLogger(),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(securityHeaders());
  addHealthRoutes(app, parts.database, parts.isStopping);
  if (parts.dashboardFolder) serveDashboard(app, path.resolve(parts.dashboardFolder));
  app.use(noStore);
  app.use(requestContextMiddleware(parts.sessions));
  app.useBodyParser('json', { limit: GRAPHQL_BODY_LIMIT });
  app.useGlobalFilters(new HttpErrorFilter());
  await app.init();
  return app;
}

/** API answers are never kept by a browser or a proxy. */
function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
