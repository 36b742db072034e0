export { AnchorClock } from './anchor-clock';
export { type AuditConfig } from './audit-config';
export { AUDITED_OBJECTS, type AuditVerdict, verifyAuditRecord } from './audit-verification';
export { NightlyVerification } from './nightly-verification';
export { AUDIT_RESOLVERS, AuditModule } from './audit.module';
