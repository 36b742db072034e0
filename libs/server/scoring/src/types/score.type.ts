import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { type Grade, GRADE_LABELS, LIMITED_EVIDENCE, NOT_RATEABLE, type Score } from '@monev/domain/scoring';
import { type StoredScore } from '@monev/data';
import { MomentScalar, WordingType, wordingType } from '@monev/server-kit';
import { ConfidenceEnum, GradeEnum } from './enums';

@ObjectType('ScoreInterval', { description: 'Final score at both ends of the sampled shares (95%), for ranking.' })
export class ScoreIntervalType {
  @Field(() => Float) lower!: number;
  @Field(() => Float) upper!: number;
}

@ObjectType('RollingScore', { description: 'Weighted mean of the last four published quarters, newest weighing most.' })
export class RollingScoreType {
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => GradeEnum, { nullable: true }) grade!: Grade | null;
}

@ObjectType('ScoreResult', {
  description: 'A score of a quarter, 0–100. Advice for coaching and for Tikor, never a status (BR-25).',
})
export class ScoreResultType {
  @Field(() => Int) version!: number;
  @Field(() => MomentScalar) computedAt!: Date;
  @Field(() => Float, { nullable: true }) rawScore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Highest final score that a critical failure allows.' }) cap!:
    number | null;
  @Field(() => Float, { nullable: true }) finalScore!: number | null;
  @Field(() => Float) evidenceCoveragePct!: number;
  @Field(() => ConfidenceEnum) confidence!: string;
  @Field(() => GradeEnum, { nullable: true }) grade!: Grade | null;
  @Field(() => WordingType, { description: 'Grade in words, or "Belum Dapat Dinilai".' }) gradeLabel!: WordingType;
  @Field(() => WordingType, { nullable: true, description: 'Mark beside a grade of limited evidence.' })
  evidenceMark!: WordingType | null;
  @Field() published!: boolean;
  @Field(() => ScoreIntervalType, { nullable: true }) interval!: ScoreIntervalType | null;
  @Field(() => [String], { description: 'Critical failures in force, such as CF5.' }) criticalFailures!: string[];
}

export function scoreResultType({ version, computedAt, score }: StoredScore): ScoreResultType {
  const { rawScore, cap, finalScore, evidenceCoveragePct, confidence, grade, published, interval } = score;
  return {
    ...{ version, computedAt, rawScore, cap, finalScore, evidenceCoveragePct, confidence, grade, published, interval },
    gradeLabel: wordingType(grade === null ? NOT_RATEABLE : GRADE_LABELS[grade]),
    evidenceMark: isLimited(score) ? wordingType(LIMITED_EVIDENCE) : null,
    criticalFailures: [...score.criticalFailures],
  };
}

function isLimited({ published, confidence }: Score): boolean {
  return published && confidence === 'MEDIUM';
}
