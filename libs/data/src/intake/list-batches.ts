import { type Period } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { BATCH_COLUMNS, type ImportBatch, type ImportState, UUID, plainBatch } from './batch';

/** What is looked for; what is left out does not narrow. */
export interface BatchFilter {
  readonly states?: readonly ImportState[] | null;
  readonly templateId?: string | null;
  /** An office that files come from, or who sent them. */
  readonly sender?: string | null;
  /** Files that speak of this month, or were given for this period. */
  readonly period?: Period | null;
  /** Part of the file's name, or the beginning of its number. */
  readonly search?: string | null;
}

export interface BatchPage {
  readonly nodes: readonly ImportBatch[];
  /** Give it as `after` to get the next page; null when there is none. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  /** All that fit the filter. */
  readonly totalCount: number;
}

const FITS = `
  ($1::text[] IS NULL OR state = ANY ($1))
  AND ($2::text IS NULL OR template_id = $2)
  AND ($3::text IS NULL OR sender = $3 OR created_by = $3)
  AND ($4::text IS NULL OR period = $4 OR $4 = ANY (months))
  AND ($5::text IS NULL OR strpos(lower(file_name), lower($5)) > 0 OR id::text ^@ lower($5))`;

/** Newest first. `after`: the `endCursor` of the page before, which is a batch's id. */
export async function listBatches(
  tx: Transaction,
  page: { first: number; after?: string | null; filter?: BatchFilter },
): Promise<BatchPage> {
  const { states, templateId, sender, period, search } = page.filter ?? {};
  const filter = [
    states?.length ? states : null,
    templateId || null,
    sender || null,
    period || null,
    search?.trim() || null,
  ];
  const after = page.after && UUID.test(page.after) ? page.after : null;
  const found = (await tx.query(
    `SELECT ${BATCH_COLUMNS} FROM import_batches
     WHERE  ${FITS}
       AND  ($6::uuid IS NULL
             OR (created_at, id) < (SELECT before.created_at, before.id FROM import_batches AS before WHERE before.id = $6))
     ORDER  BY created_at DESC, id DESC LIMIT $7`,
    [...filter, after, page.first + 1],
  )) as ImportBatch[];
  const [all] = (await tx.query(`SELECT count(*)::int AS count FROM import_batches WHERE ${FITS}`, filter)) as {
    count: number;
  }[];
  const nodes = found.slice(0, page.first).map(plainBatch);
  return {
    nodes,
    endCursor: nodes.at(-1)?.id ?? null,
    hasNextPage: found.length > page.first,
    totalCount: all?.count ?? 0,
  };
}

/** Offices that files came from and who sent them, as far as the actor sees them; by name. */
export async function batchSenders(tx: Transaction): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT sender AS name FROM import_batches WHERE sender <> '' UNION SELECT created_by FROM import_batches ORDER BY 1 LIMIT 200`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
