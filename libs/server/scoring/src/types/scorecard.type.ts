import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Grade } from '@monev/domain/scoring';
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
import {
  AddresseeEnum,
  CriterionMarkEnum,
  EvidencePlaceEnum,
  GradeEnum,
  LkppCategoryEnum,
  RecommendationStepEnum,
  ScoreCauseEnum,
} from './enums';
import { EvidenceGapType } from './evidence-gap.type';
import { ParametersType } from './parameters.type';
import { RankRangeType } from './ranking.type';
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
  @Field(() => ID, { nullable: true, description: 'That e-warong, where the reader may see it.' }) outletId!:
    string | null;
  @Field(() => String, { nullable: true }) outletName!: string | null;
  @Field() note!: string;
  @Field(() => EvidencePlaceEnum, { nullable: true, description: 'Where the fact can be looked up.' })
  placeKind!: string | null;
  @Field(() => ID, { nullable: true }) placeId!: string | null;
}

@ObjectType('ScoredSubject', { description: 'Who may have a scorecard.' })
export class ScoredSubjectType {
  @Field(() => SubjectType) subject!: SubjectType;
  @Field(() => [PeriodScalar], { description: 'Quarters with a score, newest first.' }) quarters!: Period[];
}

@ObjectType('PeerMedian', { description: 'Median sub-score of the published scores of the same kind and quarter.' })
export class PeerMedianType {
  @Field(() => Float) median!: number;
  @Field(() => Int, { description: 'Scores behind it; never fewer than five.' }) count!: number;
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
  @Field(() => Float, {
    nullable: true,
    description:
      'Of 100, after what has moved within the aspect and what missing evidence took; null where nothing was scored.',
  })
  effectiveWeight!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of the 100 points; null where nothing was scored.' })
  pointsLost!: number | null;
  @Field(() => PeerMedianType, { nullable: true }) peers!: PeerMedianType | null;
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
  @Field(() => Float, { nullable: true, description: 'Of the 100 points.' }) pointsLost!: number | null;
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
  @Field(() => ID) findingId!: string;
  @Field() findingNo!: string;
  @Field({ description: 'Pattern such as FP-01.' }) patternCode!: string;
  @Field(() => WordingType) patternName!: WordingType;
  @Field(() => IsoDateScalar) occurredOn!: IsoDate;
}

@ObjectType('ScoreHistoryPoint', { description: 'One quarter of the year up to the quarter of the card.' })
export class ScoreHistoryPointType {
  @Field(() => PeriodScalar) quarter!: Period;
  @Field({ description: 'It was reckoned, with or without a grade.' }) scored!: boolean;
  @Field(() => Float, { nullable: true, description: 'Null: Belum Dapat Dinilai, or not reckoned.' })
  finalScore!: number | null;
  @Field(() => GradeEnum, { nullable: true }) grade!: Grade | null;
  @Field(() => Float, { nullable: true }) rolling!: number | null;
  @Field(() => PeerMedianType, { nullable: true, description: 'Of the published final scores.' })
  peers!: PeerMedianType | null;
  @Field(() => [EvidenceGapType], { description: 'Why there is no grade.' }) missing!: EvidenceGapType[];
}

@ObjectType('ScoreVersion', { description: 'One reckoning; never changed.' })
export class ScoreVersionType {
  @Field(() => Int) version!: number;
  @Field(() => ScoreCauseEnum) cause!: string;
  @Field(() => MomentScalar) computedAt!: Date;
  @Field(() => Float, { nullable: true }) finalScore!: number | null;
  @Field(() => GradeEnum, { nullable: true }) grade!: Grade | null;
  @Field() parameterVersion!: string;
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
  @Field(() => ParametersType, { nullable: true, description: 'Null for a version this program does not know.' })
  parameters!: ParametersType | null;
  @Field({ description: 'SHA-256 over evidence and weights.' }) inputsHash!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The evidence as JSON that `score --inputs` reckons to the same score; null where counts are hidden.',
  })
  inputs!: string | null;
  @Field(() => RankRangeType, { nullable: true, description: 'Among the published that the reader sees.' })
  rank!: RankRangeType | null;
  @Field(() => Float, { description: 'What the cap takes besides the criteria; 0 without one.' }) lostByCap!: number;
  @Field(() => [ScoreHistoryPointType], { description: 'Four quarters, oldest first.' })
  history!: ScoreHistoryPointType[];
  @Field(() => [ScoreAspectType]) aspects!: ScoreAspectType[];
  @Field(() => LkppViewType, { nullable: true }) lkpp!: LkppViewType | null;
  @Field(() => [CriticalFailureInForceType], { description: 'Findings that cap it, as they stand now.' })
  criticalFindings!: CriticalFailureInForceType[];
  @Field(() => [EvidenceGapType], { description: 'What would raise the confidence.' }) missing!: EvidenceGapType[];
  @Field(() => RollingScoreType) rolling!: RollingScoreType;
  @Field(() => [DraftRecommendationType]) recommendations!: DraftRecommendationType[];
  @Field(() => [ScoreVersionType], { description: 'Newest first.' }) versions!: ScoreVersionType[];
  @Field({ description: 'Counts of regions out of reach are left out (suppliers, HANDBOOK 7.6).' })
  countsHidden!: boolean;
}
