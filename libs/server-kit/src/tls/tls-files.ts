import * as fs from 'node:fs';
import * as tls from 'node:tls';
import { DomainError } from '@monev/kernel';
import { logger } from '../logging/logger';
import { type KeyedCertificate } from './local-authority';

export class TlsFilesUnusableError extends DomainError {
  readonly code = 'TLS_FILES_UNUSABLE';
  constructor(certificateFile: string, keyFile: string, cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    super({
      id: `Sertifikat ${certificateFile} dan kunci ${keyFile} tidak dapat dipakai (${detail}). Periksa MONEV_TLS_CERT dan MONEV_TLS_KEY.`,
      en: `Certificate ${certificateFile} and key ${keyFile} cannot be used (${detail}). Check MONEV_TLS_CERT and MONEV_TLS_KEY.`,
    });
  }
}

/** A server whose certificate can be changed while it runs. */
interface RenewableServer {
  setSecureContext(options: { cert: string; key: string }): void;
}

/** @throws {TlsFilesUnusableError} when a file is missing or the key does not belong to the certificate. */
export function readTlsFiles(certificateFile: string, keyFile: string): KeyedCertificate {
  try {
    const certificate = fs.readFileSync(certificateFile, 'utf8');
    const key = fs.readFileSync(keyFile, 'utf8');
    tls.createSecureContext({ cert: certificate, key });
    return { certificate, key };
  } catch (error) {
    throw new TlsFilesUnusableError(certificateFile, keyFile, error);
  }
}

const LOOK_EVERY_MS = 60_000;

/**
 * Takes a renewed certificate into use without a restart. A pair that does not fit (one file written, the other not
 * yet) is left alone until it does; the certificate in use goes on. Answers a function that stops looking.
 */
export function watchTlsFiles(
  server: RenewableServer,
  certificateFile: string,
  keyFile: string,
  everyMs = LOOK_EVERY_MS,
): () => void {
  let inUse = readTlsFiles(certificateFile, keyFile).certificate;
  const timer = setInterval(() => {
    try {
      const found = readTlsFiles(certificateFile, keyFile);
      if (found.certificate === inUse) return;
      server.setSecureContext({ cert: found.certificate, key: found.key });
      inUse = found.certificate;
      logger.info('certificate renewed');
    } catch (error) {
      logger.warn(
        { reason: error instanceof DomainError ? error.code : 'unknown' },
        'certificate files not usable yet',
      );
    }
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
