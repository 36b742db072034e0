import { type FactQuestion, type FactRow, type Transaction, readFacts } from '@monev/data';

const known = new WeakMap<Transaction, Map<string, readonly FactRow[]>>();

/**
 * Facts of one picture of the data, each group read once: two indicators of a page that rest on the same rows, such as
 * deviation and HET on the lines of invoices, cost one statement.
 */
export async function factsOnce(tx: Transaction, { groups, ...asked }: FactQuestion): Promise<FactRow[]> {
  const read = known.get(tx) ?? new Map<string, readonly FactRow[]>();
  known.set(tx, read);
  const keyOf = (group: string) => JSON.stringify([group, asked.regions, asked.periods, asked.asOf]);
  const missing = groups.filter((group) => !read.has(keyOf(group)));
  const rows = missing.length > 0 ? await readFacts(tx, { ...asked, groups: missing }) : [];
  for (const group of missing) {
    read.set(
      keyOf(group),
      rows.filter((row) => row.group === group),
    );
  }
  return groups.flatMap((group) => read.get(keyOf(group)) ?? []);
}
