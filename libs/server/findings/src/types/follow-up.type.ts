import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type FollowUp } from '@monev/data';
import { type FollowUpState } from '@monev/domain/findings';
import { type IsoDate } from '@monev/kernel';
import { IsoDateScalar, WordingType } from '@monev/server-kit';
import { FollowUpStateEnum } from './enums';

@ObjectType('FollowUp', { description: 'What an agency is to do about a finding, by when.' })
export class FollowUpType {
  @Field(() => ID) id!: string;
  @Field(() => ID) findingId!: string;
  @Field() action!: string;
  @Field() agency!: string;
  @Field(() => IsoDateScalar) givenOn!: IsoDate;
  @Field(() => IsoDateScalar, { description: 'By severity, moved to the next working day.' }) dueOn!: IsoDate;
  @Field({ description: 'A year without holiday data lay on the way to the due day.' }) dueProvisional!: boolean;
  @Field(() => FollowUpStateEnum) state!: FollowUpState;
  @Field(() => WordingType) stateName!: WordingType;
  @Field(() => IsoDateScalar, { nullable: true }) doneOn!: IsoDate | null;
  @Field(() => Int, { description: 'Calendar days late: until done, or until today; 0 when not late.' })
  daysLate!: number;
  @Field(() => String, { nullable: true, description: 'What shows that it was done, in words.' })
  evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was sent back or dropped.' }) note!: string | null;
  /** Not a field: what resolvers of the other fields start from. */
  followUp!: FollowUp;
}
