import { type Finding, type FindingEvent, type FollowUp, fittingFailures, todayAt } from '@monev/data';
import { FINDING_STATE_NAMES, FOLLOW_UP_STATE_NAMES, followUpDaysLate, getPattern } from '@monev/domain/findings';
import { findingEvidenceType, wordingType } from '@monev/server-kit';
import { type FindingEventType, type FindingType } from './types/finding.type';
import { type FollowUpType } from './types/follow-up.type';

export function findingType(finding: Finding): FindingType {
  const { id, findingNo, source, patternCode, sixT, severity, state, criticalFailureCode, suggestedFailure } = finding;
  const { regionCode, occurredOn, reportedOn, confirmedOn, closedOn } = finding;
  const pattern = getPattern(patternCode);
  return {
    ...{ id, findingNo, source, patternCode, sixT, severity, state, criticalFailureCode, suggestedFailure },
    ...{ regionCode, occurredOn, reportedOn, confirmedOn, closedOn },
    patternName: wordingType(pattern.name),
    usualFollowUp: wordingType(pattern.followUp),
    stateName: wordingType(FINDING_STATE_NAMES[state]),
    possibleFailures: fittingFailures(patternCode, finding.subject.kind),
    evidence: finding.evidence.map(findingEvidenceType),
    finding,
  };
}

export function eventType({ seq, at, actorName, event, fromState, toState, note }: FindingEvent): FindingEventType {
  return { seq, at, actorName, event, fromState, toState, note };
}

export function followUpType(followUp: FollowUp): FollowUpType {
  const { id, findingId, action, agency, givenOn, dueOn, dueProvisional, state, doneOn, evidence, note } = followUp;
  return {
    ...{ id, findingId, action, agency, givenOn, dueOn, dueProvisional, state, doneOn, evidence, note },
    stateName: wordingType(FOLLOW_UP_STATE_NAMES[state]),
    daysLate: followUpDaysLate(followUp, todayAt(followUp, new Date())),
    followUp,
  };
}
