export * from './evaluation-errors';
export * from './file-submission';
export * from './list-visits';
export * from './plan-visit';
export * from './submission';
export * from './teams';
export { type MonevVisit, type VisitChange, auditedVisits, getVisit, lockVisit, saveVisit, visitState } from './visit';
export * from './visit-context';
export * from './visit-observations';
