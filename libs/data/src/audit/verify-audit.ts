import { localOperator } from '@monev/domain/identity';
import { type Database } from '../connection/database';
import { type Transaction } from '../connection/transaction';
import { type AuditAnchor, isAnchorGenuine } from './anchors';
import { type AuditEntry } from './audit-entry';
import { getAuditHead } from './audit-head';
import { type AuditFault, type AuditReport } from './audit-report';
import { type AuditedObject } from './audited-objects';
import { canonicalText, hashOfText } from './canonical';
import { type ChainPlace, walkChain } from './chain-walk';

export interface VerifyOptions {
  readonly db: Database;
  readonly key: Buffer;
  readonly anchors: readonly AuditAnchor[];
  readonly objects?: readonly AuditedObject[];
  /** Ends the walk early: a server that stops does not wait for a million entries. */
  readonly signal?: AbortSignal;
}

interface Walked {
  readonly anchors: readonly AuditAnchor[];
  /** Hashes of the entries that anchors speak of, by sequence. */
  readonly anchored: Map<number, string>;
  /** Last recorded state of each audited row, by `kind id`. */
  readonly lastStates: Map<string, { seq: number; afterHash: string }>;
}

/**
 * Checks the whole record on one unchanging picture of the data: the chain from its first entry, its head, the anchors
 * kept outside, and each audited row against its last entry. Streams: memory grows only with anchors and audited rows.
 * Names the first fault and stops. Throws the signal's reason when it is aborted. Target: 1,000,000 entries in 60 s (SECURITY §7).
 */
export function verifyAudit(options: VerifyOptions): Promise<AuditReport> {
  return options.db.read(localOperator('audit verify'), (tx) => verifyIn(tx, options), { longRunning: true });
}

async function verifyIn(tx: Transaction, { key, anchors, objects = [], signal }: VerifyOptions): Promise<AuditReport> {
  const walked: Walked = {
    anchors,
    anchored: new Map(anchors.map((anchor) => [anchor.seq, ''])),
    lastStates: new Map(),
  };
  const kinds = new Set(objects.map((object) => object.kind));
  const { place, fault } = await walkChain(tx, key, (entry) => {
    signal?.throwIfAborted();
    remember(walked, kinds, entry);
  });
  const report = { entries: place.seq, anchors: anchors.length, rowsCompared: 0 };
  const chainFault = fault ?? (await headFault(tx, place)) ?? anchorFault(key, walked, place);
  if (chainFault) return { ...report, fault: chainFault };
  return { ...report, ...(await compareRows(tx, objects, walked)) };
}

function remember(walked: Walked, kinds: ReadonlySet<string>, entry: AuditEntry): void {
  if (walked.anchored.has(entry.seq)) walked.anchored.set(entry.seq, entry.hash);
  if (entry.afterHash === null || !kinds.has(entry.objectKind)) return;
  walked.lastStates.set(`${entry.objectKind} ${entry.objectId}`, { seq: entry.seq, afterHash: entry.afterHash });
}

async function headFault(tx: Transaction, place: ChainPlace): Promise<AuditFault | null> {
  const head = await getAuditHead(tx);
  if (head.seq > place.seq) return { kind: 'TAIL_CUT', seq: place.seq + 1 };
  return head.seq === place.seq && head.hash === place.hash ? null : { kind: 'HEAD_MOVED', seq: place.seq };
}

function anchorFault(key: Buffer, walked: Walked, place: ChainPlace): AuditFault | null {
  const inOrder = [...walked.anchors].sort((a, b) => a.seq - b.seq);
  for (const anchor of inOrder) {
    if (!isAnchorGenuine(key, anchor)) return { kind: 'ANCHOR_FORGED', seq: anchor.seq };
    if (anchor.seq > place.seq) return { kind: 'TAIL_CUT', seq: place.seq + 1 };
    if (anchor.seq > 0 && walked.anchored.get(anchor.seq) !== anchor.hash) {
      return { kind: 'ANCHOR_MISSED', seq: anchor.seq };
    }
  }
  return null;
}

async function compareRows(
  tx: Transaction,
  objects: readonly AuditedObject[],
  { lastStates }: Walked,
): Promise<{ rowsCompared: number; fault: AuditFault | null }> {
  let rowsCompared = 0;
  for (const object of objects) {
    const { kind } = object;
    for await (const { id, state } of object.read(tx)) {
      const last = lastStates.get(`${kind} ${id}`);
      if (!last) return { rowsCompared, fault: { kind: 'ROW_UNRECORDED', seq: 0, object: { kind, id } } };
      if (last.afterHash !== hashOfText(canonicalText(state))) {
        return { rowsCompared, fault: { kind: 'ROW_CHANGED', seq: last.seq, object: { kind, id } } };
      }
      lastStates.delete(`${kind} ${id}`);
      rowsCompared += 1;
    }
  }
  const [gone] = [...lastStates].sort(([, a], [, b]) => a.seq - b.seq);
  if (!gone) return { rowsCompared, fault: null };
  const [kind = '', id = ''] = gone[0].split(/ (.*)/s);
  return { rowsCompared, fault: { kind: 'ROW_MISSING', seq: gone[1].seq, object: { kind, id } } };
}
