import { type MonevVisit } from '@monev/data';
import { type ResourceRef } from '@monev/domain/identity';

/** A visit as the policy sees it. The whole team counts as its authors: nobody of it verifies it. */
export function visitResource(visit: MonevVisit): ResourceRef & { readonly kind: 'VISITS' | 'DISTRICT_VISITS' } {
  return {
    kind: visit.instrumentCode === 'KC' ? 'DISTRICT_VISITS' : 'VISITS',
    id: visit.id,
    region: visit.regionCode,
    assigneeIds: visit.teamIds,
    authorIds: [...visit.teamIds, ...visit.authorIds],
  };
}
