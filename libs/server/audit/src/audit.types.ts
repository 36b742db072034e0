import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type RegionCode } from '@monev/kernel';
import { MomentScalar, RegionCodeScalar } from '@monev/server-kit';

@ObjectType('AuditEntry', {
  description: 'One line of the audit record: who did what to which object, before and after.',
})
export class AuditEntryType {
  @Field(() => Float, { description: 'Number in the chain, without gaps.' }) seq!: number;
  @Field(() => MomentScalar) at!: string;
  @Field({ description: 'USER, LOCAL_OPERATOR (the command line) or VISITOR (before sign-in).' }) actorKind!: string;
  @Field(() => ID, { nullable: true }) actorId!: string | null;
  @Field() actorName!: string;
  @Field(() => String, { nullable: true }) actorRole!: string | null;
  @Field() action!: string;
  @Field() objectKind!: string;
  @Field(() => ID) objectId!: string;
  @Field(() => RegionCodeScalar, { nullable: true }) regionCode!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) requestId!: string | null;
  @Field(() => [String]) changedFields!: readonly string[];
  @Field(() => String, { nullable: true, description: 'State before, as JSON.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'State after, as JSON.' }) after!: string | null;
  @Field({ description: 'Seal of this entry, hexadecimal.' }) hash!: string;
}

@ObjectType('AuditEntryConnection')
export class AuditEntryConnectionType {
  @Field(() => [AuditEntryType]) nodes!: AuditEntryType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}

@ObjectType('AuditHead', { description: 'The newest entry: compare it with the anchor and the printed report.' })
export class AuditHeadType {
  @Field(() => Float) seq!: number;
  @Field() hash!: string;
}

@InputType('AuditFilterInput', { description: 'What is left out does not narrow.' })
export class AuditFilterInput {
  @Field(() => ID, { nullable: true }) actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name, in any case.' }) actorName?: string | null;
  @Field(() => String, { nullable: true }) action?: string | null;
  @Field(() => String, { nullable: true }) objectKind?: string | null;
  @Field(() => String, { nullable: true }) objectId?: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'This region and all below it.' })
  region?: RegionCode | null;
  @Field(() => MomentScalar, { nullable: true }) from?: Date | null;
  @Field(() => MomentScalar, { nullable: true, description: 'Before this moment.' }) until?: Date | null;
}
