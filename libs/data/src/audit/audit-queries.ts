import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type AuditEntry, ENTRY_COLUMNS } from './audit-entry';

/** Kinds of object without anything of a case in them: what a SYSADMIN may read (see the policy of the table). */
export const ACCOUNT_OBJECT_KINDS = ['account', 'session', 'invitation', 'installation'] as const;

/** What the auditor's page can narrow by; what is absent does not narrow. */
export interface AuditFilter {
  readonly actorId?: string;
  /** Part of the actor's name, in any case. */
  readonly actorName?: string;
  readonly action?: string;
  readonly objectKinds?: readonly string[];
  readonly objectId?: string;
  /** This region and all below it. */
  readonly region?: RegionCode;
  readonly from?: Date;
  /** Before this moment. */
  readonly until?: Date;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
}

/** Newest first, `first` entries older than sequence `before`. Fields are bound one by one; none becomes SQL text. */
export async function findAuditEntries(
  tx: Transaction,
  filter: AuditFilter,
  page: { first: number; before?: number },
): Promise<AuditPage> {
  const rows = (await tx.query(
    `SELECT ${ENTRY_COLUMNS}
     FROM   audit_entries
     WHERE  ($1::bigint IS NULL OR seq < $1)
     AND    ($2::text   IS NULL OR actor_id = $2)
     AND    ($3::text   IS NULL OR position(lower($3) IN lower(actor_name)) > 0)
     AND    ($4::text   IS NULL OR action = $4)
     AND    ($5::text[] IS NULL OR object_kind = ANY ($5))
     AND    ($6::text   IS NULL OR object_id = $6)
     AND    ($7::text   IS NULL OR region_code::text ^@ $7)
     AND    ($8::timestamptz IS NULL OR at >= $8)
     AND    ($9::timestamptz IS NULL OR at < $9)
     ORDER  BY seq DESC
     LIMIT  $10`,
    [
      page.before ?? null,
      filter.actorId ?? null,
      filter.actorName ?? null,
      filter.action ?? null,
      filter.objectKinds ?? null,
      filter.objectId ?? null,
      filter.region ?? null,
      filter.from ?? null,
      filter.until ?? null,
      page.first + 1,
    ],
  )) as AuditEntry[];
  return { entries: rows.slice(0, page.first), hasMore: rows.length > page.first };
}

export async function findAuditEntry(tx: Transaction, seq: number): Promise<AuditEntry | null> {
  const [entry] = (await tx.query(`SELECT ${ENTRY_COLUMNS} FROM audit_entries WHERE seq = $1`, [seq])) as AuditEntry[];
  return entry ?? null;
}

/** All entries that fit a filter, newest first, in pages, for an export that need not be held whole. */
export async function* streamAuditEntries(tx: Transaction, filter: AuditFilter): AsyncGenerator<AuditEntry> {
  for (let before: number | undefined; ;) {
    const page = await findAuditEntries(tx, filter, { first: 1_000, before });
    yield* page.entries;
    const last = page.entries[page.entries.length - 1];
    if (!page.hasMore || !last) return;
    before = last.seq;
  }
}
