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

/** Who acts: a signed-in person, or the command line, which acts as a named local operator on the machine itself. */
export interface Actor {
  readonly kind: 'USER' | 'LOCAL_OPERATOR';
  /** Account id; null for the local operator. */
  readonly userId: string | null;
  /** Shown in the audit record: the account's name, or the operating-system user of the command line. */
  readonly name: string;
  /** Null for the local operator. */
  readonly role: UserRole | null;
  readonly scope: RegionScope;
}

/** The person at the machine's own terminal (command line, jobs): sees everything, and is named in the audit record. */
export function localOperator(name: string): Actor {
  return { kind: 'LOCAL_OPERATOR', userId: null, name, role: null, scope: { kind: 'ALL' } };
}
