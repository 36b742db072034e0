import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type FindingEvidence } from '@monev/domain/evaluations';
import { WordingType, wordingType } from './wording.type';

@ObjectType('FindingEvidence', { description: 'One answer that speaks for a finding, and what it says.' })
export class FindingEvidenceType {
  @Field({ description: 'Code of the question, such as EW-16.' }) question!: string;
  @Field(() => Int, { nullable: true, description: 'Row of a table, from 1.' }) row!: number | null;
  @Field(() => WordingType) statement!: WordingType;
}

export function findingEvidenceType({ question, row, statement }: FindingEvidence): FindingEvidenceType {
  return { question, row, statement: wordingType(statement) };
}
