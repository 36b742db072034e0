import {
  type CriticalFailureCode,
  type IsoDate,
  type Period,
  monthOfDate,
  previousPeriod,
  quarterOf,
} from '@monev/kernel';
import { type FindingState } from '../states/finding-state';

/** What the caps need of a finding about one subject (a supplier, an e-warong or an agent). */
export interface CriticalFinding {
  readonly findingNo: string;
  readonly state: FindingState;
  /** Set by the person who confirmed the finding; null for a finding without one. */
  readonly criticalFailureCode: CriticalFailureCode | null;
  /** Local date of the event. */
  readonly occurredOn: IsoDate;
  /** True when an appeal against the cap was granted (SCORING §3, §4). */
  readonly appealGranted?: boolean;
}

export interface CriticalFailureInForce {
  readonly code: CriticalFailureCode;
  readonly findingNo: string;
  readonly occurredOn: IsoDate;
}

/** Confirmed or later; REJECTED and VOID lift a cap, CLOSED does not (SCORING 2.4). */
const HOLDING: readonly FindingState[] = ['CONFIRMED', 'DISPUTED', 'IN_FOLLOW_UP', 'RESOLVED', 'CLOSED', 'REOPENED'];
/** Only these wait while the finding is disputed. */
const SUSPENDED_BY_DISPUTE: readonly CriticalFailureCode[] = ['CF5', 'CF5R', 'CF6'];

/**
 * The critical failures that cap one subject's score in a quarter (SCORING 2.4, §3): of findings that occurred in the
 * quarter or the one before. A CF5 within twelve months after another that still holds counts as CF5R. One entry per
 * finding, in the order of occurrence.
 */
export function criticalFailuresInForce(
  findings: readonly CriticalFinding[],
  quarter: Period,
): CriticalFailureInForce[] {
  const holding = findings.filter(holds);
  const quarters = [quarter, previousPeriod(quarter)];
  return holding
    .filter((finding) => quarters.includes(quarterOf(monthOfDate(finding.occurredOn))))
    .map((finding) => ({
      code: isRepeatedBundling(finding, holding) ? ('CF5R' as const) : finding.criticalFailureCode,
      findingNo: finding.findingNo,
      occurredOn: finding.occurredOn,
    }))
    .sort((a, b) => compare(a.occurredOn, b.occurredOn) || compare(a.findingNo, b.findingNo));
}

type HoldingFinding = CriticalFinding & { readonly criticalFailureCode: CriticalFailureCode };

function holds(finding: CriticalFinding): finding is HoldingFinding {
  const code = finding.criticalFailureCode;
  if (code === null || finding.appealGranted || !HOLDING.includes(finding.state)) return false;
  return !(finding.state === 'DISPUTED' && SUSPENDED_BY_DISPUTE.includes(code));
}

function isRepeatedBundling(finding: HoldingFinding, holding: readonly HoldingFinding[]): boolean {
  if (finding.criticalFailureCode !== 'CF5') return false;
  return holding.some(
    (earlier) =>
      (earlier.criticalFailureCode === 'CF5' || earlier.criticalFailureCode === 'CF5R') &&
      earlier.occurredOn < finding.occurredOn &&
      finding.occurredOn < oneYearAfter(earlier.occurredOn),
  );
}

/** The same day a year later, as text to compare with; it need not exist (29 February). */
function oneYearAfter(date: IsoDate): string {
  return String(Number(date.slice(0, 4)) + 1).padStart(4, '0') + date.slice(4);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
