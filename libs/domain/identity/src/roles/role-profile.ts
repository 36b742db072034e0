import { type RegionCode, type RegionLevel, type RegionScope, type Wording, levelOf } from '@monev/kernel';
import { type UserRole } from '../actor';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Which regions an account of a role must be given. NONE: the role sees no region at all. */
export type RoleReach = 'ALL' | 'REGENCIES' | 'DISTRICTS' | 'NONE';

export interface RoleProfile {
  readonly label: Wording;
  /** DESK works at an office machine, FIELD on a phone that may be out of reach for days. */
  readonly workplace: 'DESK' | 'FIELD';
  readonly reach: RoleReach;
  /** A second factor is wanted at each sign-in with a password (SECURITY §2). */
  readonly needsTotp: boolean;
}

export const ROLE_PROFILES: Record<UserRole, RoleProfile> = {
  KADIS: {
    label: { id: 'Kepala Dinas', en: 'Head of office' },
    workplace: 'DESK',
    reach: 'ALL',
    needsTotp: true,
  },
  TIKOR_MEMBER: {
    label: { id: 'Anggota Tikor', en: 'Member of the Tikor' },
    workplace: 'DESK',
    reach: 'ALL',
    needsTotp: false,
  },
  SECRETARIAT: {
    label: { id: 'Sekretariat Tikor', en: 'Tikor secretariat' },
    workplace: 'DESK',
    reach: 'ALL',
    needsTotp: true,
  },
  MONEV_OFFICER: {
    label: { id: 'Petugas monev', en: 'Monev officer' },
    workplace: 'FIELD',
    reach: 'ALL',
    needsTotp: false,
  },
  REGENCY_OPERATOR: {
    label: { id: 'Operator kabupaten/kota', en: 'Operator of a kabupaten/kota' },
    workplace: 'DESK',
    reach: 'REGENCIES',
    needsTotp: false,
  },
  DISTRICT_ASSISTANT: {
    label: { id: 'Pendamping kecamatan', en: 'Assistant of a kecamatan' },
    workplace: 'FIELD',
    reach: 'DISTRICTS',
    needsTotp: false,
  },
  AUDITOR: { label: { id: 'Auditor', en: 'Auditor' }, workplace: 'DESK', reach: 'ALL', needsTotp: false },
  SYSADMIN: {
    label: { id: 'Administrator sistem', en: 'System administrator' },
    workplace: 'DESK',
    reach: 'NONE',
    needsTotp: true,
  },
};

/** Idle and absolute limit of a session, in milliseconds (SECURITY §2): 30 min / 12 h at a desk, 12 h / 7 days in the field. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}
const LIMITS: Record<RoleProfile['workplace'], SessionLimits> = {
  DESK: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  FIELD: { idle: 12 * HOUR, absolute: 7 * DAY },
};

export function sessionLimitsOf(role: UserRole): SessionLimits {
  return LIMITS[ROLE_PROFILES[role].workplace];
}

const LEVEL_OF_REACH: Partial<Record<RoleReach, RegionLevel>> = { REGENCIES: 'REGENCY', DISTRICTS: 'DISTRICT' };

/**
 * The scope that an account of a role holds for the regions it was given; null when they do not fit: a region
 * operator without a kabupaten, a kecamatan given to somebody who works for the whole province.
 */
export function scopeFor(role: UserRole, codes: readonly RegionCode[]): RegionScope | null {
  const { reach } = ROLE_PROFILES[role];
  if (reach === 'ALL') return codes.length === 0 ? { kind: 'ALL' } : null;
  if (reach === 'NONE') return codes.length === 0 ? { kind: 'REGIONS', codes: [] } : null;
  const fits = codes.length > 0 && codes.every((code) => levelOf(code) === LEVEL_OF_REACH[reach]);
  return fits ? { kind: 'REGIONS', codes: [...new Set(codes)].sort() } : null;
}
