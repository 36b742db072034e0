import { Field, ObjectType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { MomentScalar, PeriodScalar, RegionType, WordingType } from '@monev/server-kit';
import { IndicatorDefinitionType } from './indicator-definition.type';
import { IndicatorValueType } from './indicator-value.type';

@ObjectType('OverviewTile', {
  description: 'One indicator of a region and period with its past, in periods of the same kind.',
})
export class OverviewTileType {
  @Field(() => IndicatorDefinitionType) definition!: IndicatorDefinitionType;
  @Field(() => IndicatorValueType) value!: IndicatorValueType;
  @Field(() => IndicatorValueType, { nullable: true }) previous!: IndicatorValueType | null;
  @Field(() => IndicatorValueType, { nullable: true, description: 'The same month, quarter or year a year earlier.' })
  yearBefore!: IndicatorValueType | null;
  @Field(() => [IndicatorValueType], {
    description: 'Twelve months, eight quarters or five years, oldest first, the shown one last.',
  })
  history!: IndicatorValueType[];
}

@ObjectType('Overview', { description: 'All that the first view of a region in a month, quarter or year shows.' })
export class OverviewType {
  @Field(() => RegionType) region!: RegionType;
  @Field(() => PeriodScalar, { nullable: true, description: 'Null when nothing was ever reported for the region.' })
  period!: Period | null;
  @Field(() => WordingType) headline!: WordingType;
  @Field(() => [OverviewTileType]) tiles!: OverviewTileType[];
  @Field(() => [PeriodScalar], { description: 'Months with any report, oldest first.' }) reportedMonths!: Period[];
  @Field(() => MomentScalar, { nullable: true, description: 'When the newest figure behind the page was taken in.' })
  asOf!: Date | null;
}

@ObjectType('IndicatorPlace', {
  description: 'Where and when figures can be asked for: a region and its reported months.',
})
export class IndicatorPlaceType {
  @Field(() => RegionType) region!: RegionType;
  @Field(() => PeriodScalar, { nullable: true, description: 'The period asked for, else the latest month reported.' })
  period!: Period | null;
  @Field(() => [PeriodScalar], { description: 'Months with any report, oldest first.' }) reportedMonths!: Period[];
}
