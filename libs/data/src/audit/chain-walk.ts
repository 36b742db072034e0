import { type Transaction } from '../connection/transaction';
import { type AuditEntry, ENTRY_COLUMNS, GENESIS_HASH, entryHash } from './audit-entry';
import { type AuditFault } from './audit-report';
import { hashOfText } from './canonical';

const CHUNK = 5_000;

/** Where the walk stands: the last sound entry. */
export interface ChainPlace {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Walks the chain from its first entry, in order, and hands over each sound entry; stops at the first that is not.
 * The next chunk is fetched while this one is checked, for Postgres and Node to work at the same time.
 */
export async function walkChain(
  tx: Transaction,
  key: Buffer,
  onSound: (entry: AuditEntry) => void,
): Promise<{ place: ChainPlace; fault: AuditFault | null }> {
  let place: ChainPlace = { seq: 0, hash: GENESIS_HASH };
  // A cursor reads the table once; asking for "the next rows after n" was planned anew and read it again and again.
  await tx.query(`DECLARE audit_walk NO SCROLL CURSOR FOR SELECT ${ENTRY_COLUMNS} FROM audit_entries ORDER BY seq`);
  let chunk = await fetchChunk(tx);
  while (chunk.length > 0) {
    const next = fetchChunk(tx);
    next.catch(() => undefined); // awaited below; a fault found first must not leave it unhandled
    for (const [index, entry] of chunk.entries()) {
      if (!isSound(key, entry, place)) {
        const ahead = [...chunk.slice(index), ...(await next)];
        return { place, fault: await diagnose(tx, key, place, ahead) };
      }
      place = entry;
      onSound(entry);
    }
    chunk = await next;
  }
  return { place, fault: null };
}

function fetchChunk(tx: Transaction): Promise<AuditEntry[]> {
  return tx.query(`FETCH ${CHUNK} FROM audit_walk`) as Promise<AuditEntry[]>;
}

function isSound(key: Buffer, entry: AuditEntry, before: ChainPlace): boolean {
  return entry.seq === before.seq + 1 && entry.prevHash === before.hash && isGenuine(key, entry);
}

/** The entry's own seal and texts hold, wherever it stands. */
function isGenuine(key: Buffer, entry: AuditEntry): boolean {
  return (
    hashOfText(entry.beforeText) === entry.beforeHash &&
    hashOfText(entry.afterText) === entry.afterHash &&
    entryHash(key, entry) === entry.hash
  );
}

/** Says what happened at the first place that does not fit. `ahead` are the entries found from there on. */
async function diagnose(
  tx: Transaction,
  key: Buffer,
  place: ChainPlace,
  ahead: readonly AuditEntry[],
): Promise<AuditFault> {
  const seq = place.seq + 1;
  const [found, following] = ahead;
  if (await isElsewhere(tx, key, place, ahead)) return { kind: 'REORDERED', seq };
  if (!found || found.seq !== seq) return { kind: 'REMOVED', seq };
  const linksHold = found.prevHash === place.hash && following?.prevHash === found.hash;
  const nextIsForged = following !== undefined && !isGenuine(key, following);
  return { kind: linksHold && nextIsForged ? 'RECOMPUTED' : 'CHANGED', seq };
}

/** Whether the entry that belongs here was given another number, with or without its seal. */
async function isElsewhere(
  tx: Transaction,
  key: Buffer,
  place: ChainPlace,
  ahead: readonly AuditEntry[],
): Promise<boolean> {
  const seq = place.seq + 1;
  const followers = (await tx.query(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entries WHERE prev_hash = decode($1, 'hex') AND seq <> $2 LIMIT 5`,
    [place.hash, seq],
  )) as AuditEntry[];
  if (followers.some((entry) => isGenuine(key, { ...entry, seq }))) return true;
  const seal = ahead[0]?.hash;
  return ahead.slice(1).some((entry) => entryHash(key, { ...entry, seq, prevHash: place.hash }) === seal);
}
