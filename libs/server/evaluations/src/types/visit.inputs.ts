import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type Answers, type VisitState } from '@monev/domain/evaluations';
import { type IsoDate, type RegionCode, type SubjectKind } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, RegionCodeScalar, SubjectKindEnum } from '@monev/server-kit';
import { AnswersScalar } from './answers.scalar';
import { SIGNATURE_KINDS, VisitStateEnum } from './enums';

@InputType()
export class SubjectInput {
  @Field(() => SubjectKindEnum) kind!: SubjectKind;
  @Field(() => ID) id!: string;
}

@InputType({ description: 'What is left out does not narrow.' })
export class VisitFilterInput {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'This region and all below it.' })
  region?: RegionCode | null;
  @Field(() => [VisitStateEnum], { nullable: true }) states?: VisitState[] | null;
  @Field(() => SubjectInput, { nullable: true }) subject?: SubjectInput | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Planned on or after.' }) from?: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true, description: 'Planned on or before.' }) until?: IsoDate | null;
}

@InputType()
export class PlanVisitInput {
  @Field(() => SubjectInput) subject!: SubjectInput;
  @Field(() => IsoDateScalar) plannedOn!: IsoDate;
  @Field({ description: 'Why this place; kept with the plan of the kota and month that it opens.' })
  sampleMethod!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Officers who are given the visit at once; none: later.' })
  memberIds!: string[];
}

@InputType()
export class CreateMonevTeamInput {
  @Field() name!: string;
  @Field(() => RegionCodeScalar) region!: RegionCode;
  @Field(() => [ID]) memberIds!: string[];
}

@InputType()
export class RespondentSignatureInput {
  @Field(() => SIGNATURE_KINDS) kind!: 'SIGNED' | 'REFUSED';
  @Field(() => String, { nullable: true, description: 'Wanted when the respondent refused.' }) reason?: string | null;
}

@InputType()
export class CheckReasonInput {
  @Field({ description: 'Code of the check that asked for a reason.' }) check!: string;
  @Field() text!: string;
}

@InputType()
export class SubmitVisitInput {
  @Field(() => ID, { description: 'UUID version 7, made on the device when the form was opened, kept for ever.' })
  submissionId!: string;
  @Field(() => ID) visitId!: string;
  @Field(() => Int, { defaultValue: 0, description: 'Revision that an edit was made from; 0 for the first filing.' })
  baseRevision!: number;
  @Field() instrumentCode!: string;
  @Field(() => Int) instrumentVersion!: number;
  @Field(() => AnswersScalar) answers!: Answers;
  @Field(() => RespondentSignatureInput) signature!: RespondentSignatureInput;
  @Field(() => [CheckReasonInput], { defaultValue: [] }) reasons!: CheckReasonInput[];
  @Field(() => MomentScalar, { description: "When the visit was made, by the device's clock." }) observedAt!: Date;
  @Field(() => MomentScalar, { description: "The device's clock at this very sending; not part of the content." })
  sentAt!: Date;
}

@InputType({ description: 'A proposed finding that the verifier confirms in the same act.' })
export class ConfirmProposedFindingInput {
  @Field() patternCode!: string;
  @Field(() => SubjectInput) subject!: SubjectInput;
  @Field(() => String, { nullable: true, description: 'Critical failure to attach; it caps a score.' })
  criticalFailureCode?: string | null;
}
