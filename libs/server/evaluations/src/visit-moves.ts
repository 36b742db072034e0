import { type MonevVisit } from '@monev/data';
import { VISIT_MOVE_RULES, type VisitMove, visitMoveRefusal, visitMovesFrom } from '@monev/domain/evaluations';
import { type Action, type Actor, can } from '@monev/domain/identity';
import { wordingType } from '@monev/server-kit';
import { type VisitMoveOptionType } from './types/visit.type';
import { visitResource } from './visit-resource';

const RIGHT_TO: Record<VisitMove, Action> = {
  ASSIGN: 'ASSIGN',
  REASSIGN: 'ASSIGN',
  START: 'UPDATE',
  SUBMIT: 'UPDATE',
  RETURN: 'VALIDATE',
  VERIFY: 'VALIDATE',
  CANCEL: 'ASSIGN',
};
/** Any reason will do to learn whether the step itself is open; so will any team of two. */
const SOME_REASON = 'alasan';
const SOME_TEAM = ['a', 'b'];

/** Steps from the visit's state that the actor's role may take; those that persons bar say why ("Disabled is explained"). */
export function visitMoveOptions(actor: Actor, visit: MonevVisit): VisitMoveOptionType[] {
  const moverId = actor.userId;
  if (moverId === null) return [];
  return visitMovesFrom(visit.state)
    .filter((move) => can(actor, RIGHT_TO[move], { kind: visitResource(visit).kind, region: visit.regionCode }).allowed)
    .map((move) => {
      const standing = move === 'ASSIGN' || move === 'REASSIGN' ? { ...visit, teamIds: SOME_TEAM } : visit;
      const refusal = visitMoveRefusal(standing, { move, moverId, reason: SOME_REASON });
      const { name, needsReason } = VISIT_MOVE_RULES[move];
      return {
        ...{ move, name: wordingType(name), needsReason, allowed: refusal === null },
        refusal: refusal && wordingType(refusal.wording),
      };
    });
}
