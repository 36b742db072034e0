import { type NextFunction, type Request, type Response, Router } from 'express';
import { type OwnAuthority } from '@monev/server-kit';
import { trustPageHtml } from './trust-page.html';
import { TRUST_PAGE_CSS } from './trust-page.css';
import { CERTIFICATE_FILE } from './trust-steps';

/**
 * `/percaya`: how a device learns to trust the office authority. Open to all: nobody can sign in before it.
 * `appUrlOf` answers where the way on leads.
 */
export function trustRoutes(authority: OwnAuthority, appUrlOf: (request: Request) => string): Router {
  const routes = Router();
  routes.use('/percaya', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-cache');
    next();
  });
  routes.get('/percaya', (request: Request, response: Response) => {
    response.type('html').send(trustPageHtml(authority, appUrlOf(request)));
  });
  routes.get('/percaya/percaya.css', (_request: Request, response: Response) => {
    response.type('css').send(TRUST_PAGE_CSS);
  });
  routes.get('/percaya/otoritas.crt', (_request: Request, response: Response) => {
    response.setHeader('Content-Type', 'application/x-x509-ca-cert');
    response.setHeader('Content-Disposition', `attachment; filename="${CERTIFICATE_FILE}"`);
    response.send(authority.certificate);
  });
  return routes;
}
