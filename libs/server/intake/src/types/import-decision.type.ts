import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProblemSeverityEnum } from './import-problem.type';

@ObjectType('ImportProblemGroup', {
  description: 'Problems of one severity and code, counted: also those beyond the thousand that are kept.',
})
export class ImportProblemGroupType {
  @Field(() => ProblemSeverityEnum) severity!: string;
  @Field() code!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('ImportDecision', { description: 'Why rows were set aside, or a warning accepted.' })
export class ImportDecisionType {
  @Field(() => ProblemSeverityEnum) severity!: string;
  @Field() code!: string;
  @Field(() => String, { nullable: true, description: 'Null: said of all rows with this code.' }) sheet!: string | null;
  @Field(() => Int, { nullable: true }) row!: number | null;
  @Field() reason!: string;
  @Field() decidedBy!: string;
}

@InputType('ImportDecisionInput', {
  description: 'A reason for all rows with a problem, or for one row: to set it aside, or to accept the warning.',
})
export class ImportDecisionInput {
  @Field() code!: string;
  @Field(() => String, { nullable: true }) sheet!: string | null;
  @Field(() => Int, { nullable: true }) row!: number | null;
  @Field() reason!: string;
}
