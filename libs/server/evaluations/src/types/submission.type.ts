import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Answers } from '@monev/domain/evaluations';
import { MomentScalar, WordingType } from '@monev/server-kit';
import { AnswersScalar } from './answers.scalar';
import { ProblemLevelEnum, SIGNATURE_KINDS } from './enums';
import { VisitType } from './visit.type';

@ObjectType('RespondentSignature')
export class RespondentSignatureType {
  @Field(() => SIGNATURE_KINDS) kind!: string;
  @Field(() => String, { nullable: true, description: 'Why the respondent refused.' }) reason!: string | null;
}

@ObjectType('CheckReason', { description: 'The reason a team gave where a check asked for one.' })
export class CheckReasonType {
  @Field({ description: 'Code of the check.' }) check!: string;
  @Field() text!: string;
}

@ObjectType('SubmissionProblem', { description: 'What was pointed out about the answers.' })
export class SubmissionProblemType {
  @Field(() => ProblemLevelEnum) level!: string;
  @Field() code!: string;
  @Field(() => String, { nullable: true }) question!: string | null;
  @Field(() => Int, { nullable: true, description: 'Row of a table, from 1.' }) row!: number | null;
  @Field(() => String, { nullable: true }) part!: string | null;
  @Field(() => WordingType) message!: WordingType;
  @Field(() => String, { nullable: true, description: 'The reason the team gave.' }) reason!: string | null;
}

@ObjectType('Submission', { description: 'What a team filed on a visit: the newest revision.' })
export class SubmissionType {
  @Field(() => ID, { description: 'Made on the device.' }) id!: string;
  @Field(() => Int, { description: 'Give it as baseRevision when a returned visit is sent again.' }) revision!: number;
  @Field({ description: 'SHA-256, hexadecimal, over the content as canonical JSON: keys sorted, no blanks.' })
  contentHash!: string;
  @Field(() => AnswersScalar) answers!: Answers;
  @Field(() => RespondentSignatureType) signature!: RespondentSignatureType;
  @Field(() => [CheckReasonType]) reasons!: CheckReasonType[];
  @Field(() => [SubmissionProblemType], { description: 'Pointed out, and sent nevertheless.' })
  warnings!: SubmissionProblemType[];
  @Field(() => MomentScalar, { description: "By the device's clock." }) observedAt!: Date;
  @Field(() => MomentScalar, { description: "By the server's clock." }) receivedAt!: Date;
  @Field({ description: "The device's clock was more than 10 minutes off: look at the times." }) isClockOff!: boolean;
  @Field(() => Int, { description: "Seconds by which the device's clock was ahead when it sent." })
  clockOffsetSeconds!: number;
  @Field(() => Int) photosExpected!: number;
  @Field(() => Int) photosReceived!: number;
  @Field({ description: 'All expected photos are there.' }) isComplete!: boolean;
  filedBy!: string;
}

@ObjectType('SubmissionReceipt', {
  description: 'The server has this filing. Sent again with the same content, the answer is the same.',
})
export class SubmissionReceiptType {
  @Field(() => ID) submissionId!: string;
  @Field(() => Int) revision!: number;
  @Field() contentHash!: string;
  @Field(() => MomentScalar) receivedAt!: Date;
  @Field(() => VisitType) visit!: VisitType;
}
