import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import { type KeyedCertificate } from './local-authority';
import { officeTlsFiles } from './office-tls';

/** The office's own authority, as shown to whoever is to trust it. Its key stays where it is. */
export interface OwnAuthority {
  /** DER: what every phone and browser takes. */
  readonly certificate: Buffer;
  /** SHA-256, pairs of hex digits with colons. */
  readonly fingerprint: string;
  /** UTC, ISO 8601. */
  readonly validTo: string;
}

/** The authority of `MONEV_DATA_DIR/tls`, when it signed the certificate that the server shows; else null. */
export function findOwnAuthority(dataDir: string, shown: Pick<KeyedCertificate, 'certificate'>): OwnAuthority | null {
  const file = officeTlsFiles(dataDir).authorityCertificate;
  if (!fs.existsSync(file)) return null;
  const authority = new X509Certificate(fs.readFileSync(file));
  if (!new X509Certificate(shown.certificate).verify(authority.publicKey)) return null;
  return {
    certificate: authority.raw,
    fingerprint: authority.fingerprint256,
    validTo: new Date(authority.validTo).toISOString(),
  };
}
