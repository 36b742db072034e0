import { Injectable } from '@nestjs/common';
import {
  Database,
  type RankedSubject,
  type ScoredKind,
  type StoredScore,
  findRegion,
  latestScores,
  newestRatedQuarter,
  rankedSubjects,
  scoredQuarters,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionRow } from '@monev/domain/registry';
import { type Ranking, rankByIntervals } from '@monev/domain/scoring';
import { type Period, type RegionCode, levelOf } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { rollingQuarters } from './rolling';
import { quarterOnly } from './scored-kind';
import { RankingTooNarrowError } from './scoring.errors';

/** A subject with its scores of the quarter and the three before it. */
export interface RankedScore {
  readonly id: string;
  readonly name: string;
  readonly published: boolean;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly subject: RankedSubject;
  /** Latest version of the quarter asked; null when it was not scored. */
  readonly stored: StoredScore | null;
  readonly history: readonly StoredScore[];
}

export interface RegionRanking {
  readonly kind: ScoredKind;
  readonly quarter: Period;
  readonly region: RegionRow;
  readonly ranking: Ranking<RankedScore>;
  readonly scoredQuarters: readonly Period[];
  /** The newest quarter in which anybody got a grade. */
  readonly newestRated: Period | null;
}

/** Rankings by region and quarter. There is none for the surroundings of an e-warong: nobody is steered (BR-10). */
@Injectable()
export class RankingService {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError | NotAQuarterError | RankingTooNarrowError} */
  rank(actor: Actor, kind: ScoredKind, code: RegionCode, asked: Period): Promise<RegionRanking> {
    const quarter = quarterOnly(asked);
    if (kind === 'SUPPLIER' && !['PROVINCE', 'REGENCY'].includes(levelOf(code))) throw new RankingTooNarrowError();
    return this.database.read(actor, async (tx) => {
      const region = await findRegion(tx, code);
      if (!region) throw new NotFoundError();
      const subjects = await rankedSubjects(tx, kind, code, quarter);
      const scores = await latestScores(tx, kind, {
        quarters: rollingQuarters(quarter),
        subjectIds: subjects.map(({ id }) => id),
      });
      const bySubject = new Map<string, StoredScore[]>(subjects.map(({ id }) => [id, []]));
      for (const score of scores) bySubject.get(score.subjectId)?.push(score);
      const ranking = rankByIntervals(
        subjects.map((subject) => rankedScore(subject, quarter, bySubject.get(subject.id) ?? [])),
      );
      return {
        ...{ kind, quarter, region, ranking },
        scoredQuarters: await scoredQuarters(tx, kind),
        newestRated: await newestRatedQuarter(tx, kind),
      };
    });
  }
}

function rankedScore(subject: RankedSubject, quarter: Period, history: readonly StoredScore[]): RankedScore {
  const stored = history.find((score) => score.quarter === quarter) ?? null;
  return {
    id: subject.id,
    name: subject.name,
    published: stored?.score.published ?? false,
    interval: stored?.score.interval ?? null,
    ...{ subject, stored, history },
  };
}
