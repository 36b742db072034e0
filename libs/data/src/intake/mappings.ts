import { type LayoutMapping } from '@monev/domain/intake';
import { type Transaction, actorOf } from '../connection/transaction';

/** How files with certain headers from one sender are read. */
export interface KeptMapping {
  /** '' = whoever sends it. */
  readonly sender: string;
  readonly mapping: LayoutMapping;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** All that is remembered for files with these headers, by sender. */
export async function mappingsOf(tx: Transaction, fingerprint: string): Promise<KeptMapping[]> {
  return tx.query(
    `SELECT sender, mapping, saved_by AS "savedBy", saved_at AS "savedAt" FROM import_mappings
     WHERE  fingerprint = $1 ORDER BY sender`,
    [fingerprint],
  );
}

/** Remembers how a sender's files with these headers are read, in place of what was remembered before. */
export async function keepMapping(
  tx: Transaction,
  kept: { fingerprint: string; sender: string; mapping: LayoutMapping },
): Promise<void> {
  await tx.query(
    `INSERT INTO import_mappings (fingerprint, sender, mapping, saved_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (fingerprint, sender)
     DO UPDATE SET mapping = excluded.mapping, saved_by = excluded.saved_by, saved_at = now()`,
    [kept.fingerprint, kept.sender.trim(), JSON.stringify(kept.mapping), actorOf(tx).name],
  );
}

/** Forgets it: the next such file is asked about again. True when there was one. */
export async function forgetMapping(tx: Transaction, fingerprint: string, sender: string): Promise<boolean> {
  const [rows] = (await tx.query(
    'DELETE FROM import_mappings WHERE fingerprint = $1 AND sender = $2 RETURNING sender',
    [fingerprint, sender],
  )) as [unknown[], number];
  return rows.length > 0;
}

/**
 * The mapping for a sender's file: the sender's own, else the one for all; without a named sender the only one there is.
 * Null when there is none, or several that differ and nobody said whose file it is.
 */
export function mappingFor(kept: readonly KeptMapping[], sender: string): LayoutMapping | null {
  const named = kept.find((each) => each.sender === sender.trim()) ?? kept.find((each) => each.sender === '');
  if (named) return named.mapping;
  const [first, ...others] = kept;
  const agree = others.every(({ mapping }) => JSON.stringify(mapping) === JSON.stringify(first?.mapping));
  return first && !sender.trim() && agree ? first.mapping : null;
}
