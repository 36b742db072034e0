import { Args, Query, Resolver } from '@nestjs/graphql';
import { type ScoredKind } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { rankingType } from './ranking-mapping';
import { RankingService } from './ranking.service';
import { ScoreRankingType } from './types/ranking.type';

const region = { type: () => RegionCodeScalar };
const quarter = { type: () => PeriodScalar };

@Resolver(() => ScoreRankingType)
export class RankingResolver {
  constructor(private readonly rankings: RankingService) {}

  @Query(() => ScoreRankingType, {
    description:
      'Compliance scores of suppliers that delivered in a province or kabupaten/kota; never for an e-warong.',
  })
  supplierRanking(
    @CurrentActor() actor: Actor,
    @Args('quarter', quarter) at: Period,
    @Args('region', region) code: RegionCode,
  ): Promise<ScoreRankingType> {
    return this.rank(actor, 'SUPPLIER', code, at);
  }

  @Query(() => ScoreRankingType, { description: 'Performance scores of the e-warong of a region.' })
  eWarongRanking(
    @CurrentActor() actor: Actor,
    @Args('quarter', quarter) at: Period,
    @Args('region', region) code: RegionCode,
  ): Promise<ScoreRankingType> {
    return this.rank(actor, 'E_WARONG', code, at);
  }

  @Query(() => ScoreRankingType, { description: 'Performance scores of the bank agents of a region.' })
  agentRanking(
    @CurrentActor() actor: Actor,
    @Args('quarter', quarter) at: Period,
    @Args('region', region) code: RegionCode,
  ): Promise<ScoreRankingType> {
    return this.rank(actor, 'BANK_AGENT', code, at);
  }

  private async rank(actor: Actor, kind: ScoredKind, code: RegionCode, at: Period): Promise<ScoreRankingType> {
    return rankingType(await this.rankings.rank(actor, kind, code, at));
  }
}
