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
  };
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
