import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type UserRole } from '@monev/domain/identity';
import { MomentScalar, RegionStepType, WordingType } from '@monev/server-kit';
import { type SignInStage, SignInStageEnum, UserRoleEnum } from './enums';

@ObjectType('OwnAccount', { description: 'The account that is signed in.' })
export class OwnAccountType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() email!: string;
  @Field(() => UserRoleEnum) role!: UserRole;
  @Field(() => WordingType) roleLabel!: WordingType;
  @Field({ description: 'Sees every region of the province.' }) wholeProvince!: boolean;
  @Field(() => [RegionStepType], { description: 'Regions of an operator or assistant.' }) regions!: RegionStepType[];
  @Field(() => String, { nullable: true }) agency!: string | null;
  @Field() hasPassword!: boolean;
  @Field() hasSecondFactor!: boolean;
  @Field(() => Int) recoveryCodesLeft!: number;
  @Field(() => [String], { description: 'Operations this account may call, for the menu; the server asks again.' })
  operations!: string[];
}

@ObjectType('SignInState', { description: 'How far the sign-in of this browser has come.' })
export class SignInStateType {
  @Field(() => SignInStageEnum) stage!: SignInStage;
  @Field(() => OwnAccountType, { nullable: true, description: 'Null until the stage is FULL.' })
  account!: OwnAccountType | null;
  @Field(() => MomentScalar, { nullable: true, description: 'Without a request until then the session ends.' })
  idleUntil!: Date | null;
  @Field(() => MomentScalar, { nullable: true, description: 'However busy, the session ends then.' })
  expiresAt!: Date | null;
}

@ObjectType('FirstRun', { description: 'Whether the first administrator is still to be made.' })
export class FirstRunType {
  @Field() isOpen!: boolean;
}

@ObjectType('SignInOptions', { description: 'Ways to sign in.' })
export class SignInOptionsType {
  @Field(() => String, { nullable: true, description: 'Name of the own provider of the office; null: passwords only.' })
  providerLabel!: string | null;
  @Field(() => String, { nullable: true, description: 'Address that begins the sign-in at the provider.' })
  providerPath!: string | null;
}

@ObjectType('TotpEnrolment', { description: 'A second factor to be set up in an authenticator app.' })
export class TotpEnrolmentType {
  @Field({ description: 'For typing, base32.' }) secret!: string;
  @Field() uri!: string;
  @Field({ description: 'QR code as data:image/png.' }) qrCode!: string;
}

@ObjectType('TotpEnrolled', { description: 'Signed in, and the recovery codes, shown this once.' })
export class TotpEnrolledType {
  @Field(() => SignInStateType) state!: SignInStateType;
  @Field(() => [String]) recoveryCodes!: string[];
}

@ObjectType('OwnSession', { description: 'One open session of the signed-in account.' })
export class OwnSessionType {
  @Field(() => ID) id!: string;
  @Field() device!: string;
  @Field(() => MomentScalar) createdAt!: Date;
  @Field(() => MomentScalar) lastSeenAt!: Date;
  @Field(() => MomentScalar) expiresAt!: Date;
  @Field({ description: 'The session that asks.' }) isThis!: boolean;
}

@InputType('FirstAdministratorInput')
export class FirstAdministratorInput {
  @Field({ description: 'The setup token printed on the terminal.' }) token!: string;
  @Field() email!: string;
  @Field() name!: string;
  @Field() password!: string;
}
