import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WordingType } from '@monev/server-kit';

export const ProblemSeverityEnum = { BLOCKING: 'BLOCKING', WARNING: 'WARNING', NOTE: 'NOTE' } as const;
registerEnumType(ProblemSeverityEnum, {
  name: 'ProblemSeverity',
  description: 'BLOCKING: the row is refused. WARNING: look at it. NOTE: good to know.',
});

@ObjectType('ImportProblem', { description: 'What is wrong, where, and how to mend it.' })
export class ImportProblemType {
  @Field(() => ProblemSeverityEnum) severity!: string;
  @Field() code!: string;
  @Field() sheet!: string;
  @Field(() => Int, { description: 'As in the file, from 1; 0 for the file as a whole.' }) row!: number;
  @Field() column!: string;
  @Field({ description: 'The offending text, shortened.' }) text!: string;
  @Field(() => WordingType) message!: WordingType;
}
