import { Database, type Transaction, bankAgentsById, eWarongsById, suppliersById } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  type BankAgentType,
  DataLoader,
  type EWarongType,
  type SupplierType,
  bankAgentType,
  eWarongType,
  supplierType,
} from '@monev/server-kit';

/** Things by id, one statement for a whole page; null for what is not there or must stay hidden. */
function byIdLoader<Row extends { readonly id: string }, Shown>(
  database: Database,
  actor: Actor,
  read: (tx: Transaction, ids: readonly string[]) => Promise<Row[]>,
  show: (row: Row) => Shown,
): DataLoader<string, Shown | null> {
  return new DataLoader(async (ids) => {
    const rows = await database.read(actor, (tx) => read(tx, ids));
    const byId = new Map(rows.map((row) => [row.id, show(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

export const eWarongLoader = (database: Database, actor: Actor): DataLoader<string, EWarongType | null> =>
  byIdLoader(database, actor, eWarongsById, eWarongType);
export const supplierLoader = (database: Database, actor: Actor): DataLoader<string, SupplierType | null> =>
  byIdLoader(database, actor, suppliersById, supplierType);
export const bankAgentLoader = (database: Database, actor: Actor): DataLoader<string, BankAgentType | null> =>
  byIdLoader(database, actor, bankAgentsById, bankAgentType);

/** What hangs on things, by their id, one statement for a whole page; nothing is an empty list. */
export function manyLoader<Row>(
  database: Database,
  actor: Actor,
  read: (tx: Transaction, ids: readonly string[]) => Promise<Row[]>,
  ownerOf: (row: Row) => string | null,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const rows = await database.read(actor, (tx) => read(tx, ids));
    return ids.map((id) => rows.filter((row) => ownerOf(row) === id));
  });
}
