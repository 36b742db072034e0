import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MomentScalar } from '@monev/server-kit';

@ObjectType('Restatement', {
  description: 'Something that stood behind a figure was changed after it was first known.',
})
export class RestatementType {
  @Field(() => MomentScalar) at!: Date;
  @Field(() => Int) rowsReplaced!: number;
  @Field(() => Int, { description: 'Rows that stand in their place; 0 where they were taken back.' }) rowsNew!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Sum over those rows, a whole number as text; null where rows carry no one figure.',
  })
  before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => ID, { nullable: true }) batchId!: string | null;
  @Field(() => String, { nullable: true }) fileName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who changed it by hand.' }) editedBy!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}
