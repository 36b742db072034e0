import { type Server as SecureServer } from 'node:https';
import {
  type KeyedCertificate,
  type OwnAuthority,
  type RuntimeConfig,
  type TlsSettings,
  findOwnAuthority,
  readTlsFiles,
  readTlsSettings,
  watchTlsFiles,
} from '@monev/server-kit';
import { ensurePortFree, listenPlainly } from './listening';
import { plainDoor, secureAddress } from './trust/plain-door';

/** What HTTPS works with: read and checked before anything else starts. */
export interface Tls {
  readonly files: NonNullable<RuntimeConfig['tls']>;
  readonly certificate: KeyedCertificate;
  /** Null where the certificate is not of the office's own authority. */
  readonly authority: OwnAuthority | null;
  readonly settings: TlsSettings;
}

/** Null: plain HTTP. @throws {TlsFilesUnusableError | BadConfigError | PortTakenError} */
export async function readTls(config: RuntimeConfig, env: NodeJS.ProcessEnv): Promise<Tls | null> {
  if (!config.tls) return null;
  const settings = readTlsSettings(env);
  const certificate = readTlsFiles(config.tls.certificateFile, config.tls.keyFile);
  if (settings.httpPort !== null) await ensurePortFree(settings.httpPort, config.host);
  return { files: config.tls, certificate, authority: findOwnAuthority(config.dataDir, certificate), settings };
}

/** Address of the server, by the first name of its certificate, where no MONEV_PUBLIC_URL is given. */
export function addressOf(tls: Tls | null, port: number): string {
  if (!tls) return `http://localhost:${port}`;
  return secureAddress({ certificate: tls.certificate.certificate, publicUrl: null, httpsPort: port }, undefined);
}

/** Takes renewed certificates into use and opens the plain door, when one is configured. Answers how to close both. */
export async function keepSecure(
  tls: Tls,
  server: SecureServer,
  at: { readonly host: string; readonly port: number; readonly publicUrl: string | null },
): Promise<() => void> {
  const { certificateFile, keyFile } = tls.files;
  const stopWatching = watchTlsFiles(server, certificateFile, keyFile, tls.settings.lookEveryMs);
  if (tls.settings.httpPort === null) return stopWatching;
  const door = plainDoor({
    authority: tls.authority,
    certificate: tls.certificate.certificate,
    publicUrl: at.publicUrl,
    httpsPort: at.port,
  });
  await listenPlainly(door, tls.settings.httpPort, at.host);
  return () => {
    stopWatching();
    door.close();
    door.closeAllConnections();
  };
}
