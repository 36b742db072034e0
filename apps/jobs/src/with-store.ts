import os from 'node:os';
import { type Database } from '@monev/data';
import { type Actor, type RuntimeConfig, localOperator, openStore, readRuntimeConfig } from '@monev/server-kit';

/** What a command works with: the database, who acts, and how the installation is set up. */
export interface CommandContext {
  readonly database: Database;
  readonly actor: Actor;
  readonly config: RuntimeConfig;
}

/**
 * Runs a command on the database: beside a running server as its guest, else with an embedded Postgres of its own that
 * ends with the command. The command line acts as the machine's own user and is named so in the audit record.
 */
export async function withStore<T>(
  options: { demo?: boolean },
  work: (context: CommandContext) => Promise<T>,
): Promise<T> {
  const config = readRuntimeConfig(process.env, options);
  const store = await openStore(config, { as: 'COMMAND' });
  try {
    return await work({ database: store.database, actor: localOperator(`cli:${os.userInfo().username}`), config });
  } finally {
    await store.close();
  }
}
