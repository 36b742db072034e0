import * as fs from 'node:fs';
import { type Server as SecureServer } from 'node:https';
import path from 'node:path';
import { DomainError } from '@monev/kernel';
import {
  type AllowedOperations,
  type RuntimeConfig,
  logger,
  openStore,
  readRuntimeConfig,
  shippedOperations,
} from '@monev/server-kit';
import { FirstRunService, readIdentityConfig } from '@monev/server/identity';
import { createApi } from './create-api';
import { PortTakenError, ensurePortFree, listen } from './http/listening';
import { addressOf, keepSecure, readTls } from './http/secure-listening';
import { shutdownOn } from './shutdown';

const DASHBOARD_FOLDER = path.resolve('dist/dashboard');
const SHIPPED_OPERATIONS = path.resolve('libs/contracts/src/generated/persisted-operations.json');

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
  await ensurePortFree(config.port, config.host);
  const tls = await readTls(config, process.env);
  const state = { stopping: false };
  const store = await openStore(config, {
    as: 'SERVER',
    onWait: () => process.stdout.write('Menunggu perintah lain yang sedang memakai basis data …\n'),
  });
  const { auditKey, sealKey, cardKey } = store.secrets;
  const identity = readIdentityConfig(process.env, { sealKey, defaultUrl: addressOf(tls, config.port) });
  const app = await createApi({
    database: store.database,
    config,
    identity,
    audit: { auditKey, anchorFile: store.anchorFile },
    cardSecret: cardKey,
    dashboardFolder: DASHBOARD_FOLDER,
    operations: allowedOperations(),
    introspection: false,
    certificate: tls?.certificate ?? null,
    authority: tls?.authority ?? null,
    isStopping: () => state.stopping,
  });
  let leaveTls: () => void = () => undefined;
  shutdownOn(['SIGINT', 'SIGTERM'], async () => {
    state.stopping = true;
    leaveTls();
    await app.close();
    await store.close();
  });
  const port = await listen(app, config.port, config.host);
  const publicUrl = process.env['MONEV_PUBLIC_URL'] ? identity.publicUrl : null;
  if (tls)
    leaveTls = await keepSecure(tls, app.getHttpServer() as SecureServer, { host: config.host, port, publicUrl });
  logger.info({ port, demo: config.isDemo }, 'ready');
  greet(
    config,
    identity.publicUrl.replace(/:0$/, `:${port}`),
    tls?.authority?.fingerprint ?? null,
    await app.get(FirstRunService).issueToken(),
  );
}

/** The one thing a newcomer has to read: where to go, and the token that opens the first page. */
function greet(config: RuntimeConfig, address: string, fingerprint: string | null, setupToken: string | null): void {
  const lines = [
    '',
    `Tikor Monev${config.isDemo ? ' (DATA CONTOH)' : ''} siap: ${address}`,
    ...(setupToken
      ? [
          `Belum ada administrator. Buat yang pertama dengan token ini (berlaku 30 menit, sekali pakai):`,
          `  ${setupToken}`,
          `  ${address}/awal#${setupToken}`,
        ]
      : []),
    ...(fingerprint ? [`Ponsel baru: ${address}/percaya, sidik jari otoritas (SHA-256) ${fingerprint}`] : []),
    `Data tersimpan di ${config.databaseUrl ? 'DATABASE_URL' : config.dataDir}. Berhenti dengan Ctrl-C.`,
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

/** The operations of the dashboard that was built with this program; MONEV_DEV=1 allows any other text too. */
function allowedOperations(): AllowedOperations {
  const byId = shippedOperations(JSON.parse(fs.readFileSync(SHIPPED_OPERATIONS, 'utf8')) as Record<string, string>);
  return { anyText: process.env['MONEV_DEV'] === '1', byId };
}
