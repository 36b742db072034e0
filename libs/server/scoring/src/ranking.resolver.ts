import { Args, Query, Resolver } from '@nestjs/graphql';
import { type ScoredKind } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar, regionStepOf, subjectType } from '@monev/server-kit';
import { type RankedScore, RankingService } from './ranking.service';
import { rollingOf } from './rolling';
import { type RankedSubjectType, ScoreRankingType } from './types/ranking.type';
import { scoreResultType } from './types/score.type';

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
    const { region: row, ranking, scoredQuarters } = await this.rankings.rank(actor, kind, code, at);
    const typeOf = (one: RankedScore): RankedSubjectType => ({
      subject: subjectType({ kind, id: one.id }, { ...one.subject, kind }),
      score: one.stored && scoreResultType(one.stored),
      rolling: rollingOf(at, one.history),
    });
    return {
      kind,
      quarter: at,
      region: regionStepOf(row),
      bands: ranking.bands.map(({ fromRank, toRank, members }) => {
        return { fromRank, toRank, members: members.map(typeOf) };
      }),
      unranked: ranking.unranked.map(typeOf),
      scoredQuarters: [...scoredQuarters],
    };
  }
}
