import { type AuditEntry, type AuditFilter } from '@monev/data';
import { BadInputError } from '@monev/server-kit';
import { type AuditEntryType, type AuditFilterInput } from './audit.types';

export function auditEntryType({ beforeText, afterText, ...entry }: AuditEntry): AuditEntryType {
  return { ...entry, before: beforeText, after: afterText };
}

/** Null and absent both mean "does not narrow". @throws {BadInputError} for control characters: no entry has any. */
export function auditFilter(input: AuditFilterInput): AuditFilter {
  for (const field of ['actorId', 'actorName', 'action', 'objectKind', 'objectId'] as const) {
    if (/\p{Cc}/u.test(input[field] ?? '')) {
      throw new BadInputError(field, { id: 'Isian memuat karakter kendali.', en: 'This holds control characters.' });
    }
  }
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
