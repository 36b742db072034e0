import { DomainError } from '@monev/kernel';
import { startEmbeddedPg } from './embedded-pg';

/** A program of its own for the specs: starts the server below argv[2], says what it got, and stays until it is told or killed. */
async function main(): Promise<void> {
  const pg = await startEmbeddedPg({ dataDir: process.argv[2] as string, fast: true });
  const { url, port, pid, dataDir, adopted, guest } = pg;
  process.stdout.write(`${JSON.stringify({ url, port, pid, dataDir, adopted, guest })}\n`);
  process.stdin.once('data', () => void pg.stop().then(() => process.exit(0)));
  process.stdin.resume();
}

main().catch((error: unknown) => {
  process.stdout.write(`${JSON.stringify({ error: error instanceof DomainError ? error.code : String(error) })}\n`);
  process.exit(1);
});
