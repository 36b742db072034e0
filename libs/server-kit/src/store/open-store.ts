import path from 'node:path';
import {
  type Database,
  type EmbeddedPg,
  HmacAuditWriter,
  type Secrets,
  appUrlOf,
  databaseUrlOf,
  ensureAuditKeyFits,
  holdsData,
  makeOrLoadSecrets,
  migrate,
  openDatabase,
  readAppPassword,
  startEmbeddedPg,
  startOwnEmbeddedPg,
} from '@monev/data';
import { type RuntimeConfig } from '../config/runtime-config';

/** The opened database with the keys that belong to it, and how to close what this process started. */
export interface Store {
  readonly database: Database;
  readonly secrets: Secrets;
  /** Signed heads of the audit record, kept outside the database. */
  readonly anchorFile: string;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The server owns its Postgres; a command beside a running server is its guest. */
  readonly as: 'SERVER' | 'COMMAND';
  /** Called once when the server has to wait for a command that runs Postgres just now. */
  readonly onWait?: () => void;
  /** For `audit verify` alone, which says itself what is wrong with the newest entry instead of not starting. */
  readonly anyAuditKey?: boolean;
}

const DATABASE_NAME = 'monev';
/** The demo province has a database of its own, so that it never mixes with real data. */
const DEMO_DATABASE_NAME = 'monev_contoh';

/**
 * Starts or joins the database, brings it to this program's version and opens it as the application role.
 * @throws {DomainError} one clear sentence for each thing that can be wrong with the surroundings.
 */
export async function openStore(config: RuntimeConfig, options: StoreOptions): Promise<Store> {
  const name = config.isDemo ? DEMO_DATABASE_NAME : DATABASE_NAME;
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, name, options);
  try {
    const ownerUrl = embedded ? embedded.url : await databaseUrlOf(config.databaseUrl as string, config.isDemo);
    const secrets = makeOrLoadSecrets(config.dataDir, { databaseHasData: await holdsData(ownerUrl), env: process.env });
    const appPassword = readAppPassword(config.dataDir);
    await migrate({ ownerUrl, appPassword, isDemo: config.isDemo });
    const audit = new HmacAuditWriter(secrets.auditKey);
    const database = await openDatabase({ appUrl: appUrlOf(ownerUrl, appPassword), audit });
    if (!options.anyAuditKey) await ensureAuditKeyFitsOrClose(database, secrets.auditKey);
    return {
      database,
      secrets,
      anchorFile: path.join(config.dataDir, 'anchors', `${name}.jsonl`),
      async close() {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** @throws {AuditKeyDoesNotFitError} with the connections closed, so that nothing keeps the process. */
async function ensureAuditKeyFitsOrClose(database: Database, key: Buffer): Promise<void> {
  try {
    await ensureAuditKeyFits(database, key);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function startEmbedded(dataDir: string, database: string, options: StoreOptions): Promise<EmbeddedPg> {
  return options.as === 'SERVER'
    ? startOwnEmbeddedPg({ dataDir, database }, options.onWait)
    : startEmbeddedPg({ dataDir, database });
}
