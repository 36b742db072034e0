import { type RegionRow } from '@monev/domain/registry';
import { parentOf } from '@monev/kernel';
import { type DataSource, type EntityManager } from 'typeorm';
import { CODE_BRIDGE } from './code-bridge';
import { FIRST_ALIASES } from './own-aliases';
import { type RegionSource } from './region-source';

const ROWS_PER_STATEMENT = 10_000;

/**
 * Loads a list of regions once per edition, as the owner of the database. A later edition renames, adds, and closes
 * what it no longer holds; nothing is deleted, for old facts keep their codes. Answers the number of regions written.
 */
export async function loadRegionList(owner: DataSource, source: RegionSource): Promise<number> {
  const loaded = (await owner.query('SELECT 1 FROM region_lists WHERE version = $1', [source.version])) as unknown[];
  if (loaded.length > 0) return 0;
  const regions = source.read();
  await owner.transaction(async (tx) => {
    for (let at = 0; at < regions.length; at += ROWS_PER_STATEMENT) {
      await writeRegions(tx, regions.slice(at, at + ROWS_PER_STATEMENT));
    }
    await closeVanished(tx, regions);
    await writeBridge(tx);
    await writeAliases(tx);
    await tx.query('INSERT INTO region_lists (version) VALUES ($1)', [source.version]);
    await tx.query(`UPDATE data_versions SET version = version + 1 WHERE regency_code = '' AND period = ''`);
  });
  await owner.query('ANALYZE regions');
  return regions.length;
}

async function writeRegions(tx: EntityManager, regions: readonly RegionRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO regions (code, name, level, type, parent_code, valid_from, valid_to)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])
     ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, type = EXCLUDED.type, valid_to = EXCLUDED.valid_to`,
    [
      regions.map((region) => region.code),
      regions.map((region) => region.name),
      regions.map((region) => region.level),
      regions.map((region) => region.type),
      regions.map((region) => parentOf(region.code)),
      regions.map((region) => region.validFrom),
      regions.map((region) => region.validTo),
    ],
  );
}

/** A region that the new edition no longer holds ends on the day it was loaded: its real last day is not in the list. */
async function closeVanished(tx: EntityManager, regions: readonly RegionRow[]): Promise<void> {
  await tx.query(
    `UPDATE regions SET valid_to = greatest(CURRENT_DATE, valid_from)
     WHERE valid_to IS NULL AND NOT EXISTS (SELECT 1 FROM unnest($1::text[]) AS listed (code) WHERE listed.code = regions.code)`,
    [regions.map((region) => region.code)],
  );
}

async function writeBridge(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO region_code_bridge (bps_code, bps_name, region_code, region_name)
     SELECT listed.* FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS listed (bps, bps_name, code, name)
     WHERE  EXISTS (SELECT 1 FROM regions WHERE regions.code = listed.code)
     ON CONFLICT (bps_code) DO NOTHING`,
    [
      CODE_BRIDGE.map((row) => row.bpsCode),
      CODE_BRIDGE.map((row) => row.bpsName),
      CODE_BRIDGE.map((row) => row.regionCode),
      CODE_BRIDGE.map((row) => row.regionName),
    ],
  );
}

async function writeAliases(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO region_aliases (alias_key, region_code)
     SELECT listed.* FROM unnest($1::text[], $2::text[]) AS listed (alias_key, code)
     WHERE  EXISTS (SELECT 1 FROM regions WHERE regions.code = listed.code)
     ON CONFLICT DO NOTHING`,
    [FIRST_ALIASES.map((row) => row.aliasKey), FIRST_ALIASES.map((row) => row.regionCode)],
  );
}
