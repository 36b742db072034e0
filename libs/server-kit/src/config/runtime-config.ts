import path from 'node:path';
import { DomainError, type RegionCode, parseRegionCode } from '@monev/kernel';

/** What the surroundings decide: read once at start, checked, never read again. */
export interface RuntimeConfig {
  readonly port: number;
  /** Null: the embedded PostgreSQL below `dataDir`. */
  readonly databaseUrl: string | null;
  /** Secrets, the embedded database and uploads in progress live here. */
  readonly dataDir: string;
  /** Home province offered on the first page. */
  readonly suggestedProvince: RegionCode;
  /** The demo province: a database of its own, marked DATA CONTOH everywhere. */
  readonly isDemo: boolean;
  /** Address to listen on: this machine alone, unless TLS or a proxy in front of it is configured (SECURITY §9). */
  readonly host: string;
  /** Certificate and key files; null: plain HTTP. */
  readonly tls: { readonly certificateFile: string; readonly keyFile: string } | null;
  /** Addresses of proxies whose forwarding headers count; nobody else's do. */
  readonly trustedProxies: readonly string[];
}

export class BadConfigError extends DomainError {
  readonly code = 'BAD_CONFIG';
  constructor(variable: string, value: string, wanted: string, wantedEn: string) {
    super({
      id: `${variable}="${value}" tidak dapat dipakai: ${wanted}.`,
      en: `${variable}="${value}" cannot be used: ${wantedEn}.`,
    });
  }
}

const DEFAULT_PORT = 4310;
const THIS_MACHINE = '127.0.0.1';
const JAKARTA = '31' as RegionCode;

/**
 * Reads the environment.
 * @throws {BadConfigError} naming the variable, the value and what is wanted.
 */
export function readRuntimeConfig(env: NodeJS.ProcessEnv, options: { demo?: boolean } = {}): RuntimeConfig {
  return {
    port: readPort(env['PORT']),
    databaseUrl: env['DATABASE_URL'] || null,
    dataDir: path.resolve(env['MONEV_DATA_DIR'] || '.data'),
    suggestedProvince: readProvince(env['MONEV_PROVINCE']),
    isDemo: options.demo ?? env['MONEV_DEMO'] === '1',
    ...readReach(env),
  };
}

/** How far the server may be reached, and by what. @throws {BadConfigError} */
function readReach(env: NodeJS.ProcessEnv): Pick<RuntimeConfig, 'host' | 'tls' | 'trustedProxies'> {
  const certificateFile = env['MONEV_TLS_CERT'];
  const keyFile = env['MONEV_TLS_KEY'];
  if (Boolean(certificateFile) !== Boolean(keyFile)) {
    const missing = certificateFile ? 'MONEV_TLS_KEY' : 'MONEV_TLS_CERT';
    throw new BadConfigError(missing, '', 'sertifikat dan kuncinya diisi bersama', 'give certificate and key together');
  }
  const tls = certificateFile && keyFile ? { certificateFile, keyFile } : null;
  const trustedProxies = (env['MONEV_TRUSTED_PROXIES'] ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const host = env['MONEV_HOST'] || (tls ? '0.0.0.0' : THIS_MACHINE);
  if (host !== THIS_MACHINE && !tls && trustedProxies.length === 0) {
    throw new BadConfigError(
      'MONEV_HOST',
      host,
      'di luar mesin ini hanya dengan HTTPS: isi MONEV_TLS_CERT dan MONEV_TLS_KEY, atau MONEV_TRUSTED_PROXIES',
      'beyond this machine only over HTTPS: set MONEV_TLS_CERT and MONEV_TLS_KEY, or MONEV_TRUSTED_PROXIES',
    );
  }
  return { host, tls, trustedProxies };
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535)
    throw new BadConfigError('PORT', text, 'isi dengan angka 1–65535', 'give a number from 1 to 65535');
  return port;
}

function readProvince(text: string | undefined): RegionCode {
  if (!text) return JAKARTA;
  const code = parseRegionCode(text);
  if (!code || code.length !== 2) {
    throw new BadConfigError(
      'MONEV_PROVINCE',
      text,
      'isi dengan kode provinsi dua angka, misalnya 31',
      'give a two-digit province code such as 31',
    );
  }
  return code;
}
