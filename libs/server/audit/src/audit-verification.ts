import {
  type AuditReport,
  type AuditedObject,
  type Database,
  auditedAccounts,
  auditedFindings,
  auditedFollowUps,
  auditedScores,
  auditedVisits,
  faultWording,
  readAnchors,
  verifyAudit,
} from '@monev/data';
import { type Wording } from '@monev/kernel';
import { type AuditConfig } from './audit-config';

/** Rows that `audit verify` compares with their last entry. A topic whose rows are scored or audited adds its own. */
export const AUDITED_OBJECTS: readonly AuditedObject[] = [
  auditedAccounts,
  auditedVisits,
  auditedFindings,
  auditedFollowUps,
  ...auditedScores,
];

export interface AuditVerdict {
  readonly report: AuditReport;
  readonly isSound: boolean;
  /** One sentence for the terminal. */
  readonly wording: Wording;
}

/** `monev audit verify`, the nightly check and the check after a restore: chain, head, anchors, audited rows. */
export async function verifyAuditRecord(
  database: Database,
  config: AuditConfig,
  objects: readonly AuditedObject[] = AUDITED_OBJECTS,
  signal?: AbortSignal,
): Promise<AuditVerdict> {
  const anchors = await readAnchors(config.anchorFile);
  const report = await verifyAudit({
    db: database,
    key: config.auditKey,
    anchors,
    objects,
    ...(signal ? { signal } : {}),
  });
  if (report.fault) return { report, isSound: false, wording: faultWording(report.fault) };
  return { report, isSound: true, wording: soundWording(report) };
}

function soundWording({ entries, anchors, rowsCompared }: AuditReport): Wording {
  return {
    id: `Catatan audit utuh: ${entries} catatan, ${anchors} jangkar, ${rowsCompared} baris data cocok.`,
    en: `The audit record is sound: ${entries} entries, ${anchors} anchors, ${rowsCompared} rows agree.`,
  };
}
