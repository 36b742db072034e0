import { type RegionRow } from '@monev/domain/registry';
import { type IsoDate, type RegionCode, type RegionLevel, parentOf } from '@monev/kernel';
import { In, IsNull } from 'typeorm';
import { type Transaction, actorOf } from '../connection/transaction';
import { RegionEntity } from './region.entity';

/** The region of a code; null when the list has none. */
export async function findRegion(tx: Transaction, code: RegionCode): Promise<RegionRow | null> {
  const found = await tx.findOneBy(RegionEntity, { code });
  return found && regionRowOf(found);
}

/** The regions of these codes that the list has, in code order. */
export async function regionsByCode(tx: Transaction, codes: readonly RegionCode[]): Promise<RegionRow[]> {
  const found = await tx.find(RegionEntity, { where: { code: In([...codes]) }, order: { code: 'ASC' } });
  return found.map(regionRowOf);
}

/** Direct children in code order; of `null` the provinces. */
export async function childRegions(tx: Transaction, parent: RegionCode | null): Promise<RegionRow[]> {
  const found = await tx.find(RegionEntity, {
    where: { parentCode: parent ?? IsNull() },
    order: { code: 'ASC' },
  });
  return found.map(regionRowOf);
}

/** Direct children of several regions, by parent, each in code order. */
export async function childRegionsOf(
  tx: Transaction,
  parents: readonly RegionCode[],
): Promise<Map<RegionCode, RegionRow[]>> {
  const rows: RegionEntity[] = await tx.query(
    `SELECT ${REGION_COLUMNS} FROM regions WHERE parent_code = ANY ($1::text[]) ORDER BY code`,
    [parents],
  );
  const byParent = new Map<RegionCode, RegionRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows.map(regionRowOf)) byParent.get(parentOf(row.code) as RegionCode)?.push(row);
  return byParent;
}

/** All regions of a level inside a region (itself included), in code order. */
export async function regionsWithin(tx: Transaction, outer: RegionCode, level: RegionLevel): Promise<RegionRow[]> {
  const rows: RegionEntity[] = await tx.query(
    `SELECT ${REGION_COLUMNS} FROM regions
     WHERE  level = $2 AND code >= $1 AND code < $1 || ':' -- ':' sorts after every digit
     ORDER  BY code`,
    [outer, level],
  );
  return rows.map(regionRowOf);
}

/**
 * Regions whose name or code contains the text, best first: the exact name, names that begin with it, names with a word
 * that begins with it, the rest; within each, provinces before kabupaten before kecamatan before villages. Who sees some
 * regions only is offered those and what lies in them: others fill no place of the few that are shown. Who works in no
 * region at all, an administrator, hands them out and is offered the whole list, which holds nothing of a case.
 */
export async function searchRegions(tx: Transaction, text: string, limit: number): Promise<RegionRow[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const { scope } = actorOf(tx);
  const rows: RegionEntity[] = await tx.query(
    `SELECT ${REGION_COLUMNS}
     FROM  (SELECT *, regexp_replace(lower(name), '^(kabupaten|kota)( administrasi)? ', '') AS bare FROM regions) AS region
     WHERE  (position($1 IN lower(name)) > 0 OR starts_with(code, replace($1, '.', '')))
       AND  ($3::text[] IS NULL OR code::text ^@ ANY ($3::text[]))
     ORDER  BY CASE WHEN code = replace($1, '.', '') OR lower(name) = $1 OR bare = $1 THEN 0
                    WHEN starts_with(bare, $1) OR starts_with(lower(name), $1) THEN 1
                    WHEN position(' ' || $1 IN lower(name)) > 0 THEN 2
                    ELSE 3 END,
               length(code), code
     LIMIT  $2`,
    [wanted, limit, scope.kind === 'REGIONS' && scope.codes.length > 0 ? scope.codes : null],
  );
  return rows.map(regionRowOf);
}

const REGION_COLUMNS = `code, name, level, type, parent_code AS "parentCode", valid_from::text AS "validFrom",
            valid_to::text AS "validTo", replaced_by AS "replacedBy"`;

function regionRowOf(entity: RegionEntity): RegionRow {
  return {
    code: entity.code as RegionCode,
    name: entity.name,
    level: entity.level,
    type: entity.type,
    validFrom: entity.validFrom as IsoDate | null,
    validTo: entity.validTo as IsoDate | null,
  };
}
