import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { PeriodScalar, RegionStepType, SubjectKindEnum, SubjectType } from '@monev/server-kit';
import { RollingScoreType, ScoreResultType } from './score.type';

@ObjectType('RankedSubject', { description: 'Somebody in a ranking; without a score when the quarter was not scored.' })
export class RankedSubjectType {
  @Field(() => SubjectType) subject!: SubjectType;
  @Field(() => ScoreResultType, { nullable: true }) score!: ScoreResultType | null;
  @Field(() => RollingScoreType) rolling!: RollingScoreType;
}

@ObjectType('RankBand', {
  description: 'Those whose intervals cannot be told apart: they share the ranks and stand by name.',
})
export class RankBandType {
  @Field(() => Int) fromRank!: number;
  @Field(() => Int) toRank!: number;
  @Field(() => [RankedSubjectType]) members!: RankedSubjectType[];
}

@ObjectType('ScoreRanking', { description: 'Published scores of a region and quarter in bands, the others apart.' })
export class ScoreRankingType {
  @Field(() => SubjectKindEnum) kind!: string;
  @Field(() => PeriodScalar) quarter!: Period;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => [RankBandType], { description: 'Best first.' }) bands!: RankBandType[];
  @Field(() => [RankedSubjectType], { description: 'Belum Dapat Dinilai: no rank, by name.' })
  unranked!: RankedSubjectType[];
  @Field(() => [PeriodScalar], { description: 'Quarters that have scores, newest first.' }) scoredQuarters!: Period[];
}
