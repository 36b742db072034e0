import { type Actor } from '@monev/domain/identity';
import { type AuditDraft, type AuditWriter } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { type AuditEntry, ENTRY_VERSION, entryHash } from './audit-entry';
import { canonicalText, changedFields, hashOfText } from './canonical';

interface HeadRow {
  readonly seq: string;
  readonly hash: string;
  readonly at: Date;
}

/**
 * Appends to the chain. The head's row is the lock: it is taken here, at the end of the transaction, and given back by
 * COMMIT, so that numbers have no gaps and a long import does not keep others waiting (SECURITY §7).
 */
export class HmacAuditWriter implements AuditWriter {
  constructor(private readonly key: Buffer) {}

  async append(tx: Transaction, actor: Actor, drafts: readonly AuditDraft[], requestId: string | null): Promise<void> {
    if (drafts.length === 0) return;
    const [head] = (await tx.query(
      `SELECT seq::text AS seq, encode(hash, 'hex') AS hash, clock_timestamp() AS at FROM audit_head FOR UPDATE`,
    )) as HeadRow[];
    if (!head) throw new Error('The head of the audit record is missing.');
    const entries = this.chain(head, actor, drafts, requestId);
    const last = entries[entries.length - 1] as AuditEntry;
    await tx.query(APPEND, [JSON.stringify(entries), last.seq, last.hash]);
  }

  private chain(head: HeadRow, actor: Actor, drafts: readonly AuditDraft[], requestId: string | null): AuditEntry[] {
    const at = head.at.toISOString();
    let seq = Number(head.seq);
    let prevHash = head.hash;
    return drafts.map((draft) => {
      seq += 1;
      const entry = this.entryOf(draft, actor, { seq, at, prevHash, requestId });
      prevHash = entry.hash;
      return entry;
    });
  }

  private entryOf(
    draft: AuditDraft,
    actor: Actor,
    place: Pick<AuditEntry, 'seq' | 'at' | 'prevHash' | 'requestId'>,
  ): AuditEntry {
    const beforeText = canonicalText(draft.before);
    const afterText = canonicalText(draft.after);
    const entry = {
      ...place,
      version: ENTRY_VERSION,
      actorKind: actor.kind,
      actorId: actor.userId,
      actorName: storable(actor.name),
      actorRole: actor.role,
      action: draft.action,
      objectKind: draft.object.kind,
      objectId: storable(draft.object.id),
      regionCode: draft.regionCode ?? null,
      reason: storable(draft.reason ?? null),
      changedFields: changedFields(draft.before, draft.after),
      beforeText,
      afterText,
      beforeHash: hashOfText(beforeText),
      afterHash: hashOfText(afterText),
    };
    return { ...entry, hash: entryHash(this.key, entry) };
  }
}

/** Postgres keeps no NUL and no half character: what it could not store must not be sealed either. */
function storable<T extends string | null>(text: T): T {
  return (text === null ? null : text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')) as T;
}

/** $1 entries as JSON, $2 and $3 the new head. One statement, so that head and entries cannot part. */
const APPEND = `
  WITH moved AS (UPDATE audit_head SET seq = $2::bigint, hash = decode($3, 'hex'))
  INSERT INTO audit_entries (seq, version, at, actor_kind, actor_id, actor_name, actor_role, action, object_kind,
    object_id, region_code, reason, request_id, changed_fields, before_text, after_text, before_hash, after_hash,
    prev_hash, hash)
  SELECT "seq", "version", "at", "actorKind", "actorId", "actorName", "actorRole", "action", "objectKind",
    "objectId", "regionCode", "reason", "requestId", "changedFields", "beforeText", "afterText",
    decode("beforeHash", 'hex'), decode("afterHash", 'hex'), decode("prevHash", 'hex'), decode("hash", 'hex')
  FROM json_to_recordset($1::json) AS entry(
    "seq" bigint, "version" smallint, "at" timestamptz, "actorKind" text, "actorId" text, "actorName" text,
    "actorRole" text, "action" text, "objectKind" text, "objectId" text, "regionCode" varchar, "reason" text,
    "requestId" text, "changedFields" text[], "beforeText" text, "afterText" text, "beforeHash" text,
    "afterHash" text, "prevHash" text, "hash" text)`;
