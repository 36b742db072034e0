import { type Actor } from '../actor';
import { type Decision, can } from '../policy/can';
import { type ResourceRef } from '../policy/resource';
import { EVIDENCE_OPERATIONS } from './evidence.operations';
import { IDENTITY_OPERATIONS } from './identity.operations';
import { MACHINE_OPERATIONS } from './machine.operations';
import { MONEV_OPERATIONS } from './monev.operations';
import { type OperationName, type OperationRule } from './operation-rule';
import { REGISTRY_OPERATIONS } from './registry.operations';
import { REPORTING_OPERATIONS } from './reporting.operations';
import { SCORING_OPERATIONS } from './scoring.operations';

/** Every door of the system and what it asks. An operation that is not listed is closed. */
export const OPERATION_RULES: ReadonlyMap<OperationName, OperationRule> = new Map(
  [
    IDENTITY_OPERATIONS,
    EVIDENCE_OPERATIONS,
    MACHINE_OPERATIONS,
    MONEV_OPERATIONS,
    REGISTRY_OPERATIONS,
    REPORTING_OPERATIONS,
    SCORING_OPERATIONS,
  ].flatMap((topic) => Object.entries(topic)),
);

/** Names of operations without a declared rule, in order. Start-up and CI fail unless this is empty. */
export function missingRules(operations: Iterable<OperationName>): OperationName[] {
  return [...new Set(operations)].filter((name) => !OPERATION_RULES.has(name)).sort();
}

/** Whether an actor (null: nobody signed in) may call an operation; `about` adds what is known of the thing asked for. */
export type OperationDecision = Decision | { readonly allowed: true; readonly public: true };

export function mayCall(
  actor: Actor | null,
  operation: OperationName,
  about: Omit<ResourceRef, 'kind'> = {},
): OperationDecision {
  const rule = OPERATION_RULES.get(operation);
  if (!rule) return { allowed: false, refusal: 'ROLE' };
  if (rule.access === 'PUBLIC') return { allowed: true, public: true };
  if (!actor || actor.kind === 'VISITOR') return { allowed: false, refusal: 'NOT_SIGNED_IN' };
  if (rule.access === 'RULE') return can(actor, rule.action, { ...about, kind: rule.resource });
  return actor.kind === 'USER'
    ? { allowed: true, within: actor.scope, reach: 'O', masked: false }
    : { allowed: false, refusal: 'NOT_SIGNED_IN' };
}
