import { Client } from 'pg';
import { databaseErrorOf, serverNameOf } from '../connection/connection-errors';

/**
 * Whether a database already depends on its keys: something was recorded, or somebody has an account. False for an
 * empty or not yet migrated one. `url` is the owner's or the application's address.
 * @throws {DatabaseUnreachableError | DatabaseRefusedError}
 */
export async function holdsData(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('audit_head') IS NOT NULL AND to_regclass('users') IS NOT NULL AS there`,
    );
    if (!rows[0]?.there) return false;
    const used = await client.query<{ used: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM audit_head WHERE seq > 0) OR EXISTS (SELECT 1 FROM users) AS used`,
    );
    return used.rows[0]?.used ?? false;
  } catch (error) {
    throw databaseErrorOf(error, serverNameOf(url));
  } finally {
    await client.end().catch(() => undefined); // never connected: nothing to end
  }
}
