export * from './confirm-finding';
export * from './draft-findings';
export {
  FINDING_SOURCES,
  type Finding,
  type FindingSource,
  type RequestedMove,
  auditedFindings,
  findingState,
  findingsById,
  getFinding,
  lockFinding,
} from './finding';
export * from './finding-errors';
export * from './finding-standing';
export {
  FINDING_EVENTS,
  type FindingActor,
  type FindingEvent,
  type FindingEventKind,
  findingEvents,
} from './finding-events';
export { type FollowUp, auditedFollowUps, followUpState, followUpsOf, getFollowUp, listFollowUps } from './follow-up';
export * from './list-findings';
export * from './monev-counts';
export { type FindingChange, type FindingStep, saveFinding, todayAt } from './save-finding';
export * from './save-follow-up';
export * from './score-evidence';
