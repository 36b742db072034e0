import { registerEnumType } from '@nestjs/graphql';
import { USER_ROLES, type UserRole } from '@monev/domain/identity';

export const UserRoleEnum = Object.fromEntries(USER_ROLES.map((role) => [role, role])) as { [Role in UserRole]: Role };
registerEnumType(UserRoleEnum, { name: 'UserRole', description: 'What a person is here for (docs/AUTHZ.md).' });

export const SIGN_IN_STAGES = ['NONE', 'CODE', 'ENROL', 'FULL'] as const;
export type SignInStage = (typeof SIGN_IN_STAGES)[number];
export const SignInStageEnum = Object.fromEntries(SIGN_IN_STAGES.map((stage) => [stage, stage])) as {
  [Stage in SignInStage]: Stage;
};
registerEnumType(SignInStageEnum, {
  name: 'SignInStage',
  description: 'NONE: nobody. CODE: a code of the second factor is wanted. ENROL: it must be set up. FULL: signed in.',
});
