import os from 'node:os';
import { type Database } from '@monev/data';
import {
  type Actor,
  type RuntimeConfig,
  type StoreOptions,
  localOperator,
  openStore,
  readRuntimeConfig,
} from '@monev/server-kit';
import { type AuditConfig } from '@monev/server/audit';

/** What a command works with: the database, who acts, and how the installation is set up. */
export interface CommandContext {
  readonly database: Database;
  readonly actor: Actor;
  readonly config: RuntimeConfig;
  /** Key and anchors of the audit record. */
  readonly audit: AuditConfig;
  /** Makes card keys of card numbers. */
  readonly cardSecret: Uint8Array;
}

/**
 * Runs a command on the database: beside a running server as its guest, else with an embedded Postgres of its own that
 * ends with the command. The command line acts as the machine's own user and is named so in the audit record.
 */
export async function withStore<T>(
  options: { demo?: boolean },
  work: (context: CommandContext) => Promise<T>,
  opening: Pick<StoreOptions, 'anyAuditKey'> = {},
): Promise<T> {
  const config = readRuntimeConfig(process.env, options);
  const store = await openStore(config, { as: 'COMMAND', ...opening });
  const audit = { auditKey: store.secrets.auditKey, anchorFile: store.anchorFile };
  try {
    return await work({
      database: store.database,
      actor: thisOperator(),
      config,
      audit,
      cardSecret: store.secrets.cardKey,
    });
  } finally {
    await store.close();
  }
}

/** The machine's own user, as the audit record names it. */
export function thisOperator(): Actor {
  return localOperator(`cli:${os.userInfo().username}`);
}
