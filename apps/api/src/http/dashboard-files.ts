import path from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { type NextFunction, type Request, type Response, static as serveStatic } from 'express';

const YEAR_IN_SECONDS = 31_536_000;
/** Paths that belong to the server; everything else is a page of the dashboard. */
const SERVER_PATHS = /^\/(graphql|api|healthz|readyz)(\/|$)/;

/** Addresses with a small program of their own, so that they stand before the dashboard would have loaded. */
const OWN_PAGES: Readonly<Partial<Record<string, string>>> = { '/kadis': 'kadis.html' };

/**
 * Serves the built dashboard: hashed files for a year, the page itself never from cache, and the page for every
 * address that is no file, so that a link to a view can be opened directly.
 */
export function serveDashboard(app: NestExpressApplication, folder: string): void {
  const pageOf = (address: string) => path.join(folder, OWN_PAGES[address] ?? 'index.html');
  app.use(compression());
  app.use(
    '/assets',
    serveStatic(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: YEAR_IN_SECONDS * 1000,
      fallthrough: false,
      index: false,
    }),
  );
  app.use(serveStatic(folder, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !SERVER_PATHS.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(pageOf(request.path));
  });
}
