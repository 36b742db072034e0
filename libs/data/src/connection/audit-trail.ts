import { type Actor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { type Transaction } from './transaction';

/** What a change wants to be remembered by. `before` and `after` hold no personal data (SECURITY §8). */
export interface AuditDraft {
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly regionCode?: RegionCode;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** Collects drafts during a transaction. */
export interface AuditTrail {
  record(draft: AuditDraft): void;
}

/** Appends the drafts to the record, as the last statement of the transaction: its chain is a lock (SECURITY §7). */
export interface AuditWriter {
  append(tx: Transaction, actor: Actor, drafts: readonly AuditDraft[], requestId: string | null): Promise<void>;
}
