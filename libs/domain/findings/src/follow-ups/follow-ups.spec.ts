import { INDONESIAN_HOLIDAYS, SEVERITIES, WorkingDays, addDays, daysBetween, isoDate } from '@monev/kernel';
import fc from 'fast-check';
import { followUpDueOn, followUpTermOn, worstSeverity } from './due-days';
import { FOLLOW_UP_STATES, followUpDaysLate, isDoneOnTime, moveFollowUp } from './follow-up-state';

const workingDays = new WorkingDays(INDONESIAN_HOLIDAYS);
const day = isoDate;

describe('due day of a follow-up (HANDBOOK 7.16)', () => {
  it('is 3, 14 or 30 calendar days away by severity', () => {
    expect(followUpDueOn('CRITICAL', day('2021-09-20'), workingDays).date).toBe('2021-09-23');
    expect(followUpDueOn('MAJOR', day('2021-07-23'), workingDays).date).toBe('2021-08-06');
    expect(followUpDueOn('MINOR', day('2021-09-01'), workingDays).date).toBe('2021-10-01');
  });
  it('moves from a weekend or a holiday to the next working day', () => {
    expect(followUpDueOn('CRITICAL', day('2021-09-23'), workingDays).date).toBe('2021-09-27');
    expect(followUpDueOn('MAJOR', day('2021-08-03'), workingDays).date).toBe('2021-08-18');
  });
  it('is always a working day, never before the term ends, and provisional without holiday data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...SEVERITIES), (offset, severity) => {
        const from = addDays(day('2020-06-01'), offset);
        const due = followUpDueOn(severity, from, workingDays);
        expect(workingDays.isWorkingDay(due.date)).toBe(true);
        expect(daysBetween(from, due.date)).toBeGreaterThanOrEqual(followUpTermOn(from).days[severity]);
        expect(daysBetween(from, due.date)).toBeLessThan(followUpTermOn(from).days[severity] + 14);
      }),
    );
    expect(followUpDueOn('MAJOR', day('2031-03-03'), workingDays).provisional).toBe(true);
  });
  it('follows the parameter in force on the day it was given out', () => {
    const terms = [
      { validFrom: day('2017-01-01'), days: { CRITICAL: 3, MAJOR: 14, MINOR: 30 } },
      { validFrom: day('2022-01-01'), days: { CRITICAL: 1, MAJOR: 7, MINOR: 14 } },
    ];
    expect(followUpDueOn('MAJOR', day('2021-12-31'), workingDays, terms).date).toBe('2022-01-14');
    expect(followUpDueOn('MAJOR', day('2022-01-03'), workingDays, terms).date).toBe('2022-01-10');
    expect(() => followUpTermOn(day('2016-12-31'), terms)).toThrow(RangeError);
  });
  it('the highest severity wins', () => {
    expect(worstSeverity(['MINOR', 'CRITICAL', 'MAJOR'])).toBe('CRITICAL');
    expect(() => worstSeverity([])).toThrow(RangeError);
  });
});

describe('states of a follow-up', () => {
  const done = { state: 'DONE', finishedById: 'agency' } as const;
  it('is answered by the agency and accepted by another person', () => {
    expect(moveFollowUp({ state: 'OPEN', finishedById: null }, { move: 'FINISH', moverId: 'agency' })).toBe('DONE');
    expect(() => moveFollowUp(done, { move: 'ACCEPT', moverId: 'agency' })).toThrow('somebody else');
    expect(moveFollowUp(done, { move: 'ACCEPT', moverId: 'reviewer' })).toBe('ACCEPTED');
  });
  it('is sent back or dropped only with a reason, and an accepted one stays', () => {
    expect(() => moveFollowUp(done, { move: 'SEND_BACK', moverId: 'reviewer' })).toThrow('reason');
    expect(moveFollowUp(done, { move: 'SEND_BACK', moverId: 'reviewer', reason: 'foto kurang' })).toBe('OPEN');
    for (const move of ['FINISH', 'ACCEPT', 'SEND_BACK', 'DROP'] as const) {
      expect(() =>
        moveFollowUp({ state: 'ACCEPTED', finishedById: null }, { move, moverId: 'x', reason: 'y' }),
      ).toThrow('not possible');
    }
    expect(FOLLOW_UP_STATES).toHaveLength(4);
  });
  it('is on time on its due day, late one day after', () => {
    const followUp = { state: 'DONE', dueOn: day('2021-08-17'), doneOn: day('2021-08-17') } as const;
    expect(isDoneOnTime(followUp)).toBe(true);
    expect(followUpDaysLate({ ...followUp, doneOn: day('2021-08-24') }, day('2021-09-20'))).toBe(7);
    expect(followUpDaysLate({ ...followUp, state: 'OPEN', doneOn: null }, day('2021-08-18'))).toBe(1);
    expect(followUpDaysLate({ ...followUp, state: 'OPEN', doneOn: null }, day('2021-08-17'))).toBe(0);
    expect(followUpDaysLate({ ...followUp, state: 'DROPPED', doneOn: null }, day('2022-08-17'))).toBe(0);
    expect(isDoneOnTime({ ...followUp, doneOn: null })).toBe(false);
  });
});
