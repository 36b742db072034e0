import { type Transaction } from '../connection/transaction';

/** The newest entry: what anchors and printed reports carry. `seq` 0 means that nothing was recorded yet. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export async function getAuditHead(tx: Transaction): Promise<AuditHead> {
  const [head] = (await tx.query(
    `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash FROM audit_head`,
  )) as AuditHead[];
  if (!head) throw new Error('The head of the audit record is missing.');
  return head;
}
