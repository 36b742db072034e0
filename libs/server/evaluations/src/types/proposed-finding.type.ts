import { Field, ObjectType } from '@nestjs/graphql';
import { type Severity, type SubjectRef } from '@monev/kernel';
import { FindingEvidenceType, SeverityEnum, WordingType } from '@monev/server-kit';

@ObjectType('ProposedFinding', {
  description: 'A finding that verifying the visit would draft: an indication until somebody confirms it.',
})
export class ProposedFindingType {
  @Field() patternCode!: string;
  @Field(() => WordingType) patternName!: WordingType;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => String, { nullable: true, description: 'Critical failure that the instrument suggests.' })
  suggestedFailure!: string | null;
  @Field(() => [String], { description: 'Critical failures that may be attached when it is confirmed.' })
  possibleFailures!: readonly string[];
  @Field(() => [FindingEvidenceType]) evidence!: FindingEvidenceType[];
  subjectRef!: SubjectRef;
}
