import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import { isIP } from 'node:net';
import * as os from 'node:os';
import path from 'node:path';
import { DomainError } from '@monev/kernel';
import { BadInputError } from '../errors/request-errors';
import { type KeyedCertificate, makeLocalTls } from './local-authority';

/** Where the authority of an office network and the certificate of its server are kept: `MONEV_DATA_DIR/tls`. */
export interface OfficeTlsFiles {
  readonly folder: string;
  readonly authorityCertificate: string;
  readonly authorityKey: string;
  readonly certificate: string;
  readonly key: string;
}

export interface OfficeTls {
  readonly files: OfficeTlsFiles;
  /** Names and addresses that the certificate of the server is good for. */
  readonly hosts: readonly string[];
  /** SHA-256 of the authority's certificate, as phones and browsers show it. */
  readonly fingerprint: string;
  /** UTC, ISO 8601: when the certificate of the server ends. */
  readonly validTo: string;
  readonly madeAuthority: boolean;
  /** False when the certificate that was there is still good for these hosts. */
  readonly madeCertificate: boolean;
}

/** One half of the authority is gone: making another would leave every phone trusting what can no longer sign. */
export class OfficeAuthorityBrokenError extends DomainError {
  readonly code = 'OFFICE_AUTHORITY_BROKEN';
  constructor(missing: string) {
    super({
      id: `Otoritas kantor tidak lengkap: ${missing} hilang. Pulihkan dari cadangan, atau pindahkan folder tls bila semua ponsel akan memercayai otoritas baru.`,
      en: `The office authority is not whole: ${missing} is missing. Restore it, or move the tls folder away if all phones are to trust a new one.`,
    });
  }
}

const DAY_MS = 86_400_000;
/** A certificate that ends sooner is renewed without being asked. */
const RENEW_BEFORE_MS = 30 * DAY_MS;

export function officeTlsFiles(dataDir: string): OfficeTlsFiles {
  const folder = path.join(dataDir, 'tls');
  return {
    folder,
    authorityCertificate: path.join(folder, 'authority.crt'),
    authorityKey: path.join(folder, 'authority.key'),
    certificate: path.join(folder, 'server.crt'),
    key: path.join(folder, 'server.key'),
  };
}

/**
 * Makes the authority of an office network and the certificate of its server, or renews the certificate under the
 * authority that phones trust already; an authority that exists is never replaced. Keys are readable by their owner only.
 * Without `hosts`: those of the certificate that is there, else this machine's name and its addresses in the network.
 * @throws {BadInputError} for a host that is neither a name nor an address. @throws {OfficeAuthorityBrokenError}
 */
export async function initOfficeTls(
  dataDir: string,
  options: { hosts?: readonly string[]; renew?: boolean; now?: Date } = {},
): Promise<OfficeTls> {
  const files = officeTlsFiles(dataDir);
  const now = options.now ?? new Date();
  const present = readCertificate(files.certificate);
  const asked = [...new Set((options.hosts ?? []).map(readHost))];
  const hosts = asked.length > 0 ? asked : present ? hostsOf(present) : machineHosts();
  const kept = readAuthority(files);
  if (kept && present && !options.renew && isGoodFor(present, kept, hosts, now)) {
    return describe(files, present, kept, { madeAuthority: false, madeCertificate: false });
  }
  const made = await makeLocalTls(hosts, now, kept ?? undefined);
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 }); // PostgreSQL may run as another user and walks through it
  fs.mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  if (!kept) {
    writeWhole(files.authorityKey, made.authority.key, 0o600);
    writeWhole(files.authorityCertificate, made.authority.certificate, 0o644);
  }
  writeWhole(files.key, made.server.key, 0o600);
  writeWhole(files.certificate, made.server.certificate, 0o644);
  const certificate = new X509Certificate(made.server.certificate);
  return describe(files, certificate, made.authority, { madeAuthority: !kept, madeCertificate: true });
}

/** Names and addresses of a certificate, in its own order. */
export function hostsOf(certificate: X509Certificate): string[] {
  return (certificate.subjectAltName ?? '')
    .split(', ')
    .map((entry) => /^(?:DNS|IP Address):(.+)$/.exec(entry)?.[1])
    .filter((host) => host !== undefined);
}

/** Name of this machine, its name in the network (mDNS), and its IPv4 addresses there; always `localhost`. */
function machineHosts(): string[] {
  const name = os.hostname().toLowerCase();
  const names = HOST_NAME.test(name) ? [name, ...(name.includes('.') ? [] : [`${name}.local`])] : [];
  const addresses = Object.values(os.networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return [...new Set([...names, ...addresses, 'localhost'])];
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

function readHost(text: string): string {
  const host = text.trim().toLowerCase();
  const isNumbersOnly = /^[\d.]+$/.test(host);
  if (isIP(host) || (HOST_NAME.test(host) && !isNumbersOnly)) return host;
  throw new BadInputError('host', {
    id: `--host "${text}" bukan nama atau alamat: tanpa https://, tanpa porta, misalnya monev.kantor.lan atau 192.168.1.10.`,
    en: `--host "${text}" is no name or address: no https://, no port, such as monev.kantor.lan or 192.168.1.10.`,
  });
}

function readAuthority(files: OfficeTlsFiles): KeyedCertificate | null {
  const [certificate, key] = [files.authorityCertificate, files.authorityKey].map(fs.existsSync);
  if (!certificate && !key) return null;
  if (!certificate || !key)
    throw new OfficeAuthorityBrokenError(certificate ? files.authorityKey : files.authorityCertificate);
  return {
    certificate: fs.readFileSync(files.authorityCertificate, 'utf8'),
    key: fs.readFileSync(files.authorityKey, 'utf8'),
  };
}

function readCertificate(file: string): X509Certificate | null {
  try {
    return new X509Certificate(fs.readFileSync(file));
  } catch {
    return null; // none yet, or one that nobody can read: a new one takes its place
  }
}

function isGoodFor(
  certificate: X509Certificate,
  authority: KeyedCertificate,
  hosts: readonly string[],
  now: Date,
): boolean {
  const isOurs = certificate.verify(new X509Certificate(authority.certificate).publicKey);
  const endsLate = Date.parse(certificate.validTo) - now.getTime() > RENEW_BEFORE_MS;
  return isOurs && endsLate && hosts.every((host) => isNamedIn(certificate, host));
}

/** Whether a certificate is good for a name or an address. */
export function isNamedIn(certificate: X509Certificate, host: string): boolean {
  return (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined;
}

function describe(
  files: OfficeTlsFiles,
  certificate: X509Certificate,
  authority: KeyedCertificate,
  made: Pick<OfficeTls, 'madeAuthority' | 'madeCertificate'>,
): OfficeTls {
  return {
    files,
    hosts: hostsOf(certificate),
    fingerprint: new X509Certificate(authority.certificate).fingerprint256,
    validTo: new Date(certificate.validTo).toISOString(),
    ...made,
  };
}

/** A server that looks at the files meanwhile sees the old one or the new one, never half of one. */
function writeWhole(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode });
  fs.renameSync(draft, file);
}
