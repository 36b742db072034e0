import { X509Certificate } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import { isIP } from 'node:net';
import express, { type Request, type Response } from 'express';
import { type OwnAuthority, hostsOf, isNamedIn } from '@monev/server-kit';
import { securityHeaders } from '../security-headers';
import { trustRoutes } from './trust-routes';

export interface PlainDoorOptions {
  /** Null: the certificate comes from an authority that every phone knows; then the door only sends on. */
  readonly authority: OwnAuthority | null;
  /** The server's certificate, PEM: no address is sent on to that it does not name. */
  readonly certificate: string;
  /** MONEV_PUBLIC_URL; null where it is not set. */
  readonly publicUrl: string | null;
  readonly httpsPort: number;
}

/**
 * Plain HTTP beside HTTPS: shows `/percaya` to devices that do not trust the authority yet, and sends every other page
 * to HTTPS. Serves nothing else, takes no cookie, knows nobody.
 */
export function plainDoor(options: PlainDoorOptions): Server {
  const door = express();
  door.disable('x-powered-by');
  door.use(securityHeaders(false));
  const addressFor = (request: Request) => secureAddress(options, request.headers.host);
  if (options.authority) door.use(trustRoutes(options.authority, addressFor));
  door.use((request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.status(404).type('txt').end();
      return;
    }
    response.redirect(302, addressFor(request) + pathOf(request.originalUrl));
  });
  return createServer(door);
}

/** The host that was asked for, when the certificate names it; else the first that it names. */
export function secureAddress(options: Omit<PlainDoorOptions, 'authority'>, hostHeader: string | undefined): string {
  if (options.publicUrl) return options.publicUrl;
  const certificate = new X509Certificate(options.certificate);
  const asked = hostNameOf(hostHeader);
  const host =
    asked && isNamedIn(certificate, asked)
      ? asked
      : (hostsOf(certificate).find((name) => !name.includes('*')) ?? 'localhost');
  const port = options.httpsPort === 443 ? '' : `:${options.httpsPort}`;
  return `https://${isIP(host) === 6 ? `[${host}]` : host}${port}`;
}

function hostNameOf(header: string | undefined): string | null {
  if (!header || !URL.canParse(`http://${header}`)) return null;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '');
}

/** Never "//elsewhere", which a browser would read as another host. */
function pathOf(url: string): string {
  return url.startsWith('/') ? url.replace(/^[/\\]+/, '/') : '/';
}
