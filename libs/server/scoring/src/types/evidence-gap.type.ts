import { Field, ObjectType } from '@nestjs/graphql';
import { type EvidenceGap } from '@monev/domain/scoring';
import { WordingType, wordingType } from '@monev/server-kit';

@ObjectType('EvidenceGap', { description: 'What stands between a score and the next level of confidence.' })
export class EvidenceGapType {
  @Field(() => WordingType) says!: WordingType;
  @Field(() => WordingType, { description: 'The same for a table.' }) brief!: WordingType;
  @Field(() => WordingType, { description: 'What somebody can do about it.' }) todo!: WordingType;
}

export function evidenceGapType({ says, brief, todo }: EvidenceGap): EvidenceGapType {
  return { says: wordingType(says), brief: wordingType(brief), todo: wordingType(todo) };
}
