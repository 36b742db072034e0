import { type Finding, type FollowUp } from '@monev/data';
import { type ResourceRef } from '@monev/domain/identity';

/** A finding as the policy sees it. */
export function findingResource(finding: Finding): ResourceRef {
  return {
    kind: 'FINDINGS',
    id: finding.id,
    region: finding.regionCode,
    authorIds: finding.authorIds,
    requestedById: finding.requestedBy,
    isDraft: finding.state === 'DRAFT',
  };
}

/** A follow-up as the policy sees it: its author is who reported it done. */
export function followUpResource(followUp: FollowUp): ResourceRef {
  return {
    kind: 'FOLLOW_UPS',
    id: followUp.id,
    region: followUp.regionCode,
    agency: followUp.agency,
    authorIds: followUp.finishedBy === null ? [] : [followUp.finishedBy],
  };
}
