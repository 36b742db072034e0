import { Args, Field, Float, Int, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { type ComparedKind } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar, demandReach } from '@monev/server-kit';
import { valueType } from './indicator-mapping';
import { IndicatorQueryService } from './indicator-query.service';
import { PriceSpreadsService } from './price-spreads.service';
import { IndicatorRankingService } from './ranking/indicator-ranking.service';
import { rankingType } from './ranking/ranking-mapping';
import { RANKING_SORTS, type RankingSort } from './ranking/ranking-page';
import { ComparedKindEnum, IndicatorRankingType } from './ranking/ranking.types';
import { rowsType } from './rows/rows-mapping';
import { RowsService } from './rows/rows.service';
import { SourceRowsType } from './rows/rows.types';
import { TilesService } from './tiles.service';
import { enumOf } from './types/enum-of';
import { IndicatorValueType } from './types/indicator-value.type';
import { IndicatorPlaceType, OverviewTileType } from './types/overview.type';
import { PriceSpreadType } from './types/price-spread.type';

const RankingSortEnum = enumOf(RANKING_SORTS);
registerEnumType(RankingSortEnum, { name: 'IndicatorRankingSort', description: 'RANK: best first.' });

@ObjectType('IndicatorComparison', { description: 'One number beside that of another region or period.' })
class IndicatorComparisonType {
  @Field(() => IndicatorValueType) one!: IndicatorValueType;
  @Field(() => IndicatorValueType) other!: IndicatorValueType;
  @Field(() => Float, {
    nullable: true,
    description:
      'The first less the second, of the rounded values; of percentages in points. Null where either has none.',
  })
  difference!: number | null;
}

const MOST_PER_PAGE = 100;
const bounded = (first: number) => Math.min(Math.max(first, 1), MOST_PER_PAGE);
const Region = () => Args('region', { type: () => RegionCodeScalar });
const At = () => Args('period', { type: () => PeriodScalar });
const First = () => Args('first', { type: () => Int, defaultValue: 50 });
const After = () => Args('after', { type: () => String, nullable: true });
const Search = () => Args('search', { type: () => String, nullable: true });

/** How e-warong, agents, suppliers, goods and payments did: one question each. */
@Resolver()
export class PerformanceResolver {
  constructor(
    private readonly tilesService: TilesService,
    private readonly indicators: IndicatorQueryService,
    private readonly rankings: IndicatorRankingService,
    private readonly rows: RowsService,
    private readonly prices: PriceSpreadsService,
  ) {}

  @Query(() => IndicatorPlaceType, { description: 'A region and the months it reported; without a period the latest.' })
  indicatorPlace(
    @CurrentActor() actor: Actor,
    @Region() region: RegionCode,
    @Args('period', { type: () => PeriodScalar, nullable: true }) period: Period | null,
  ): Promise<IndicatorPlaceType> {
    return this.tilesService.place(actor, region, period);
  }

  @Query(() => [OverviewTileType], { description: 'Some indicators with their past, in the order asked for.' })
  indicatorTiles(
    @CurrentActor() actor: Actor,
    @Args('codes', { type: () => [String] }) codes: string[],
    @Region() region: RegionCode,
    @At() period: Period,
  ): Promise<OverviewTileType[]> {
    return this.tilesService.tiles(actor, codes, region, period);
  }

  @Query(() => IndicatorComparisonType, {
    description: 'A number beside that of another region or period; what is left out is the same in both.',
  })
  async indicatorCompared(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Region() region: RegionCode,
    @At() period: Period,
    @Args('otherRegion', { type: () => RegionCodeScalar, nullable: true }) otherRegion: RegionCode | null,
    @Args('otherPeriod', { type: () => PeriodScalar, nullable: true }) otherPeriod: Period | null,
  ): Promise<IndicatorComparisonType> {
    if (otherRegion) demandReach(actor, 'READ', { kind: 'INDICATORS', region: otherRegion });
    const found = await this.indicators.compare(
      actor,
      code,
      { region, period },
      { region: otherRegion ?? region, period: otherPeriod ?? period },
    );
    const [one, other] = [found.one, found.other].map(({ region: row, result }) => valueType(row, result)) as [
      IndicatorValueType,
      IndicatorValueType,
    ];
    const difference = one.value === null || other.value === null ? null : Number((one.value - other.value).toFixed(4));
    return { one, other, difference };
  }

  @Query(() => IndicatorRankingType, {
    description:
      'Suppliers, e-warong or agents of a region by their own figure; ranks overlap where evidence does not tell apart.',
  })
  async indicatorRanking(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('kind', { type: () => ComparedKindEnum, nullable: true }) kind: ComparedKind | null,
    @Region() region: RegionCode,
    @At() period: Period,
    @Search() search: string | null,
    @Args('sort', { type: () => RankingSortEnum, defaultValue: 'RANK' }) sort: RankingSort,
    @Args('descending', { defaultValue: false }) descending: boolean,
    @First() first: number,
    @After() after: string | null,
  ): Promise<IndicatorRankingType> {
    const ranking = await this.rankings.rank(actor, { code, kind, region, period });
    return rankingType(
      ranking,
      period,
      { sort, descending, search: search ?? null },
      { first: bounded(first), after: after ?? null },
    );
  }

  @Query(() => SourceRowsType, {
    description:
      'The rows behind a number: deliveries, invoices, inspections, prices or registers, with their place in a file.',
  })
  async indicatorRows(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Region() region: RegionCode,
    @At() period: Period,
    @Args('subject', { type: () => String, nullable: true, description: 'Id of a supplier, e-warong or agent.' })
    subject: string | null,
    @Search() search: string | null,
    @Args('counts', {
      type: () => Boolean,
      nullable: true,
      description: 'Only rows that count for the part of the rate, or only those that do not.',
    })
    counts: boolean | null,
    @Args('sort', { type: () => String, nullable: true, description: 'Key of a column.' }) sort: string | null,
    @Args('descending', { type: () => Boolean, nullable: true }) descending: boolean | null,
    @First() first: number,
    @After() after: string | null,
  ): Promise<SourceRowsType> {
    const asked = { code, region, period, subject, search, counts, sort, descending, after, first: bounded(first) };
    return rowsType(await this.rows.read(actor, asked));
  }

  @Query(() => [PriceSpreadType], {
    description:
      'How prices lie beside the HET, by food, class, unit and where they were seen; percentiles are prices seen.',
  })
  priceSpreads(
    @CurrentActor() actor: Actor,
    @Region() region: RegionCode,
    @At() period: Period,
  ): Promise<PriceSpreadType[]> {
    return this.prices.read(actor, region, period);
  }
}
