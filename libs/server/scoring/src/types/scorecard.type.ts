import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { type IsoDate, type Period, type RegionCode } from '@monev/kernel';
import { type ScoredKind } from '@monev/data';
import {
  IsoDateScalar,
  MomentScalar,
  PeriodScalar,
  RegionCodeScalar,
  SubjectType,
  WordingType,
} from '@monev/server-kit';
import { AddresseeEnum, CriterionMarkEnum, LkppCategoryEnum, RecommendationStepEnum, ScoreCauseEnum } from './enums';
import { RollingScoreType, ScoreResultType } from './score.type';

@ObjectType('ScoreEvidenceRow', { description: 'One fact behind a criterion.' })
export class ScoreEvidenceRowType {
  @Field({ description: 'Number of the thing as its papers say.' }) reference!: string;
  @Field(() => IsoDateScalar, { nullable: true }) on!: IsoDate | null;
  @Field(() => RegionCodeScalar, { nullable: true }) regionCode!: RegionCode | null;
  @Field(() => String, { nullable: true, description: 'Register number of the e-warong.' }) registerNo!: string | null;
  @Field(() => String, { nullable: true, description: 'What it adds to the part; decimal text.' }) part!: string | null;
  @Field(() => String, { nullable: true, description: 'What it adds to the whole; decimal text.' }) whole!:
    string | null;
  @Field(() => Boolean, { nullable: true, description: 'Speaks for the subject; null where the figure speaks itself.' })
  good!: boolean | null;
  @Field() note!: string;
}

@ObjectType('ScoreCriterion', { description: 'One criterion of a scorecard.' })
export class ScoreCriterionType {
  @Field({ description: 'Code such as A1.1.' }) code!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field(() => WordingType, { description: 'Where its evidence comes from.' }) evidenceSource!: WordingType;
  @Field(() => CriterionMarkEnum) mark!: string;
  @Field(() => WordingType, { nullable: true, description: 'Why there is no measure.' }) missing!: WordingType | null;
  @Field(() => Float, { nullable: true, description: 'Percent, or families for E6.' }) measure!: number | null;
  @Field(() => Float, { nullable: true }) subScore!: number | null;
  @Field(() => Int) weight!: number;
  @Field({ description: 'Measure that earns 0.' }) zeroAt!: string;
  @Field({ description: 'Measure that earns 100.' }) fullAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Count behind the measure, exact; null where there is none or it rests on regions out of reach.',
  })
  part!: string | null;
  @Field(() => String, { nullable: true }) whole!: string | null;
  /** Of what the rows are read when asked for. */
  of!: { readonly kind: ScoredKind; readonly subjectId: string; readonly quarter: Period };
}

@ObjectType('ScoreAspect', { description: 'An aspect with its criteria.' })
export class ScoreAspectType {
  @Field() code!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field(() => Float, { nullable: true, description: 'Null when nothing of it was scored.' }) score!: number | null;
  @Field(() => Int) weight!: number;
  @Field(() => Float, { description: 'What missing evidence leaves of the weight.' }) effectiveWeight!: number;
  @Field(() => [ScoreCriterionType]) criteria!: ScoreCriterionType[];
}

@ObjectType('LkppAspect')
export class LkppAspectType {
  @Field() aspect!: string;
  @Field(() => Int) band!: number;
}

@ObjectType('LkppView', { description: 'As LKPP 4/2021 would read it: information only, before caps.' })
export class LkppViewType {
  @Field(() => Float) value!: number;
  @Field(() => LkppCategoryEnum) category!: string;
  @Field(() => [LkppAspectType]) perAspect!: LkppAspectType[];
}

@ObjectType('CriticalFailureInForce', { description: 'A confirmed finding that caps the score.' })
export class CriticalFailureInForceType {
  @Field() code!: string;
  @Field() findingNo!: string;
  @Field(() => IsoDateScalar) occurredOn!: IsoDate;
}

@ObjectType('ScoreVersion', { description: 'One reckoning; never changed.' })
export class ScoreVersionType {
  @Field(() => Int) version!: number;
  @Field(() => ScoreCauseEnum) cause!: string;
  @Field(() => MomentScalar) computedAt!: Date;
  @Field(() => Float, { nullable: true }) finalScore!: number | null;
  @Field() inputsHash!: string;
}

@ObjectType('DraftRecommendation', { description: 'What the rules propose; a person signs it or throws it away.' })
export class DraftRecommendationType {
  @Field(() => RecommendationStepEnum) step!: string;
  @Field(() => AddresseeEnum) addressee!: string;
  @Field(() => Int, { nullable: true, description: 'Calendar days after signing.' }) dueInDays!: number | null;
  @Field(() => Int, { nullable: true }) reviewInDays!: number | null;
  @Field({ description: 'May be signed only after a coaching within the last 90 days.' }) waitsForCoaching!: boolean;
  @Field(() => WordingType) grounds!: WordingType;
}

@ObjectType('Scorecard', { description: 'A score taken apart to its evidence, with what is missing.' })
export class ScorecardType {
  @Field(() => SubjectType) subject!: SubjectType;
  @Field(() => PeriodScalar) quarter!: Period;
  @Field(() => ScoreResultType) result!: ScoreResultType;
  @Field() parameterVersion!: string;
  @Field({ description: 'SHA-256 over evidence and weights.' }) inputsHash!: string;
  @Field(() => [ScoreAspectType]) aspects!: ScoreAspectType[];
  @Field(() => LkppViewType, { nullable: true }) lkpp!: LkppViewType | null;
  @Field(() => [CriticalFailureInForceType], { description: 'Findings that cap it, as they stand now.' })
  criticalFindings!: CriticalFailureInForceType[];
  @Field(() => [WordingType], { description: 'What would raise the confidence.' }) missing!: WordingType[];
  @Field(() => RollingScoreType) rolling!: RollingScoreType;
  @Field(() => [DraftRecommendationType]) recommendations!: DraftRecommendationType[];
  @Field(() => [ScoreVersionType], { description: 'Newest first.' }) versions!: ScoreVersionType[];
  @Field({ description: 'Counts of regions out of reach are left out (suppliers, HANDBOOK 7.6).' })
  countsHidden!: boolean;
}
