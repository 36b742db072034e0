import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response } from 'express';
import {
  type AllowedOperations,
  HttpErrorFilter,
  type KeyedCertificate,
  NestLogger,
  type OwnAuthority,
  type SessionReader,
  graphqlGate,
  jsonOnly,
  requestContextMiddleware,
  responseCache,
} from '@monev/server-kit';
import { SessionService } from '@monev/server/identity';
import { AppModule, type AppParts } from './app.module';
import { serveDashboard } from './http/dashboard-files';
import { addHealthRoutes } from './http/health-routes';
import { securityHeaders } from './http/security-headers';
import { trustRoutes } from './http/trust/trust-routes';
import { refuseUnruledOperations } from './unruled-operations';

const GRAPHQL_BODY_LIMIT = '100kb';

export interface ApiParts extends AppParts {
  /** Folder of the built dashboard; null in tests that ask the API alone. */
  readonly dashboardFolder: string | null;
  readonly operations: AllowedOperations;
  readonly certificate: KeyedCertificate | null;
  /** The office's own authority, for the page that tells phones how to trust it; absent for any other certificate. */
  readonly authority?: OwnAuthority | null;
  readonly isStopping: () => boolean;
}

/** Builds the API over an opened database, ready to listen or to be asked by a test. */
export async function createApi(parts: ApiParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(parts), {
    logger: new NestLogger(),
    bodyParser: false,
    abortOnError: false,
    ...(parts.certificate ? { httpsOptions: { cert: parts.certificate.certificate, key: parts.certificate.key } } : {}),
  });
  app.disable('x-powered-by');
  app.set('trust proxy', [...parts.config.trustedProxies]);
  app.use(securityHeaders(parts.identity.publicUrl.startsWith('https://')));
  addHealthRoutes(app, parts.database, parts.isStopping);
  if (parts.authority) app.use(trustRoutes(parts.authority, () => '/'));
  if (parts.dashboardFolder) serveDashboard(app, path.resolve(parts.dashboardFolder));
  app.use(noStore);
  app.use(requestContextMiddleware(sessionsOf(app)));
  app.use('/graphql', jsonOnly);
  app.useBodyParser('json', { limit: GRAPHQL_BODY_LIMIT });
  app.use('/graphql', graphqlGate(parts.operations));
  app.use('/graphql', responseCache({ operations: parts.operations }));
  app.useGlobalFilters(new HttpErrorFilter());
  await app.init();
  refuseUnruledOperations(app);
  return app;
}

/** Known once the modules stand, asked for with each request. */
function sessionsOf(app: NestExpressApplication): SessionReader {
  return {
    changes: () => app.get(SessionService).changes(),
    actorOf: (request, changes) => app.get(SessionService).actorOf(request, changes),
  };
}

/** API answers are never kept by a browser or a proxy. */
function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
