import { getPattern, moveFinding } from '@monev/domain/findings';
import { type CriticalFailureCode, DomainError, type PatternCode, type SubjectKind } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { type Finding } from './finding';
import { type FindingActor } from './finding-events';
import { findingStanding } from './finding-standing';
import { saveFinding, todayAt } from './save-finding';

/** A critical failure was attached that the pattern or the kind of subject does not have. */
export class FailureDoesNotFitError extends DomainError {
  readonly code = 'CRITICAL_FAILURE_DOES_NOT_FIT';
  readonly field = 'criticalFailureCode';
  constructor(failure: string, patternCode: string) {
    super({
      id: `Kegagalan kritis ${failure} tidak sesuai dengan pola ${patternCode} atau dengan pelakunya.`,
      en: `Critical failure ${failure} does not fit pattern ${patternCode} or its subject.`,
    });
  }
}

/** First letters of the critical failures of each kind of subject (SCORING §2.4, §5, §6). */
const SERIES: Partial<Record<SubjectKind, string>> = { SUPPLIER: 'CF', E_WARONG: 'EF', BANK_AGENT: 'GF' };

/** Critical failures that whoever confirms a finding may attach. CF5R is never among them: it follows from the findings. */
export function fittingFailures(patternCode: PatternCode, subject: SubjectKind): CriticalFailureCode[] {
  const series = SERIES[subject];
  if (series === undefined) return [];
  return getPattern(patternCode).criticalFailures.filter((code) => code.startsWith(series) && code !== 'CF5R');
}

/**
 * Confirms a draft: alone, or in the act of verifying its visit. Rights are asked by the caller.
 * @throws {FindingMoveRefusedError | FailureDoesNotFitError}
 */
export async function confirmFinding(
  tx: Transaction,
  audit: AuditTrail,
  finding: Finding,
  by: FindingActor,
  failure: CriticalFailureCode | null,
  now: Date,
): Promise<Finding> {
  const state = moveFinding(await findingStanding(tx, finding), { move: 'CONFIRM', moverId: by.id });
  if (failure !== null && !fittingFailures(finding.patternCode, finding.subject.kind).includes(failure)) {
    throw new FailureDoesNotFitError(failure, finding.patternCode);
  }
  const change = {
    ...{ state, criticalFailureCode: failure, confirmerIds: [...finding.confirmerIds, by.id] },
    confirmedOn: todayAt(finding, now),
  };
  return saveFinding(tx, audit, finding, change, { event: 'CONFIRMED', by, action: 'finding.confirm', at: now });
}
