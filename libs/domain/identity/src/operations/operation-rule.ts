import { type Action, type ResourceKind } from '../policy/resource';

/**
 * What an operation asks of who calls it. PUBLIC: before anybody is signed in, with the reason why that must be.
 * SIGNED_IN: about the caller's own account only. RULE: a right of the policy table; `region` names the argument that
 * carries the region asked about, when there is one.
 */
export type OperationRule =
  | { readonly access: 'PUBLIC'; readonly why: string }
  | { readonly access: 'SIGNED_IN'; readonly why: string }
  | { readonly access: 'RULE'; readonly action: Action; readonly resource: ResourceKind; readonly region?: string };

/** `Query.field`, `Mutation.field`, `METHOD /path` of a REST route, or `monev <command>` of the command line. */
export type OperationName = string;

export const open = (why: string): OperationRule => ({ access: 'PUBLIC', why });
export const ownAccount = (why: string): OperationRule => ({ access: 'SIGNED_IN', why });
export const needs = (action: Action, resource: ResourceKind, region?: string): OperationRule => ({
  access: 'RULE',
  action,
  resource,
  ...(region ? { region } : {}),
});
