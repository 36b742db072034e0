import { type Account, type Invitation } from '@monev/data';
import { ROLE_PROFILES } from '@monev/domain/identity';
import { wordingType } from '@monev/server-kit';
import { type AccountType, type InvitationPreviewType, type InvitationType } from './account.types';

export function accountType({ scopeCodes, ...account }: Account): AccountType {
  return { ...account, regions: scopeCodes, roleLabel: wordingType(ROLE_PROFILES[account.role].label) };
}

export function invitationType({ scopeCodes, ...invitation }: Invitation): InvitationType {
  return { ...invitation, regions: scopeCodes, roleLabel: wordingType(ROLE_PROFILES[invitation.role].label) };
}

export function invitationPreview(
  { email, name, role }: Invitation,
  regions: InvitationPreviewType['regions'],
): InvitationPreviewType {
  const { label, needsTotp } = ROLE_PROFILES[role];
  return {
    email,
    name,
    roleLabel: wordingType(label),
    regions,
    needsSecondFactor: needsTotp,
  };
}
