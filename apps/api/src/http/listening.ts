import { type AddressInfo, createServer } from 'node:net';
import { type Server } from 'node:http';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { DomainError, type ErrorClass } from '@monev/kernel';

export class PortTakenError extends DomainError {
  readonly code = 'PORT_TAKEN';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(port: number) {
    super({
      id: `Porta ${port} sedang dipakai program lain (mungkin Tikor Monev sudah berjalan). Hentikan program itu, atau pilih porta lain: PORT=4311 npm start`,
      en: `Port ${port} is taken by another program (Tikor Monev may be running already). Stop it, or choose another port: PORT=4311 npm start`,
    });
  }
}

export class PortRefusedError extends DomainError {
  readonly code = 'PORT_REFUSED';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(port: number) {
    super({
      id: `Porta ${port} tidak boleh dipakai oleh pengguna ini. Pilih porta di atas 1023: PORT=4310 npm start`,
      en: `This user may not use port ${port}. Choose a port above 1023: PORT=4310 npm start`,
    });
  }
}

const portError = (error: unknown, port: number): unknown => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new PortTakenError(port);
  return code === 'EACCES' ? new PortRefusedError(port) : error;
};

/** Asked before anything else starts, so that a taken port is told in the first second. @throws {PortTakenError} */
export function ensurePortFree(port: number, host: string): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portError(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Opens the plain door beside HTTPS. @throws {PortTakenError} */
export function listenPlainly(door: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    door.once('error', (error) => reject(portError(error, port)));
    door.listen(port, host, resolve);
  });
}

/** Listens and answers the port (chosen by the system when 0 was asked). @throws {PortTakenError} */
export async function listen(app: NestExpressApplication, port: number, host: string): Promise<number> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portError(error, port);
  }
  return ((app.getHttpServer() as Server).address() as AddressInfo).port;
}
