import { Field, ObjectType } from '@nestjs/graphql';
import { type RecordOrigin, type VersionChange } from '@monev/data';
import { MomentScalar, RecordOriginType } from '@monev/server-kit';

@ObjectType('VersionChange', { description: 'One field that a version changed of the one before.' })
export class VersionChangeType {
  @Field({ description: 'Column of the register.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'As text; null for nothing.' }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType('RegisterVersion', { description: 'One version of a register entry. None is ever overwritten.' })
export class RegisterVersionType {
  @Field(() => RecordOriginType, { description: 'Who or which file made it, and why.' }) origin!: RecordOrigin;
  @Field(() => MomentScalar, { nullable: true, description: 'Null: it holds now.' }) recordedTo!: Date | null;
  @Field(() => [VersionChangeType], { description: 'Empty for the first version.' }) changes!: readonly VersionChange[];
}
