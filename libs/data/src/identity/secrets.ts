import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { DomainError, type ErrorClass } from '@monev/kernel';
import { folderErrorOf } from '../embedded/embedded-errors';

/** Keys of the installation, 32 bytes each. They live beside the database, never in it (SECURITY §2). */
export interface Secrets {
  /** HMAC key of the audit record; the key that signs anchors is derived from it. */
  readonly auditKey: Buffer;
  /** Seals second-factor secrets and sign-ins under way. */
  readonly sealKey: Buffer;
  /** Turns card numbers into card keys (SECURITY §8). */
  readonly cardKey: Buffer;
}

const VARIABLES: Record<keyof Secrets, string> = {
  auditKey: 'MONEV_AUDIT_KEY',
  sealKey: 'MONEV_SEAL_KEY',
  cardKey: 'MONEV_CARD_KEY',
};
const NAMES = Object.keys(VARIABLES) as (keyof Secrets)[];
const KEY_BYTES = 32;
const FILE = 'secrets.json';

/** Whatever a page of ours shows as an example. Documentation uses this one, and no installation may. */
export const EXAMPLE_SECRET = 'contoh-rahasia-jangan-dipakai-ganti-dengan-nilai-acak';

/** A secret of the environment that nobody should trust. */
export class WeakSecretError extends DomainError {
  readonly code = 'WEAK_SECRET';
  constructor(readonly variable: string) {
    super({
      id: `${variable} terlalu lemah: isi dengan nilai acak minimal 32 bita yang bukan contoh (misalnya hasil "openssl rand -base64 48").`,
      en: `${variable} is too weak: give at least 32 random bytes that are no example (say, of "openssl rand -base64 48").`,
    });
  }
}

/** The database holds data, but its keys are gone: new ones would make the audit record unprovable. */
export class SecretsLostError extends DomainError {
  readonly code = 'SECRETS_LOST';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor(readonly file: string) {
    super({
      id: `Basis data berisi data, tetapi kuncinya (${file}) hilang atau rusak. Pulihkan berkas itu dari cadangan; kunci baru tidak dibuat.`,
      en: `The database holds data, but its keys (${file}) are gone or broken. Restore that file from backup; no new keys were made.`,
    });
  }
}

export interface SecretsOptions {
  /** Whether anybody or anything was recorded yet (`holdsData`). */
  readonly databaseHasData: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * The keys: from the environment where given (MONEV_AUDIT_KEY, MONEV_SEAL_KEY, MONEV_CARD_KEY), the others from
 * `secrets.json` in the data folder (mode 0600), made at random on the first start.
 * @throws {WeakSecretError | SecretsLostError} and errors of the folder.
 */
export function makeOrLoadSecrets(dataDir: string, options: SecretsOptions): Secrets {
  const given = NAMES.filter((name) => options.env?.[VARIABLES[name]]);
  const fromEnv = new Map(
    given.map((name) => [name, keyFromEnv(VARIABLES[name], options.env?.[VARIABLES[name]] ?? '')]),
  );
  const stored = given.length === NAMES.length ? null : loadOrMake(path.join(dataDir, FILE), options.databaseHasData);
  const keyOf = (name: keyof Secrets): Buffer => fromEnv.get(name) ?? (stored as Secrets)[name];
  return { auditKey: keyOf('auditKey'), sealKey: keyOf('sealKey'), cardKey: keyOf('cardKey') };
}

function keyFromEnv(variable: string, text: string): Buffer {
  const longEnough = Buffer.byteLength(text) >= KEY_BYTES;
  const looksRandom = new Set(text).size >= 12 && !/contoh|example|changeme|ganti|secret|rahasia|password/i.test(text);
  if (!longEnough || !looksRandom) throw new WeakSecretError(variable);
  return createHash('sha256').update(text).digest();
}

function loadOrMake(file: string, databaseHasData: boolean): Secrets {
  try {
    if (!fs.existsSync(file)) {
      if (databaseHasData) throw new SecretsLostError(file);
      makeFile(file);
    }
    return readFile(file);
  } catch (error) {
    throw error instanceof DomainError ? error : folderErrorOf(error, path.dirname(file));
  }
}

/** Written whole under another name, then linked: two first starts at one moment agree, and a half file is never read. */
function makeFile(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
  const keys = Object.fromEntries(NAMES.map((name) => [name, randomBytes(KEY_BYTES).toString('base64')]));
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft);
  }
}

function readFile(file: string): Secrets {
  const found = parse(fs.readFileSync(file, 'utf8'));
  const keyOf = (name: keyof Secrets): Buffer => {
    const key = Buffer.from(String(found[name] ?? ''), 'base64');
    if (key.length !== KEY_BYTES) throw new SecretsLostError(file);
    return key;
  };
  return { auditKey: keyOf('auditKey'), sealKey: keyOf('sealKey'), cardKey: keyOf('cardKey') };
}

function parse(text: string): Partial<Record<keyof Secrets, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Record<keyof Secrets, unknown>>;
  } catch {
    return {};
  }
}
