import { type StoredScore } from '@monev/data';
import { parametersFor, rollingScore } from '@monev/domain/scoring';
import { type Period, previousPeriod } from '@monev/kernel';
import { type RollingScoreType } from './types/score.type';

/** A quarter and those before it, newest first. */
export function quartersUpTo(quarter: Period, count: number): Period[] {
  const quarters = [quarter];
  while (quarters.length < count) quarters.push(previousPeriod(quarters[quarters.length - 1] as Period));
  return quarters;
}

/** The quarter and the three before it: those a rolling score looks at (SCORING §3). */
export const rollingQuarters = (quarter: Period): Period[] => quartersUpTo(quarter, 4);

/** Rolling score of one subject from its latest versions of those quarters. */
export function rollingOf(quarter: Period, scores: readonly StoredScore[]): RollingScoreType {
  const finals = rollingQuarters(quarter).map((one) => {
    const score = scores.find((stored) => stored.quarter === one)?.score;
    return score?.published ? score.finalScore : null;
  });
  const { rolling, grade } = rollingScore(finals, parametersFor(quarter) ?? undefined);
  return { value: rolling, grade };
}
