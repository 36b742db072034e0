import { type RegionScope } from '@monev/kernel';

/** Roles of HANDBOOK §10. */
export const USER_ROLES = [
  'KADIS',
  'TIKOR_MEMBER',
  'SECRETARIAT',
  'MONEV_OFFICER',
  'REGENCY_OPERATOR',
  'DISTRICT_ASSISTANT',
  'AUDITOR',
  'SYSADMIN',
] as const;
export type UserRole = (typeof USER_ROLES)[number];

/**
 * Who acts: a signed-in person; the command line, which acts as a named local operator on the machine itself; or a
 * visitor who has not signed in yet (first run, sign-in, taking up an invitation).
 */
export interface Actor {
  readonly kind: 'USER' | 'LOCAL_OPERATOR' | 'VISITOR';
  /** Account id; null for the local operator and for visitors. */
  readonly userId: string | null;
  /** Shown in the audit record: the account's name, or the operating-system user of the command line. */
  readonly name: string;
  /** Null for the local operator and for visitors. */
  readonly role: UserRole | null;
  readonly scope: RegionScope;
  /** Agency of a Tikor member, by which follow-ups are theirs; absent for everybody else. */
  readonly agency?: string | null;
}

/** The person at the machine's own terminal (command line, jobs): sees everything, and is named in the audit record. */
export function localOperator(name: string): Actor {
  return { kind: 'LOCAL_OPERATOR', userId: null, name, role: null, scope: { kind: 'ALL' } };
}

/** Somebody who has not signed in: holds no role and sees no region. */
export function visitor(): Actor {
  return { kind: 'VISITOR', userId: null, name: 'pengunjung', role: null, scope: { kind: 'REGIONS', codes: [] } };
}
