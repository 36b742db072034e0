import { type Finding, type FollowUp, standingWith } from '@monev/data';
import { FINDING_MOVE_RULES, type FindingMove, findingMoveRefusal, findingMovesFrom } from '@monev/domain/findings';
import { type Action, type Actor, can } from '@monev/domain/identity';
import { type Wording } from '@monev/kernel';
import { MoveNotRequestedError } from './finding.errors';
import { SecondPersonError, wordingType } from '@monev/server-kit';
import { type FindingMoveOptionType } from './types/finding.type';
import { findingResource } from './finding-resource';

const RIGHT_TO: Record<FindingMove, Action> = {
  CONFIRM: 'VALIDATE',
  START_FOLLOW_UP: 'UPDATE',
  RESOLVE: 'UPDATE',
  CLOSE: 'CLOSE',
  DISPUTE: 'UPDATE',
  UPHOLD: 'VALIDATE',
  REJECT: 'VALIDATE',
  REOPEN: 'UPDATE',
  VOID: 'VOID',
};
/** Any reason will do to learn whether the step itself is open. */
const SOME_REASON = 'alasan';

/** Steps from the finding's state that the actor's role may take; those that persons or follow-ups bar say why. */
export function findingMoveOptions(
  actor: Actor,
  finding: Finding,
  followUps: readonly FollowUp[],
): FindingMoveOptionType[] {
  const moverId = actor.userId;
  if (moverId === null) return [];
  return findingMovesFrom(finding.state)
    .filter((move) => can(actor, RIGHT_TO[move], { kind: 'FINDINGS', region: finding.regionCode }).allowed)
    .map((move) => {
      const standing = standingWith(finding, followUps);
      const byRules = findingMoveRefusal(standing, { move, moverId, reason: SOME_REASON })?.wording ?? null;
      const refusal = byRules ?? dutyRefusal(actor, finding, move);
      const { name, needsReason } = FINDING_MOVE_RULES[move];
      return {
        ...{ move, name: wordingType(name), needsReason, allowed: refusal === null },
        refusal: refusal && wordingType(refusal),
      };
    });
}

function dutyRefusal(actor: Actor, finding: Finding, move: FindingMove): Wording | null {
  const needsRequest = move === 'CLOSE' || (move === 'VOID' && finding.state !== 'DRAFT');
  if (needsRequest && finding.requestedMove !== move) return new MoveNotRequestedError().wording;
  return can(actor, RIGHT_TO[move], findingResource(finding)).allowed ? null : new SecondPersonError().wording;
}
