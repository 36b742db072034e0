import { type Database, type RegisterList, countRegister, readRegister } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type CountedConnection, type ListArgs, pageOf } from './types/connection';

/** One page of a register as the API shows it: the shape that all registers share. */
export function registerPage<Row extends { readonly id: string }, Filter, Sort extends string, Shown>(
  { database, actor }: { database: Database; actor: Actor },
  list: RegisterList<Row, Filter, Sort>,
  { filter, sort, descending, first, after }: ListArgs<Filter, Sort>,
  show: (row: Row) => Shown,
): Promise<CountedConnection<Shown>> {
  const order = { ...pageOf(first, after), sort, descending };
  return database.read(actor, async (tx) => {
    const page = await readRegister(tx, list, filter, order);
    return { ...page, nodes: page.nodes.map(show), totalCount: await countRegister(tx, list, filter) };
  });
}
