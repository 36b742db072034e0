import { lazy } from 'react';

export const FindingListPage = lazy(async () => ({
  default: (await import('./list/finding-list.container')).FindingListPage,
}));
export const FindingPage = lazy(async () => ({ default: (await import('./finding/finding.container')).FindingPage }));
