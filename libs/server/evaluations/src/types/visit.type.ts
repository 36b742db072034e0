import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type VisitMove, type VisitState } from '@monev/domain/evaluations';
import { type MonevVisit } from '@monev/data';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, RegionCodeScalar, WordingType } from '@monev/server-kit';
import { VisitMoveEnum, VisitStateEnum } from './enums';

@ObjectType('InstrumentRef', { description: 'A questionnaire by code and version; the page knows its questions.' })
export class InstrumentRefType {
  @Field() code!: string;
  @Field(() => Int) version!: number;
  @Field(() => WordingType) name!: WordingType;
}

@ObjectType('VisitMoveOption', {
  description: 'A step that the role of the caller may take, and why not now when it is refused.',
})
export class VisitMoveOptionType {
  @Field(() => VisitMoveEnum) move!: VisitMove;
  @Field(() => WordingType) name!: WordingType;
  @Field() needsReason!: boolean;
  @Field() allowed!: boolean;
  @Field(() => WordingType, { nullable: true }) refusal!: WordingType | null;
}

@ObjectType('Visit', { description: 'A monitoring visit: planned, assigned, filed, verified.' })
export class VisitType {
  @Field(() => ID) id!: string;
  @Field({ description: 'MV-2021-09-0231.' }) visitNo!: string;
  @Field(() => RegionCodeScalar) regionCode!: RegionCode;
  @Field(() => InstrumentRefType) instrument!: InstrumentRefType;
  @Field(() => IsoDateScalar) plannedOn!: IsoDate;
  @Field(() => VisitStateEnum) state!: VisitState;
  @Field(() => WordingType) stateName!: WordingType;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Local day of the visit; null before it was filed.' })
  visitedOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned or cancelled.' }) note!: string | null;
  @Field(() => MomentScalar) createdAt!: Date;
  @Field(() => MomentScalar, { nullable: true }) startedAt!: Date | null;
  @Field(() => MomentScalar, { nullable: true }) submittedAt!: Date | null;
  @Field(() => MomentScalar, { nullable: true }) verifiedAt!: Date | null;
  /** Not a field: what resolvers of the other fields start from. */
  visit!: MonevVisit;
}

@ObjectType('VisitConnection', { description: 'A page of visits, latest planned day first.' })
export class VisitConnectionType {
  @Field(() => [VisitType]) nodes!: VisitType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}
