import { type Actor } from '../actor';
import { type Action, type ResourceRef, SECOND_PAIR_OF_EYES } from './resource';

/**
 * OWN_WORK: who files or edits does not verify, who drafts does not sign. SECOND_PERSON: closing and voiding want
 * somebody else than who asked for it. AUTHORS_UNKNOWN: nobody can say whose work it is, so nobody may judge it.
 */
export type DutyRefusal = 'OWN_WORK' | 'SECOND_PERSON' | 'AUTHORS_UNKNOWN';

/** What separation of duties has against an act on one thing (SECURITY §3); null when nothing, or when no one thing is meant. */
export function dutyRefusal(actor: Actor, action: Action, resource: ResourceRef): DutyRefusal | null {
  if (resource.id === undefined || !SECOND_PAIR_OF_EYES.includes(action)) return null;
  if (resource.authorIds === undefined || actor.userId === null) return 'AUTHORS_UNKNOWN';
  if (resource.authorIds.includes(actor.userId)) return 'OWN_WORK';
  return needsRequest(action, resource) && !askedByAnother(actor, resource) ? 'SECOND_PERSON' : null;
}

/** Closing and voiding are asked for by one person and done by another; a draft is voided by its confirmer alone. */
function needsRequest(action: Action, resource: ResourceRef): boolean {
  if (action === 'CLOSE') return true;
  return action === 'VOID' && resource.isDraft !== true;
}

function askedByAnother(actor: Actor, resource: ResourceRef): boolean {
  return Boolean(resource.requestedById) && resource.requestedById !== actor.userId;
}
