import { Field, ID, InputType } from '@nestjs/graphql';
import { type FindingState } from '@monev/domain/findings';
import { type IsoDate, type RegionCode, type Severity, type SubjectKind } from '@monev/kernel';
import { IsoDateScalar, RegionCodeScalar, SeverityEnum, SubjectKindEnum } from '@monev/server-kit';
import { FindingStateEnum } from './enums';

@InputType()
export class FindingSubjectInput {
  @Field(() => SubjectKindEnum) kind!: SubjectKind;
  @Field(() => ID) id!: string;
}

@InputType({ description: 'What is left out does not narrow.' })
export class FindingFilterInput {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'This region and all below it.' })
  region?: RegionCode | null;
  @Field(() => [FindingStateEnum], { nullable: true }) states?: FindingState[] | null;
  @Field(() => [SeverityEnum], { nullable: true }) severities?: Severity[] | null;
  @Field(() => String, { nullable: true }) patternCode?: string | null;
  @Field(() => FindingSubjectInput, { nullable: true }) subject?: FindingSubjectInput | null;
  @Field(() => ID, { nullable: true, description: 'Findings of one visit.' }) visitId?: string | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Occurred on or after.' }) from?: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Occurred on or before.' }) until?: IsoDate | null;
}

@InputType()
export class AddFollowUpInput {
  @Field(() => ID) findingId!: string;
  @Field() action!: string;
  @Field({ description: 'Agency that does it; its members and the secretariat can report it done.' }) agency!: string;
}

@InputType()
export class ReportFollowUpDoneInput {
  @Field(() => ID) id!: string;
  @Field({ description: 'What shows that it was done.' }) evidence!: string;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Today when left out; never in the future.' })
  doneOn?: IsoDate | null;
}
