import { type Database, childRegionsOf, regionsByCode } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode, pathOf } from '@monev/kernel';
import { DataLoader, type RegionStepType, type RegionType, regionStepOf, regionTypeOf } from '@monev/server-kit';

/** Children of many regions in one statement. */
export function childrenLoader(database: Database, actor: Actor): DataLoader<RegionCode, RegionType[]> {
  return new DataLoader((codes) =>
    database.read(actor, async (tx) => {
      const byParent = await childRegionsOf(tx, codes);
      return codes.map((code) => (byParent.get(code) ?? []).map(regionTypeOf));
    }),
  );
}

/** The way from the province down to each of many regions in one statement. */
export function pathLoader(database: Database, actor: Actor): DataLoader<RegionCode, RegionStepType[]> {
  return new DataLoader((codes) =>
    database.read(actor, async (tx) => {
      const rows = await regionsByCode(tx, [...new Set(codes.flatMap(pathOf))]);
      const byCode = new Map(rows.map((row) => [row.code, regionStepOf(row)]));
      return codes.map((code) => pathOf(code).flatMap((step) => byCode.get(step) ?? []));
    }),
  );
}
