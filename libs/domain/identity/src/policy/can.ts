import { type RegionCode, type RegionScope, isWithin } from '@monev/kernel';
import { type Actor } from '../actor';
import { type Grant, type Reach } from './grant';
import { POLICY_TABLE, columnOf } from './policy-table';
import { type Action, type ResourceRef } from './resource';
import { type DutyRefusal, dutyRefusal } from './separation-of-duties';

/**
 * Why something is refused. NOT_SIGNED_IN: a visitor. ROLE: the table has no such right. SCOPE: it lies outside the
 * person's regions, or their account has no fitting region. NOT_OWN: it is not assigned to them or their agency.
 */
export type Refusal = 'NOT_SIGNED_IN' | 'ROLE' | 'SCOPE' | 'NOT_OWN' | DutyRefusal;

export type Decision =
  | {
      readonly allowed: true;
      /** Rows beyond these regions stay out, whatever was asked. */
      readonly within: RegionScope;
      readonly reach: Reach;
      readonly masked: boolean;
    }
  | { readonly allowed: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Decision => ({ allowed: false, refusal });

/**
 * The one answer to "may this person do this?" (HANDBOOK §10, SECURITY §3). Deny is the default: what the table does
 * not grant, and what cannot be known about the thing, is refused. Never throws, reads no clock.
 */
export function can(actor: Actor, action: Action, resource: ResourceRef): Decision {
  const column = columnOf(actor);
  if (column === null) return refuse('NOT_SIGNED_IN');
  const grants = POLICY_TABLE[resource.kind][column]?.filter((grant) => grant.actions.includes(action)) ?? [];
  const misses = grants.map((grant) => reachRefusal(actor, grant, resource));
  const fitting = grants[misses.indexOf(null)];
  if (!fitting) return refuse(misses[0] ?? 'ROLE');
  const duty = dutyRefusal(actor, action, resource);
  if (duty) return refuse(duty);
  return { allowed: true, within: actor.scope, reach: fitting.reach, masked: fitting.masked ?? false };
}

/** Whether a region lies in a scope. */
export function scopeCovers(scope: RegionScope, region: RegionCode): boolean {
  return scope.kind === 'ALL' || scope.codes.some((code) => isWithin(region, code));
}

function reachRefusal(actor: Actor, grant: Grant, resource: ResourceRef): Refusal | null {
  if (grant.reach === 'ANYWHERE') return null;
  if (!scopeFitsReach(actor.scope, grant.reach)) return 'SCOPE';
  if (resource.id === undefined && resource.region === undefined) return null;
  if (!regionFits(actor.scope, resource)) return 'SCOPE';
  if (resource.id === undefined) return null;
  if (grant.reach === 'O') return isAssignee(actor, resource) ? null : 'NOT_OWN';
  if (grant.reach === 'AGENCY') return isOwnAgency(actor, resource) ? null : 'NOT_OWN';
  return null;
}

/** Digits a region of the scope must have at least: an operator's account that was given a whole province is refused. */
const LEAST_DIGITS: Partial<Record<Reach, number>> = { K: 4, D: 6 };

function scopeFitsReach(scope: RegionScope, reach: Reach): boolean {
  const digits = LEAST_DIGITS[reach];
  if (digits === undefined) return scope.kind === 'ALL' || scope.codes.length > 0;
  return scope.kind === 'REGIONS' && scope.codes.length > 0 && scope.codes.every((code) => code.length >= digits);
}

/** A thing of the whole province (null), or one whose place is not known, is only for those who see everything. */
function regionFits(scope: RegionScope, resource: ResourceRef): boolean {
  return resource.region ? scopeCovers(scope, resource.region) : scope.kind === 'ALL';
}

function isAssignee(actor: Actor, resource: ResourceRef): boolean {
  return actor.userId !== null && (resource.assigneeIds ?? []).includes(actor.userId);
}

function isOwnAgency(actor: Actor, resource: ResourceRef): boolean {
  return Boolean(actor.agency) && resource.agency === actor.agency;
}
