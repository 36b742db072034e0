import { type Fault, missing } from '@monev/web-kit';
import { ROLE_PROFILES, type RoleReach, type UserRole } from '@monev/domain/identity';
import { levelOf, parseRegionCode } from '@monev/kernel';

/** What an administrator wishes an account to be; role "" until one is chosen. */
export interface AccountWish {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole | '';
  readonly regions: readonly string[];
  readonly agency: string;
}

export const NEW_ACCOUNT: AccountWish = { email: '', name: '', role: '', regions: [], agency: '' };

/** Which regions a role must be given; NONE while no role is chosen. */
export function reachOf(role: UserRole | ''): RoleReach {
  return role === '' ? 'NONE' : ROLE_PROFILES[role].reach;
}

/** Whether a role that is given regions may be given this one: a kabupaten/kota for REGENCIES, a kecamatan for DISTRICTS. */
export function fitsReach(code: string, reach: RoleReach): boolean {
  const region = parseRegionCode(code);
  if (!region) return false;
  return levelOf(region) === { REGENCIES: 'REGENCY', DISTRICTS: 'DISTRICT', ALL: null, NONE: null }[reach];
}

/** Another role keeps only the regions that fit it. */
export function withRole(wish: AccountWish, role: UserRole | ''): AccountWish {
  return { ...wish, role, regions: wish.regions.filter((code) => fitsReach(code, reachOf(role))) };
}

interface Words {
  readonly emailNeeded: string;
  readonly nameNeeded: string;
  readonly roleNeeded: string;
  readonly regionNeeded: string;
}

/** What is still missing before a wish can be sent. */
export function faultsOf(wish: AccountWish, words: Words): (Fault | null)[] {
  const reach = reachOf(wish.role);
  const wantsRegions = reach === 'REGENCIES' || reach === 'DISTRICTS';
  return [
    missing('email', wish.email, words.emailNeeded),
    missing('name', wish.name, words.nameNeeded),
    missing('role', wish.role, words.roleNeeded),
    wantsRegions && wish.regions.length === 0 ? { field: 'regions', text: words.regionNeeded } : null,
  ];
}
