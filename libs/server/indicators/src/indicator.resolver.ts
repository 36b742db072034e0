import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { INDICATORS } from '@monev/domain/indicators';
import { type Period, type RegionCode, type RegionLevel, localDateOf, monthOfDate } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar, RegionLevelEnum } from '@monev/server-kit';
import { valueType } from './indicator-mapping';
import { type RegionResult } from './evaluate';
import { IndicatorQueryService } from './indicator-query.service';
import { IndicatorDefinitionType, definitionType } from './types/indicator-definition.type';
import { IndicatorValueType } from './types/indicator-value.type';

const region = { type: () => RegionCodeScalar };
const period = { type: () => PeriodScalar };
const toType = ({ region: row, result }: RegionResult) => valueType(row, result);

@Resolver(() => IndicatorValueType)
export class IndicatorResolver {
  constructor(private readonly indicators: IndicatorQueryService) {}

  @Query(() => [IndicatorDefinitionType], { description: 'Every indicator there is, in the order of the catalogue.' })
  indicatorDefinitions(): IndicatorDefinitionType[] {
    const thisMonth = monthOfDate(localDateOf(new Date(), 'WIB'));
    return INDICATORS.map((definition) => definitionType(definition, thisMonth));
  }

  @Query(() => IndicatorValueType, { description: 'One number of a region in a period.' })
  async indicatorValue(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('region', region) of: RegionCode,
    @Args('period', period) at: Period,
  ): Promise<IndicatorValueType> {
    return toType(await this.indicators.value(actor, code, of, at));
  }

  @Query(() => [IndicatorValueType], {
    description: 'A number of a region over a span of months, quarters or years, oldest first; gaps are null.',
  })
  async indicatorSeries(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('region', region) of: RegionCode,
    @Args('from', period) from: Period,
    @Args('to', period) to: Period,
  ): Promise<IndicatorValueType[]> {
    return (await this.indicators.series(actor, code, of, from, to)).map(toType);
  }

  @Query(() => [IndicatorValueType], {
    description: 'A number of each direct child of a region, or of each region of a level inside it; in code order.',
  })
  async indicatorByChild(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('region', region) of: RegionCode,
    @Args('period', period) at: Period,
    @Args('level', { type: () => RegionLevelEnum, nullable: true }) level: RegionLevel | null,
  ): Promise<IndicatorValueType[]> {
    return (await this.indicators.byChild(actor, code, of, at, level)).map(toType);
  }
}
