import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type UserRole } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { MomentScalar, RegionCodeScalar, RegionStepType, WordingType } from '@monev/server-kit';
import { UserRoleEnum } from './enums';

@ObjectType('Account', { description: 'An account as its administrators see it.' })
export class AccountType {
  @Field(() => ID) id!: string;
  @Field() email!: string;
  @Field() name!: string;
  @Field(() => UserRoleEnum) role!: UserRole;
  @Field(() => WordingType) roleLabel!: WordingType;
  @Field(() => [RegionCodeScalar]) regions!: readonly RegionCode[];
  @Field(() => String, { nullable: true }) agency!: string | null;
  @Field() isActive!: boolean;
  @Field(() => Int) revision!: number;
  @Field(() => MomentScalar) createdAt!: Date;
  @Field(() => MomentScalar, { nullable: true }) lastSignInAt!: Date | null;
}

@ObjectType('AccountConnection')
export class AccountConnectionType {
  @Field(() => [AccountType]) nodes!: AccountType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}

@ObjectType('Invitation', { description: 'An account that waits for its owner.' })
export class InvitationType {
  @Field(() => ID) id!: string;
  @Field() email!: string;
  @Field() name!: string;
  @Field(() => UserRoleEnum) role!: UserRole;
  @Field(() => WordingType) roleLabel!: WordingType;
  @Field(() => [RegionCodeScalar]) regions!: readonly RegionCode[];
  @Field(() => String, { nullable: true }) agency!: string | null;
  @Field(() => MomentScalar) createdAt!: Date;
  @Field(() => MomentScalar) expiresAt!: Date;
}

@ObjectType('InvitationLink', { description: 'A new invitation; its link is shown this once.' })
export class InvitationLinkType {
  @Field(() => InvitationType) invitation!: InvitationType;
  @Field({ description: 'Path on this site; the secret stands after #, so that no server logs it.' }) path!: string;
}

@ObjectType('InvitationPreview', { description: 'What the holder of a link is invited to.' })
export class InvitationPreviewType {
  @Field() email!: string;
  @Field() name!: string;
  @Field(() => WordingType) roleLabel!: WordingType;
  @Field(() => [RegionStepType], { description: 'Regions of an operator or assistant.' }) regions!: RegionStepType[];
  @Field({ description: 'The role wants a second factor.' }) needsSecondFactor!: boolean;
}

@InputType('InviteAccountInput')
export class InviteAccountInput {
  @Field() email!: string;
  @Field() name!: string;
  @Field(() => UserRoleEnum) role!: UserRole;
  @Field(() => [RegionCodeScalar], { defaultValue: [] }) regions!: RegionCode[];
  @Field(() => String, { nullable: true }) agency?: string | null;
}

@InputType('ChangeAccountInput')
export class ChangeAccountInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Revision that the form was filled from.' }) revision!: number;
  @Field() name!: string;
  @Field(() => UserRoleEnum) role!: UserRole;
  @Field(() => [RegionCodeScalar], { defaultValue: [] }) regions!: RegionCode[];
  @Field(() => String, { nullable: true }) agency?: string | null;
}
