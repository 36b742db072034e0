import os from 'node:os';
import path from 'node:path';
import { DomainError } from '@monev/kernel';
import {
  type RuntimeConfig,
  type SessionReader,
  localOperator,
  logger,
  openStore,
  readRuntimeConfig,
} from '@monev/server-kit';
import { createApi } from './create-api';
import { PortTakenError, ensurePortFree, listen } from './http/listening';
import { shutdownOn } from './shutdown';

const DASHBOARD_FOLDER = path.resolve('dist/dashboard');
/** Until accounts exist only this machine is served, and its user is the one who acts. */
const HOST = '127.0.0.1';

/** Starts database, API and dashboard, and prints the address; every known fault gets one clear sentence. */
export async function startProgram(args: readonly string[]): Promise<void> {
  try {
    await serve(readRuntimeConfig(process.env, args.includes('--demo') ? { demo: true } : {}));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    process.stderr.write(`${error.wording.id}\n${error.wording.en}\n`);
    process.exit(error instanceof PortTakenError ? 4 : 5);
  }
}

async function serve(config: RuntimeConfig): Promise<void> {
  await ensurePortFree(config.port, HOST);
  const state = { stopping: false };
  const store = await openStore(config, {
    as: 'SERVER',
    onWait: () => process.stdout.write('Menunggu perintah lain yang sedang memakai basis data …\n'),
  });
  const app = await createApi({
    database: store.database,
    config,
    sessions: sessionsOfThisMachine(),
    dashboardFolder: DASHBOARD_FOLDER,
    isStopping: () => state.stopping,
  });
  shutdownOn(['SIGINT', 'SIGTERM'], async () => {
    state.stopping = true;
    await app.close();
    await store.close();
  });
  const port = await listen(app, config.port, HOST);
  logger.info({ port, demo: config.isDemo }, 'ready');
  process.stdout.write(
    `\nTikor Monev${config.isDemo ? ' (DATA CONTOH)' : ''} siap: http://localhost:${port}\nBerhenti dengan Ctrl-C; data tersimpan di ${config.databaseUrl ? 'DATABASE_URL' : config.dataDir}\n`,
  );
}

function sessionsOfThisMachine(): SessionReader {
  const actor = localOperator(os.userInfo().username);
  return { actorOf: () => Promise.resolve(actor) };
}
