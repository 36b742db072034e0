import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { MomentScalar, PeriodScalar, RegionStepType, WordingType } from '@monev/server-kit';
import { enumOf } from './enum-of';
import { IndicatorUnitEnum } from './indicator-definition.type';

export const IndicatorStatusEnum = enumOf([
  'OK',
  'NO_DATA',
  'ZERO_DENOMINATOR',
  'NOT_APPLICABLE',
  'SUPPRESSED',
] as const);
registerEnumType(IndicatorStatusEnum, {
  name: 'IndicatorStatus',
  description: 'Why there is a value, or why there is none.',
});
export const IndicatorColourEnum = enumOf(['GREEN', 'AMBER', 'RED', 'GREY'] as const);
registerEnumType(IndicatorColourEnum, { name: 'IndicatorColour' });

@ObjectType('FactSource', { description: 'A batch of facts behind a number.' })
export class FactSourceType {
  @Field(() => ID) batchId!: string;
  @Field() fileName!: string;
  @Field({
    description:
      'Who reported: PAYMENT_LIST, MINISTRY_RECAP, BANK_REPORT, POST_REPORT or FIELD_REPORT; of registers and trade the template.',
  })
  source!: string;
  @Field(() => MomentScalar) committedAt!: Date;
  @Field(() => Int) rows!: number;
}

@ObjectType('IndicatorCompanion', { description: 'A second figure shown beside the value.' })
export class IndicatorCompanionType {
  @Field() key!: string;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => IndicatorStatusEnum) status!: string;
  @Field(() => IndicatorUnitEnum) unit!: string;
}

@ObjectType('IndicatorValue', {
  description: 'A number of a region in a period, with all it takes to judge it. Null is never zero.',
})
export class IndicatorValueType {
  @Field() code!: string;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => PeriodScalar, { description: 'The period answered.' }) period!: Period;
  @Field(() => PeriodScalar, { description: 'The period asked for.' }) askedPeriod!: Period;
  @Field(() => Float, { nullable: true, description: 'Rounded once; null unless status is OK.' }) value!: number | null;
  @Field(() => IndicatorStatusEnum) status!: string;
  @Field(() => String, { nullable: true, description: 'Pooled part, a whole number as text.' }) numerator!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Pooled whole, a whole number as text.' }) denominator!:
    string | null;
  @Field(() => Float) coveragePct!: number;
  @Field(() => Int) rowsUsed!: number;
  @Field(() => Int) rowsExpected!: number;
  @Field({ description: 'Less than 80% of the regions that should have reported did.' }) partial!: boolean;
  @Field({ description: 'Some of it waits for validation.' }) provisional!: boolean;
  @Field(() => IndicatorColourEnum) colour!: string;
  @Field(() => WordingType, { nullable: true }) reason!: WordingType | null;
  @Field(() => [IndicatorCompanionType]) companions!: IndicatorCompanionType[];
  @Field(() => PeriodScalar, { nullable: true }) lastReported!: Period | null;
  @Field(() => MomentScalar, { nullable: true }) asOf!: Date | null;
}
