import { Injectable } from '@nestjs/common';
import {
  type CappingFinding,
  Database,
  type EvidenceRow,
  type ScoredKind,
  type ScoredQuarter,
  type StoredScore,
  type SubjectName,
  type Transaction,
  cappingFindings,
  evidenceRows,
  findSubject,
  latestScores,
  quartersOfSubject,
  scoreVersions,
} from '@monev/data';
import { type Actor, scopeCovers } from '@monev/domain/identity';
import { type Grade, type Recommendation, draftRecommendations } from '@monev/domain/scoring';
import { type IsoDate, type Period, previousPeriod } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { type Comparison, compareWithPeers } from './comparison';
import { quartersUpTo, rollingQuarters } from './rolling';
import { isSubjectId, quarterOnly } from './scored-kind';

/** A score with everything that stands on its card. */
export interface ScorecardReading {
  readonly kind: ScoredKind;
  readonly subject: SubjectName;
  /** The version asked for. */
  readonly stored: StoredScore;
  /** Newest first. */
  readonly versions: readonly StoredScore[];
  /** Latest versions of this quarter and the six before it: a year back each has its own rolling score. */
  readonly history: readonly StoredScore[];
  readonly comparison: Comparison;
  readonly criticalFailures: readonly CappingFinding[];
  readonly recommendations: readonly Recommendation[];
  /** True: it rests on regions that the reader does not see, so that only results are shown. */
  readonly countsHidden: boolean;
}

export interface CardQuestion {
  readonly kind: ScoredKind;
  readonly subjectId: string;
  /** Null: the newest with a grade, else the newest that was scored. */
  readonly quarter: Period | null;
  /** Null: the latest. */
  readonly version: number | null;
}

/** Who may have a scorecard, and of which quarters there is one. */
export interface ScoredSubjectReading {
  readonly subject: SubjectName;
  /** Newest first. */
  readonly quarters: readonly Period[];
}

/** A year and the year before it less one quarter. */
const QUARTERS_READ = 7;

/** Takes a score apart. */
@Injectable()
export class ScorecardService {
  constructor(private readonly database: Database) {}

  /** Null when there is no such score, or none that the actor may see. @throws {NotAQuarterError} */
  find(actor: Actor, asked: CardQuestion): Promise<ScorecardReading | null> {
    const named = asked.quarter && quarterOnly(asked.quarter);
    if (!isSubjectId(asked.subjectId)) return Promise.resolve(null);
    return this.database.read(actor, async (tx) => {
      const quarter = named ?? newestOf(await quartersOfSubject(tx, asked.kind, asked.subjectId));
      if (!quarter) return null;
      const subject = await findSubject(tx, { kind: asked.kind, id: asked.subjectId });
      const versions = await scoreVersions(tx, asked.kind, asked.subjectId, quarter);
      const stored = versions.find(({ version }) => asked.version === null || version === asked.version);
      if (!subject || !stored) return null;
      const history = await latestScores(tx, asked.kind, {
        quarters: quartersUpTo(quarter, QUARTERS_READ),
        subjectIds: [asked.subjectId],
      });
      return {
        ...{ kind: asked.kind, subject, stored, versions, history },
        comparison: await compareWithPeers(tx, asked.kind, stored),
        criticalFailures: await cappingFindings(tx, { kind: asked.kind, id: asked.subjectId }, quarter),
        recommendations: draftRecommendations(await standingOf(tx, asked.kind, stored, history)),
        countsHidden: asked.kind === 'SUPPLIER' && !scopeCovers(actor.scope, stored.regionCode),
      };
    });
  }

  /** Null when the actor sees no such subject. */
  subject(actor: Actor, kind: ScoredKind, id: string): Promise<ScoredSubjectReading | null> {
    if (!isSubjectId(id)) return Promise.resolve(null);
    return this.database.read(actor, async (tx) => {
      const subject = await findSubject(tx, { kind, id });
      if (!subject) return null;
      const scored = await quartersOfSubject(tx, kind, id);
      return { subject, quarters: scored.map(({ quarter }) => quarter) };
    });
  }

  /** The facts behind one criterion. @throws {NotFoundError} when the actor may not see the subject. */
  rows(
    actor: Actor,
    asked: {
      readonly kind: ScoredKind;
      readonly subjectId: string;
      readonly quarter: Period;
      readonly criterion: string;
      readonly asOf: IsoDate;
      readonly first: number;
      readonly after: number;
    },
  ): Promise<EvidenceRow[]> {
    quarterOnly(asked.quarter);
    if (!isSubjectId(asked.subjectId)) throw new NotFoundError();
    return this.database.read(actor, async (tx) => {
      if (!(await findSubject(tx, { kind: asked.kind, id: asked.subjectId }))) throw new NotFoundError();
      return evidenceRows(tx, asked);
    });
  }
}

/** A quarter that has only begun is scored too, but says little: the newest with a grade is read first. */
function newestOf(scored: readonly ScoredQuarter[]): Period | undefined {
  const found = scored.find(({ published }) => published) ?? scored.find(({ hasScore }) => hasScore) ?? scored[0];
  return found?.quarter;
}

const LOW_GRADES: readonly (Grade | null)[] = ['D', 'E'];

/**
 * What is known beside the score. Coaching, warnings and improvement plans are not kept yet: none is assumed, so that an
 * SP1 waits for coaching and no plan counts as missed.
 */
async function standingOf(tx: Transaction, kind: ScoredKind, stored: StoredScore, history: readonly StoredScore[]) {
  const year = rollingQuarters(stored.quarter);
  const before = history.filter(({ quarter }) => quarter < stored.quarter && year.includes(quarter));
  const older = await latestScores(tx, kind, {
    quarters: [previousPeriod(year.at(-1) as Period)],
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
