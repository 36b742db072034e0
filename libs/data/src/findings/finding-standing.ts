import { type FindingStanding } from '@monev/domain/findings';
import { type Transaction } from '../connection/transaction';
import { type Finding } from './finding';
import { type FollowUp, followUpsOf } from './follow-up';

/** What the state rules need to know of a finding. */
export async function findingStanding(tx: Transaction, finding: Finding): Promise<FindingStanding> {
  return standingWith(finding, await followUpsOf(tx, [finding.id]));
}

/** As above, of a finding whose follow-ups are known. */
export function standingWith(finding: Finding, followUps: readonly FollowUp[]): FindingStanding {
  const { state, authorIds, confirmerIds, followUpActorIds } = finding;
  return {
    ...{ state, authorIds, confirmerIds, followUpActorIds },
    openFollowUps: followUps.filter((task) => task.state === 'OPEN' || task.state === 'DONE').length,
    acceptedFollowUps: followUps.filter((task) => task.state === 'ACCEPTED').length,
  };
}
