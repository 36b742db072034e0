import { Injectable } from '@nestjs/common';
import {
  Database,
  type EvidenceRow,
  type ScoredKind,
  type StoredScore,
  type SubjectName,
  type Transaction,
  evidenceRows,
  findSubject,
  findingsInForce,
  latestScores,
  scoreVersions,
} from '@monev/data';
import { type CriticalFailureInForce } from '@monev/domain/findings';
import { type Actor, scopeCovers } from '@monev/domain/identity';
import { type Grade, type Recommendation, draftRecommendations } from '@monev/domain/scoring';
import { type IsoDate, type Period, previousPeriod } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { rollingQuarters } from './rolling';
import { isSubjectId, quarterOnly } from './scored-kind';

/** A score with everything that stands on its card. */
export interface ScorecardReading {
  readonly kind: ScoredKind;
  readonly subject: SubjectName;
  /** The version asked for. */
  readonly stored: StoredScore;
  /** Newest first. */
  readonly versions: readonly StoredScore[];
  /** Latest versions of this quarter and the three before it. */
  readonly history: readonly StoredScore[];
  readonly criticalFailures: readonly CriticalFailureInForce[];
  readonly recommendations: readonly Recommendation[];
  /** True: it rests on regions that the reader does not see, so that only results are shown. */
  readonly countsHidden: boolean;
}

export interface CardQuestion {
  readonly kind: ScoredKind;
  readonly subjectId: string;
  readonly quarter: Period;
  /** Null: the latest. */
  readonly version: number | null;
}

/** Takes a score apart. */
@Injectable()
export class ScorecardService {
  constructor(private readonly database: Database) {}

  /** Null when there is no such score, or none that the actor may see. @throws {NotAQuarterError} */
  find(actor: Actor, asked: CardQuestion): Promise<ScorecardReading | null> {
    const quarter = quarterOnly(asked.quarter);
    if (!isSubjectId(asked.subjectId)) return Promise.resolve(null);
    return this.database.read(actor, async (tx) => {
      const subject = await findSubject(tx, { kind: asked.kind, id: asked.subjectId });
      const versions = await scoreVersions(tx, asked.kind, asked.subjectId, quarter);
      const stored = versions.find(({ version }) => asked.version === null || version === asked.version);
      if (!subject || !stored) return null;
      const history = await latestScores(tx, asked.kind, {
        quarters: rollingQuarters(quarter),
        subjectIds: [asked.subjectId],
      });
      return {
        ...{ kind: asked.kind, subject, stored, versions, history },
        criticalFailures: await findingsInForce(tx, { kind: asked.kind, id: asked.subjectId }, quarter),
        recommendations: draftRecommendations(await standingOf(tx, asked.kind, stored, history)),
        countsHidden: asked.kind === 'SUPPLIER' && !scopeCovers(actor.scope, stored.regionCode),
      };
    });
  }

  /** The facts behind one criterion. @throws {NotFoundError} when the actor may not see the subject. */
  rows(
    actor: Actor,
    asked: Omit<CardQuestion, 'version'> & { criterion: string; asOf: IsoDate; first: number; after: number },
  ): Promise<EvidenceRow[]> {
    return this.database.read(actor, async (tx) => {
      if (!(await findSubject(tx, { kind: asked.kind, id: asked.subjectId }))) throw new NotFoundError();
      return evidenceRows(tx, asked);
    });
  }
}

const LOW_GRADES: readonly (Grade | null)[] = ['D', 'E'];

/**
 * What is known beside the score. Coaching, warnings and improvement plans are not kept yet: none is assumed, so that an
 * SP1 waits for coaching and no plan counts as missed.
 */
async function standingOf(tx: Transaction, kind: ScoredKind, stored: StoredScore, history: readonly StoredScore[]) {
  const before = history.filter(({ quarter }) => quarter < stored.quarter);
  const older = await latestScores(tx, kind, {
    quarters: [previousPeriod(rollingQuarters(stored.quarter).at(-1) as Period)],
    subjectIds: [stored.subjectId],
  });
  const published = [...before, ...older].filter(({ score }) => score.published);
  const [last] = published.sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
  return {
    score: stored.score,
    previousPublishedGrade: last?.score.grade ?? null,
    planNotMet: false,
    earlierTriggersIn12Months: before.filter(({ score }) => LOW_GRADES.includes(score.grade)).length,
    warningsInForce: 0,
    coachedWithin90Days: false,
  };
}
