import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MomentScalar } from '../../scalars/scalars';

@ObjectType('RecordOrigin', {
  description: 'Where a recorded row comes from: a row of a file, or somebody who changed it and said why.',
})
export class RecordOriginType {
  @Field(() => ID, { nullable: true, description: 'The imported file; null for a change by hand.' })
  batchId!: string | null;
  @Field(() => String, { nullable: true }) sheet!: string | null;
  @Field(() => Int, { nullable: true, description: 'Row of the sheet, from 1.' }) row!: number | null;
  @Field(() => String, { nullable: true, description: 'Who changed it by hand.' }) editedBy!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => MomentScalar, { description: 'Since when it is known.' }) recordedFrom!: string;
}
