import { type MonevVisit, type Submission, isClockOff } from '@monev/data';
import {
  type DerivedFinding,
  type SubmissionProblem,
  VISIT_STATE_NAMES,
  type VisitContext,
  findInstrument,
} from '@monev/domain/evaluations';
import { getPattern } from '@monev/domain/findings';
import { fittingFailures } from '@monev/data';
import { findingEvidenceType, wordingType } from '@monev/server-kit';
import { type ProposedFindingType } from './types/proposed-finding.type';
import { type SubmissionProblemType, type SubmissionType } from './types/submission.type';
import { type VisitContextType } from './types/visit-context.type';
import { type InstrumentRefType, type VisitType } from './types/visit.type';

export function visitType(visit: MonevVisit): VisitType {
  const { id, visitNo, regionCode, plannedOn, state, visitedOn, note } = visit;
  const { createdAt, startedAt, submittedAt, verifiedAt } = visit;
  return {
    ...{ id, visitNo, regionCode, plannedOn, state, visitedOn, note, createdAt, startedAt, submittedAt, verifiedAt },
    instrument: instrumentType(visit),
    stateName: wordingType(VISIT_STATE_NAMES[state]),
    visit,
  };
}

function instrumentType({ instrumentCode, instrumentVersion }: MonevVisit): InstrumentRefType {
  const name = findInstrument(instrumentCode, instrumentVersion)?.name ?? { id: instrumentCode, en: instrumentCode };
  return { code: instrumentCode, version: instrumentVersion, name: wordingType(name) };
}

export function submissionType(submission: Submission): SubmissionType {
  const { id, revision, contentHash, answers, signature, reasons, observedAt, receivedAt, filedBy } = submission;
  const { photosExpected, photosReceived } = submission;
  return {
    ...{ id, revision, contentHash, answers, observedAt, receivedAt, filedBy, photosExpected, photosReceived },
    signature: {
      kind: signature?.kind ?? 'REFUSED',
      reason: signature?.kind === 'REFUSED' ? signature.reason : null,
    },
    reasons: Object.entries(reasons).map(([check, text]) => ({ check, text: text ?? '' })),
    warnings: submission.warnings.map(problemType),
    isClockOff: isClockOff(submission),
    clockOffsetSeconds: submission.clockOffsetS,
    isComplete: photosReceived >= photosExpected,
  };
}

function problemType({ level, code, question, row, part, wording, reason }: SubmissionProblem): SubmissionProblemType {
  return { level, code, question, row, part, message: wordingType(wording), reason };
}

/** `names` are those of the team, by account. */
export function contextType(context: VisitContext, teamNames: ReadonlyMap<string, string>): VisitContextType {
  const choices = (ids: readonly string[] | undefined, nameOf: (id: string) => string | undefined) =>
    (ids ?? []).map((id) => ({ id, name: nameOf(id) ?? id }));
  const registered = (id: string) => context.names?.[id];
  return {
    registeredKpm: context.registeredKpm ?? null,
    registeredPoint: context.registeredPoint ?? null,
    team: choices(context.registerChoices?.TEAM, (id) => teamNames.get(id)),
    suppliers: choices(context.registerChoices?.SUPPLIER, registered),
    commodities: choices(context.registerChoices?.COMMODITY, registered),
    referencePrices: (context.referencePrices ?? []).map((price) => ({ ...price, price: price.price.toString() })),
    qualityBounds: [...(context.qualityBounds ?? [])],
  };
}

export function proposedFindingType(finding: DerivedFinding): ProposedFindingType {
  return {
    patternCode: finding.pattern,
    patternName: wordingType(getPattern(finding.pattern).name),
    severity: finding.severity,
    suggestedFailure: finding.suggestedFailure,
    possibleFailures: fittingFailures(finding.pattern, finding.subject.kind),
    evidence: finding.evidence.map(findingEvidenceType),
    subjectRef: finding.subject,
  };
}
