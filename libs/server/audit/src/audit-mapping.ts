import { type AuditEntry, type AuditFilter } from '@monev/data';
import { type AuditEntryType, type AuditFilterInput } from './audit.types';

export function auditEntryType({ beforeText, afterText, ...entry }: AuditEntry): AuditEntryType {
  return { ...entry, before: beforeText, after: afterText };
}

/** Null and absent both mean "does not narrow". */
export function auditFilter(input: AuditFilterInput): AuditFilter {
  return {
    ...(input.actorId ? { actorId: input.actorId } : {}),
    ...(input.actorName ? { actorName: input.actorName } : {}),
    ...(input.action ? { action: input.action } : {}),
    ...(input.objectKind ? { objectKinds: [input.objectKind] } : {}),
    ...(input.objectId ? { objectId: input.objectId } : {}),
    ...(input.region ? { region: input.region } : {}),
    ...(input.from ? { from: input.from } : {}),
    ...(input.until ? { until: input.until } : {}),
  };
}
