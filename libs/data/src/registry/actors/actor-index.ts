import { type FoundActor, type FoundMou, type FoundSupplier, ListedActors } from '@monev/domain/intake';
import { type Transaction } from '../../connection/transaction';

type Row<T> = T & { readonly key: string };

/** Who is in the registers now, as far as the actor may see: what rows of files are matched against. */
export async function loadActorIndex(tx: Transaction): Promise<ListedActors> {
  const ask = async <T>(sql: string): Promise<[string, T][]> =>
    ((await tx.query(sql)) as Row<T>[]).map((row) => [row.key, row]);
  const eWarongs = await ask<FoundActor>(
    `SELECT register_no AS key, region_code AS "regionCode" FROM e_warongs WHERE recorded_to IS NULL`,
  );
  const agents = await ask<FoundActor>(
    `SELECT bank || ':' || agent_no AS key, region_code AS "regionCode" FROM bank_agents WHERE recorded_to IS NULL`,
  );
  const suppliers = await ask<FoundSupplier>(
    `SELECT supplier_no AS key, supplier_no AS "supplierNo", region_code AS "regionCode"
     FROM   suppliers WHERE recorded_to IS NULL`,
  );
  const mous = await ask<FoundMou>(
    `SELECT mou_no AS key, supplier_no AS "supplierNo", register_no AS "registerNo", starts_on::text AS "startsOn",
            least(ends_on, terminated_on)::text AS "endsOn"
     FROM   mous WHERE recorded_to IS NULL`,
  );
  const foods = await ask<unknown>('SELECT code AS key FROM commodities WHERE kks_eligible');
  const placed = (rows: readonly [string, FoundActor][]) =>
    rows.map(([key, { regionCode }]) => [key, regionCode] as const);
  return new ListedActors({
    eWarongs: placed(eWarongs),
    bankAgents: placed(agents),
    suppliers,
    mous,
    foods: foods.map(([code]) => code),
  });
}
