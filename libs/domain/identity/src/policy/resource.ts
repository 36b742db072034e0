import { type RegionCode } from '@monev/kernel';

/** What rights are about: the rows of HANDBOOK §10, the last ones split where their cells say different things. */
export const RESOURCE_KINDS = [
  'KPM_COUNTS',
  'IMPORT_BATCHES',
  'INDICATORS',
  'MONEV_PLANS',
  'OUTLET_REGISTER',
  'SUPPLIER_LEGAL',
  'TRADE_EVIDENCE',
  'VISITS',
  'DISTRICT_VISITS',
  'FINDINGS',
  'FOLLOW_UPS',
  'SCORES',
  'WARNINGS',
  'COACHING',
  'OBJECTIONS',
  'COMPLAINTS',
  'MEETINGS',
  'LEGAL_REGISTER',
  'REGION_LIST',
  'INSTALLATION',
  'ACCOUNTS',
  'ACCOUNT_LOG',
  'AUDIT_LOG',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Resources without anything of a case in them: all that a SYSADMIN may ever see. */
export const CASE_FREE_RESOURCES: readonly ResourceKind[] = ['REGION_LIST', 'INSTALLATION', 'ACCOUNTS', 'ACCOUNT_LOG'];

/**
 * What is done. DELETE stands here so that it can be refused by name: nobody holds it.
 * READ_COUNT sees numbers only; READ_DETAIL sees what READ hides (reporter of a complaint, vectors of a score).
 */
export const ACTIONS = [
  'READ',
  'READ_COUNT',
  'READ_DETAIL',
  'EXPORT',
  'CREATE',
  'UPDATE',
  'COMMENT',
  'ASSIGN',
  'COMPUTE',
  'VALIDATE',
  'CLOSE',
  'VOID',
  'SIGN',
  'DELETE',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Acts that somebody who made the thing may not do on it (separation of duties, SECURITY §3). */
export const SECOND_PAIR_OF_EYES: readonly Action[] = ['VALIDATE', 'CLOSE', 'VOID', 'SIGN'];

/**
 * The thing asked about. Only `kind`: "may this person do this at all?" (menus, lists; the data layer narrows the rows).
 * With `id`: one thing; then everything the rules need must be known, and what is not known is refused.
 */
export interface ResourceRef {
  readonly kind: ResourceKind;
  readonly id?: string;
  /** Where it lies; null for a thing of the whole province; absent when a whole kind is asked about. */
  readonly region?: RegionCode | null;
  /** Accounts it is assigned to (scope O). */
  readonly assigneeIds?: readonly string[];
  /** Agency that owns a follow-up. */
  readonly agency?: string | null;
  /** Accounts that filed, drafted or edited it. */
  readonly authorIds?: readonly string[];
  /** Account that asked for closing or voiding. */
  readonly requestedById?: string | null;
  /** Still a draft: its confirmer may void it alone (HANDBOOK §7.15). */
  readonly isDraft?: boolean;
}
