import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ComparedKind } from '@monev/data';
import { RegionStepType, SubjectType, WordingType } from '@monev/server-kit';
import { enumOf } from '../types/enum-of';
import { IndicatorDefinitionType } from '../types/indicator-definition.type';
import { IndicatorColourEnum, IndicatorStatusEnum } from '../types/indicator-value.type';

export const ComparedKindEnum = enumOf(['SUPPLIER', 'E_WARONG', 'BANK_AGENT'] as const);
registerEnumType(ComparedKindEnum, { name: 'ComparedKind', description: 'Who is compared by an indicator.' });

@ObjectType('RankedSubject', { description: 'A supplier, e-warong or agent with its own figure of an indicator.' })
export class RankedSubjectType {
  @Field(() => SubjectType) subject!: SubjectType;
  @Field(() => RegionStepType, { nullable: true, description: 'Where it lies; null for a supplier.' })
  region!: RegionStepType | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The best rank it may hold, 1 the best: ranks overlap where the evidence does not tell apart.',
  })
  rankFrom!: number | null;
  @Field(() => Int, { nullable: true, description: 'The worst rank it may hold.' }) rankTo!: number | null;
  @Field(() => Float, { nullable: true, description: 'Rounded once; null unless status is OK.' }) value!: number | null;
  @Field(() => IndicatorStatusEnum) status!: string;
  @Field(() => String, { nullable: true }) numerator!: string | null;
  @Field(() => String, { nullable: true }) denominator!: string | null;
  @Field(() => IndicatorColourEnum) colour!: string;
  @Field(() => Int, { description: 'Rows behind the figure.' }) rowsUsed!: number;
  @Field() partial!: boolean;
  @Field() provisional!: boolean;
  @Field(() => WordingType, { nullable: true }) reason!: WordingType | null;
}

@ObjectType('IndicatorRanking', {
  description: 'A page of suppliers, e-warong or agents by one indicator, best first.',
})
export class IndicatorRankingType {
  @Field(() => IndicatorDefinitionType, { description: 'The indicator that tells them apart.' })
  definition!: IndicatorDefinitionType;
  @Field(() => ComparedKindEnum) kind!: ComparedKind;
  @Field(() => [ComparedKindEnum], { description: 'Who else this indicator compares.' })
  kinds!: readonly ComparedKind[];
  @Field(() => [RankedSubjectType]) nodes!: RankedSubjectType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => Int, { description: 'Of all of them, how many have a figure.' }) withFigure!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}
