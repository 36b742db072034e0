import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type Period, type SubjectKind, localDateOf } from '@monev/kernel';
import { BadInputError, CurrentActor, PeriodScalar, SubjectKindEnum, subjectType } from '@monev/server-kit';
import { scorecardType } from './scorecard-mapping';
import { ScorecardService } from './scorecard.service';
import { scoredKind } from './scored-kind';
import { ScoreCriterionType, ScoreEvidenceRowType, ScorecardType, ScoredSubjectType } from './types/scorecard.type';

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
    @Args('quarter', {
      type: () => PeriodScalar,
      nullable: true,
      description: 'Left out: the newest with a grade, else the newest scored.',
    })
    quarter: Period | null,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
  ): Promise<ScorecardType | null> {
    const asked = { kind: scoredKind(kind), subjectId, quarter: quarter ?? null, version: version ?? null };
    const reading = await this.cards.find(actor, asked);
    return reading && scorecardType(reading);
  }

  @Query(() => ScoredSubjectType, {
    nullable: true,
    description: 'Who may have a scorecard, and of which quarters there is one; null when out of reach.',
  })
  async scoredSubject(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => SubjectKindEnum }) kind: SubjectKind,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ScoredSubjectType | null> {
    const reading = await this.cards.subject(actor, scoredKind(kind), id);
    return reading && { subject: subjectType(reading.subject, reading.subject), quarters: [...reading.quarters] };
  }

  @Query(() => [ScoreEvidenceRowType], {
    description:
      'Facts behind one criterion as they stand now, by day; of a supplier those of the own regions only. Empty for a criterion of which none are kept.',
  })
  scoreEvidence(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => SubjectKindEnum }) kind: SubjectKind,
    @Args('id', { type: () => ID }) subjectId: string,
    @Args('quarter', { type: () => PeriodScalar }) quarter: Period,
    @Args('criterion', { type: () => String }) criterion: string,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => Int, defaultValue: 0, description: 'Rows to leave out.' }) after: number,
  ): Promise<ScoreEvidenceRowType[]> {
    return this.cards.rows(actor, { kind: scoredKind(kind), subjectId, quarter, criterion, ...page(first, after) });
  }
}

/** @throws {BadInputError} for a page that is none. */
function page(first: number, after: number) {
  if (first < 1 || first > MOST_ROWS || after < 0) {
    throw new BadInputError('first', {
      id: `Paling banyak ${MOST_ROWS} baris sekaligus.`,
      en: `At most ${MOST_ROWS} rows at once.`,
    });
  }
  return { first, after, asOf: localDateOf(new Date(), 'WIB') };
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
    return this.cards.rows(actor, { ...of, criterion: code, ...page(first, after) });
  }
}
