import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Finding, type FindingEventKind, type FindingSource, type RequestedMove } from '@monev/data';
import { type FindingMove, type FindingState } from '@monev/domain/findings';
import { type IsoDate, type RegionCode, type Severity, type SixT } from '@monev/kernel';
import {
  FindingEvidenceType,
  IsoDateScalar,
  MomentScalar,
  PersonType,
  RegionCodeScalar,
  SeverityEnum,
  SixTEnum,
  WordingType,
} from '@monev/server-kit';
import { FindingEventEnum, FindingMoveEnum, FindingSourceEnum, FindingStateEnum, RequestedMoveEnum } from './enums';

@ObjectType('FindingVisit', { description: 'The visit that a finding comes from.' })
export class FindingVisitType {
  @Field(() => ID) id!: string;
  @Field() visitNo!: string;
}

@ObjectType('FindingEvent', { description: 'One step on the timeline of a finding; it stays as it was written.' })
export class FindingEventType {
  @Field(() => Int) seq!: number;
  @Field(() => MomentScalar) at!: Date;
  @Field({ description: 'Name of who acted, as it was then.' }) actorName!: string;
  @Field(() => FindingEventEnum) event!: FindingEventKind;
  @Field(() => FindingStateEnum, { nullable: true }) fromState!: FindingState | null;
  @Field(() => FindingStateEnum) toState!: FindingState;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('FindingRequest', { description: 'A move that somebody asked another person to make.' })
export class FindingRequestType {
  @Field(() => RequestedMoveEnum) move!: RequestedMove;
  @Field(() => PersonType, { nullable: true }) by!: PersonType | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('FindingMoveOption', {
  description: 'A step that the role of the caller may take, and why not now when it is refused.',
})
export class FindingMoveOptionType {
  @Field(() => FindingMoveEnum) move!: FindingMove;
  @Field(() => WordingType) name!: WordingType;
  @Field() needsReason!: boolean;
  @Field() allowed!: boolean;
  @Field(() => WordingType, { nullable: true }) refusal!: WordingType | null;
}

@ObjectType('Finding', { description: 'A finding: an indication until somebody confirms it, never deleted.' })
export class FindingType {
  @Field(() => ID) id!: string;
  @Field({ description: 'T-2021-0166.' }) findingNo!: string;
  @Field(() => FindingSourceEnum) source!: FindingSource;
  @Field({ description: 'FP-01 to FP-18.' }) patternCode!: string;
  @Field(() => WordingType) patternName!: WordingType;
  @Field(() => WordingType, { description: 'What is usually done first.' }) usualFollowUp!: WordingType;
  @Field(() => SixTEnum) sixT!: SixT;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => FindingStateEnum) state!: FindingState;
  @Field(() => WordingType) stateName!: WordingType;
  @Field(() => String, { nullable: true, description: 'Caps a score (CF, EF, GF); set by who confirmed.' })
  criticalFailureCode!: string | null;
  @Field(() => String, { nullable: true }) suggestedFailure!: string | null;
  @Field(() => [String], { description: 'Critical failures that may be attached when it is confirmed.' })
  possibleFailures!: readonly string[];
  @Field(() => RegionCodeScalar) regionCode!: RegionCode;
  @Field(() => [FindingEvidenceType]) evidence!: FindingEvidenceType[];
  @Field(() => IsoDateScalar) occurredOn!: IsoDate;
  @Field(() => IsoDateScalar) reportedOn!: IsoDate;
  @Field(() => IsoDateScalar, { nullable: true }) confirmedOn!: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true }) closedOn!: IsoDate | null;
  /** Not a field: what resolvers of the other fields start from. */
  finding!: Finding;
}

@ObjectType('FindingConnection', { description: 'A page of findings, newest first.' })
export class FindingConnectionType {
  @Field(() => [FindingType]) nodes!: FindingType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}
