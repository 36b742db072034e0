import { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';

const YEAR_IN_SECONDS = 31_536_000;

/**
 * Headers of SECURITY §4: nothing inline, nothing from elsewhere, camera and position for our own pages only. HSTS only
 * over TLS: a plain address on this machine has nothing to hold browsers to.
 */
export function securityHeaders(overTls: boolean) {
  const base = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: overTls ? { maxAge: YEAR_IN_SECONDS } : false,
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()');
    base(request, response, next);
  };
}
