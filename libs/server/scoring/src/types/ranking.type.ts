import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Grade } from '@monev/domain/scoring';
import { type Period } from '@monev/kernel';
import { PeriodScalar, RegionStepType, SubjectKindEnum, SubjectType } from '@monev/server-kit';
import { GradeEnum } from './enums';
import { EvidenceGapType } from './evidence-gap.type';
import { ParametersType } from './parameters.type';
import { RollingScoreType, ScoreResultType } from './score.type';

@ObjectType('RankRange', {
  description: 'Ranks that somebody may hold: those surely better stand before, those surely worse after.',
})
export class RankRangeType {
  @Field(() => Int) from!: number;
  @Field(() => Int) to!: number;
  @Field(() => Int, { description: 'How many hold a rank.' }) of!: number;
}

@ObjectType('RatedSubject', { description: 'Somebody in a ranking; without a score when the quarter was not scored.' })
export class RankedSubjectType {
  @Field(() => SubjectType) subject!: SubjectType;
  @Field(() => RankRangeType, { nullable: true, description: 'Null: Belum Dapat Dinilai.' })
  rank!: RankRangeType | null;
  @Field(() => ScoreResultType, { nullable: true }) score!: ScoreResultType | null;
  @Field(() => RollingScoreType) rolling!: RollingScoreType;
  @Field(() => [EvidenceGapType], { description: 'What is missing for a grade, and what to do; empty with one.' })
  missing!: EvidenceGapType[];
}

@ObjectType('GradeCount')
export class GradeCountType {
  @Field(() => GradeEnum) grade!: Grade;
  @Field(() => Int) count!: number;
}

@ObjectType('ScoreRanking', { description: 'Published scores of a region and quarter, the others apart.' })
export class ScoreRankingType {
  @Field(() => SubjectKindEnum) kind!: string;
  @Field(() => PeriodScalar) quarter!: Period;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => [RankedSubjectType], {
    description: 'By the middle of the rank, then by name: where evidence makes no order there is none.',
  })
  ranked!: RankedSubjectType[];
  @Field(() => [RankedSubjectType], { description: 'Belum Dapat Dinilai: no rank, by name.' })
  unranked!: RankedSubjectType[];
  @Field(() => [GradeCountType], { description: 'Grades held, best first.' }) gradeCounts!: GradeCountType[];
  @Field(() => [PeriodScalar], { description: 'Quarters that have scores, newest first.' }) scoredQuarters!: Period[];
  @Field(() => PeriodScalar, { nullable: true, description: 'The newest quarter in which anybody got a grade.' })
  newestRated!: Period | null;
  @Field(() => ParametersType, { nullable: true, description: 'Weights in force in the quarter.' })
  parameters!: ParametersType | null;
}
