import { type CodeBridgeRow, type RegionAliasRow, RegionIndex, type RegionRow } from '@monev/domain/registry';
import { type Transaction } from '../connection/transaction';

interface Loaded {
  readonly key: string;
  readonly index: RegionIndex;
}

/** One index per server and database: 91 thousand regions are read once, and again when the list or an alias changes. */
const cache = new Map<string, Loaded>();

/** The region list in memory, for reading office files. */
export async function loadRegionIndex(tx: Transaction): Promise<RegionIndex> {
  const [edition] = (await tx.query(
    `SELECT current_database() AS database, inet_server_port() AS port,
            (SELECT string_agg(version, ',' ORDER BY version) FROM region_lists) AS lists,
            (SELECT md5(string_agg(alias_key || region_code, ',' ORDER BY alias_key, region_code)) FROM region_aliases) AS aliases`,
  )) as { database: string; port: number; lists: string; aliases: string }[];
  const place = `${edition?.port}/${edition?.database}`;
  const key = `${edition?.lists}/${edition?.aliases}`;
  const cached = cache.get(place);
  if (cached?.key === key) return cached.index;
  const index = await readIndex(tx);
  cache.set(place, { key, index });
  return index;
}

async function readIndex(tx: Transaction): Promise<RegionIndex> {
  const regions: RegionRow[] = await tx.query(
    `SELECT code, name, level, type, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM regions ORDER BY code`,
  );
  const aliases: RegionAliasRow[] = await tx.query(
    `SELECT alias_key AS "aliasKey", region_code AS "regionCode" FROM region_aliases`,
  );
  const bridge: CodeBridgeRow[] = await tx.query(
    `SELECT bps_code AS "bpsCode", bps_name AS "bpsName", region_code AS "regionCode", region_name AS "regionName"
     FROM   region_code_bridge`,
  );
  return new RegionIndex(regions, aliases, bridge);
}
