import { Client } from 'pg';
import { databaseErrorOf, driverErrorOf, serverNameOf } from './connection-errors';

/** Ending of the demo's database beside the real one. */
const DEMO_SUFFIX = '_contoh';

/**
 * The owner's address to work with, from the address given in DATABASE_URL: itself, or for the demo province a database
 * of its own beside it, made when it is not there.
 * @throws {DatabaseUnreachableError | DatabaseRefusedError}
 */
export async function databaseUrlOf(databaseUrl: string, isDemo: boolean): Promise<string> {
  if (!isDemo) return databaseUrl;
  const url = new URL(databaseUrl);
  const name = `${decodeURIComponent(url.pathname.slice(1)) || 'monev'}${DEMO_SUFFIX}`;
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined); // lost with the server: the query fails
  try {
    await client.connect();
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (driverErrorOf(error).code !== '42P04') throw databaseErrorOf(error, serverNameOf(databaseUrl)); // made meanwhile
  } finally {
    await client.end().catch(() => undefined);
  }
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
