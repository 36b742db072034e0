import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type IsoDate, type SubjectRef } from '@monev/kernel';
import { IsoDateScalar, WordingType } from '@monev/server-kit';
import { type WaitingKind, WaitingKindEnum } from './enums';

@ObjectType('WaitingItem', { description: 'One thing that does not go on without the person who asks.' })
export class WaitingItemType {
  @Field(() => WaitingKindEnum) kind!: WaitingKind;
  @Field(() => ID, { description: 'Of the visit, the finding or the follow-up.' }) id!: string;
  @Field(() => ID, { description: 'Page to open: the visit, or the finding that a follow-up belongs to.' })
  pageId!: string;
  @Field({ description: 'Number of the visit or finding.' }) number!: string;
  @Field(() => WordingType) title!: WordingType;
  @Field(() => IsoDateScalar, { description: 'Planned for, reported on, or due on.' }) day!: IsoDate;
  subjectRef!: SubjectRef;
}

@ObjectType('WaitingForMe', { description: 'Menunggu saya: the one inbox, at most 50 of each kind.' })
export class WaitingForMeType {
  @Field(() => Int) total!: number;
  @Field(() => [WaitingItemType]) items!: WaitingItemType[];
}
