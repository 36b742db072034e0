import { createHmac } from 'node:crypto';

/** One line of the record as it is stored and hashed. Hashes are lower-case hex; `at` is UTC in milliseconds. */
export interface AuditEntry {
  readonly seq: number;
  readonly version: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRole: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly regionCode: string | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly changedFields: readonly string[];
  readonly beforeText: string | null;
  readonly afterText: string | null;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

/** Version of the canonical form below. A new form gets a new number; old entries keep theirs. */
export const ENTRY_VERSION = 1;
/** What the first entry follows. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * HMAC-SHA-256 of an entry. The form, version 1: a JSON array of the fields in this fixed order, so that no two
 * different entries read alike. Texts before and after are in it by their hashes.
 */
export function entryHash(key: Buffer, entry: Omit<AuditEntry, 'hash' | 'beforeText' | 'afterText'>): string {
  const form = JSON.stringify([
    'monev-audit',
    entry.version,
    entry.seq,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.actorRole,
    entry.action,
    entry.objectKind,
    entry.objectId,
    entry.regionCode,
    entry.reason,
    entry.requestId,
    entry.changedFields,
    entry.beforeHash,
    entry.afterHash,
    entry.prevHash,
  ]);
  return createHmac('sha256', key).update(form).digest('hex');
}

/** Columns of `audit_entries` as the fields above; for the select list of named queries. */
export const ENTRY_COLUMNS = `
  seq::float8 AS "seq", version AS "version",
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at",
  actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName", actor_role AS "actorRole",
  action AS "action", object_kind AS "objectKind", object_id AS "objectId", region_code AS "regionCode",
  reason AS "reason", request_id AS "requestId", changed_fields AS "changedFields",
  before_text AS "beforeText", after_text AS "afterText",
  encode(before_hash, 'hex') AS "beforeHash", encode(after_hash, 'hex') AS "afterHash",
  encode(prev_hash, 'hex') AS "prevHash", encode(hash, 'hex') AS "hash"`;
