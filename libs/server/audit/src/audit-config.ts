export interface AuditConfig {
  /** HMAC key of the record. */
  readonly auditKey: Buffer;
  /** File outside the database that anchors are added to. */
  readonly anchorFile: string;
  /** An hour when not given. */
  readonly anchorEveryMs?: number;
}

/** Injection token of the AuditConfig. */
export const AUDIT_CONFIG = Symbol('AuditConfig');
