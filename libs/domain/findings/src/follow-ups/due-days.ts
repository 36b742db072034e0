import {
  type IsoDate,
  SEVERITIES,
  type Severity,
  type WorkingDayResult,
  type WorkingDays,
  addDays,
  isoDate,
} from '@monev/kernel';

/** Days to finish a follow-up by severity, in force from a day on (a dated parameter, HANDBOOK 7.16). */
export interface FollowUpTerm {
  readonly validFrom: IsoDate;
  /** Calendar days. */
  readonly days: Readonly<Record<Severity, number>>;
}

export const FOLLOW_UP_TERMS: readonly FollowUpTerm[] = [
  { validFrom: isoDate('2017-01-01'), days: { CRITICAL: 3, MAJOR: 14, MINOR: 30 } },
];

/** The term in force on a day; the latest one that has begun. @throws {RangeError} when none has. */
export function followUpTermOn(date: IsoDate, terms: readonly FollowUpTerm[] = FOLLOW_UP_TERMS): FollowUpTerm {
  const begun = terms.filter((term) => term.validFrom <= date).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const term = begun[0];
  if (!term) throw new RangeError(`No follow-up term is in force on ${date}.`);
  return term;
}

/**
 * The last day of a follow-up given out on `from` (local date): calendar days by severity, moved to the next working
 * day. Provisional when a year without holiday data lies on the way.
 */
export function followUpDueOn(
  severity: Severity,
  from: IsoDate,
  workingDays: WorkingDays,
  terms: readonly FollowUpTerm[] = FOLLOW_UP_TERMS,
): WorkingDayResult {
  return workingDays.onOrAfter(addDays(from, followUpTermOn(from, terms).days[severity]));
}

/** The gravest of several severities. @throws {RangeError} for none. */
export function worstSeverity(severities: readonly Severity[]): Severity {
  const worst = [...SEVERITIES].reverse().find((severity) => severities.includes(severity));
  if (!worst) throw new RangeError('There is no worst of no severities.');
  return worst;
}
