import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type Period, type RegionCode } from '@monev/kernel';
import { MomentScalar, PeriodScalar, RegionCodeScalar, RegionStepType } from '@monev/server-kit';

@ObjectType('IndicatorTarget', { description: 'One change of a target: from which quarter, where, by whom and why.' })
export class IndicatorTargetType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => PeriodScalar, { description: 'Holds from its first day on, until one of a later quarter.' })
  quarter!: Period;
  @Field(() => String, {
    nullable: true,
    description: 'Up to here green; a decimal. Null: what was set is taken back.',
  })
  green!: string | null;
  @Field(() => String, { nullable: true, description: 'Up to here amber.' }) amber!: string | null;
  @Field() reason!: string;
  @Field({ description: 'Who set it.' }) setBy!: string;
  @Field(() => MomentScalar) setAt!: Date;
}

@InputType('SetTargetInput')
export class SetTargetInput {
  @Field() code!: string;
  @Field(() => RegionCodeScalar) region!: RegionCode;
  @Field(() => PeriodScalar, { description: 'A quarter, YYYY-Qn.' }) quarter!: Period;
  @Field(() => String, { nullable: true, description: 'A decimal with a point; null with amber null: take back.' })
  green!: string | null;
  @Field(() => String, { nullable: true }) amber!: string | null;
  @Field({ description: 'Why, for whoever reads the log later.' }) reason!: string;
}
