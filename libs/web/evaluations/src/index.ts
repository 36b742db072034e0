import { lazy } from 'react';

export const VisitListPage = lazy(async () => ({
  default: (await import('./list/visit-list.container')).VisitListPage,
}));
export const PlanPage = lazy(async () => ({ default: (await import('./plan/plan.container')).PlanPage }));
export const VisitPage = lazy(async () => ({ default: (await import('./visit/visit.container')).VisitPage }));
export const WaitingPage = lazy(async () => ({ default: (await import('./waiting/waiting.container')).WaitingPage }));
/** The count in the bar: small, and fetched after the page. */
export const WaitingLink = lazy(async () => ({ default: (await import('./waiting/waiting-link')).WaitingLink }));
