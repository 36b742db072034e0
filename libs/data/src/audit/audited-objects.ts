import { type Transaction } from '../connection/transaction';

/** One row under audit, in the very shape that is recorded as `after` of its changes. */
export interface AuditedState {
  readonly id: string;
  readonly state: unknown;
}

/** Reads all rows of one kind for comparison with the record. */
export interface AuditedObject {
  /** `object.kind` of its audit entries. */
  readonly kind: string;
  read(tx: Transaction): AsyncIterable<AuditedState>;
}
