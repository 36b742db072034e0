export * from './anchors';
export { type AuditEntry } from './audit-entry';
export * from './audit-head';
export * from './audit-queries';
export * from './audit-report';
export * from './audit-writer';
export * from './audited-objects';
export { canonicalText, hashOfText } from './canonical';
export * from './verify-audit';
