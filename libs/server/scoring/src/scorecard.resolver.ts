import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type Period, type SubjectKind, localDateOf } from '@monev/kernel';
import { BadInputError, CurrentActor, PeriodScalar, SubjectKindEnum } from '@monev/server-kit';
import { scorecardType } from './scorecard-mapping';
import { ScorecardService } from './scorecard.service';
import { scoredKind } from './scored-kind';
import { ScoreCriterionType, ScoreEvidenceRowType, ScorecardType } from './types/scorecard.type';

const MOST_ROWS = 100;

@Resolver(() => ScorecardType)
export class ScorecardResolver {
  constructor(private readonly cards: ScorecardService) {}

  @Query(() => ScorecardType, {
    nullable: true,
    description:
      'A score taken apart; null when the quarter was not scored. The latest version unless one is asked for.',
  })
  async scorecard(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => SubjectKindEnum }) kind: SubjectKind,
    @Args('id', { type: () => ID }) subjectId: string,
    @Args('quarter', { type: () => PeriodScalar }) quarter: Period,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
  ): Promise<ScorecardType | null> {
    const asked = { kind: scoredKind(kind), subjectId, quarter, version: version ?? null };
    const reading = await this.cards.find(actor, asked);
    return reading && scorecardType(reading);
  }
}

/** "Buktinya apa?": the facts behind a criterion, read only when asked for. */
@Resolver(() => ScoreCriterionType)
export class ScoreCriterionResolver {
  constructor(private readonly cards: ScorecardService) {}

  @ResolveField(() => [ScoreEvidenceRowType], {
    description: 'Facts behind the criterion as they stand now, by day; of a supplier those of the own regions only.',
  })
  rows(
    @CurrentActor() actor: Actor,
    @Parent() { code, of }: ScoreCriterionType,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => Int, defaultValue: 0, description: 'Rows to leave out.' }) after: number,
  ): Promise<ScoreEvidenceRowType[]> {
    if (first < 1 || first > MOST_ROWS || after < 0) {
      throw new BadInputError('first', {
        id: `Paling banyak ${MOST_ROWS} baris sekaligus.`,
        en: `At most ${MOST_ROWS} rows at once.`,
      });
    }
    const asOf = localDateOf(new Date(), 'WIB');
    return this.cards.rows(actor, { ...of, criterion: code, asOf, first, after });
  }
}
