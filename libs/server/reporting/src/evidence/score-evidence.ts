import {
  type ScoredKind,
  type StoredScore,
  type Transaction,
  latestScores,
  rankedSubjects,
  scoredQuarters,
} from '@monev/data';
import { type RegionRow } from '@monev/domain/registry';
import { type CappedScore, type KadisEvidence } from '@monev/domain/reporting';
import { type Month, type Period, quarterOf } from '@monev/kernel';

/** A capped score, and of which subject. */
export type ScoreEvidence = Pick<KadisEvidence, 'cappedScores' | 'supplierScores'>;

/**
 * Scores of the latest quarter reckoned, up to that of the month. Suppliers only where they have a ranking (province or
 * kabupaten/kota); without any reckoned quarter nothing is said.
 */
export async function scoreEvidence(tx: Transaction, region: RegionRow, month: Month): Promise<ScoreEvidence> {
  const capped: CappedScore[] = [];
  let supplierScores: ScoreEvidence['supplierScores'] = null;
  for (const kind of ['SUPPLIER', 'E_WARONG', 'BANK_AGENT'] as const) {
    if (kind === 'SUPPLIER' && region.level !== 'PROVINCE' && region.level !== 'REGENCY') continue;
    const quarter = (await scoredQuarters(tx, kind)).find((each) => each <= quarterOf(month));
    if (!quarter) continue;
    const scores = await namedScores(tx, kind, region, quarter);
    capped.push(...scores.flatMap((one) => cappedScore(kind, one)));
    if (kind === 'SUPPLIER') supplierScores = countedSuppliers(scores.map(({ stored }) => stored));
  }
  return { cappedScores: capped, supplierScores };
}

interface NamedScore {
  readonly name: string;
  readonly stored: StoredScore;
}

async function namedScores(
  tx: Transaction,
  kind: ScoredKind,
  region: RegionRow,
  quarter: Period,
): Promise<NamedScore[]> {
  const subjects = await rankedSubjects(tx, kind, region.code, quarter);
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  const scores = await latestScores(tx, kind, { quarters: [quarter], subjectIds: [...names.keys()] });
  return scores.map((stored) => ({ stored, name: names.get(stored.subjectId) ?? '' }));
}

function cappedScore(kind: ScoredKind, { name, stored }: NamedScore): CappedScore[] {
  const { rawScore, finalScore, criticalFailures, grade } = stored.score;
  const [code] = criticalFailures;
  if (!code || rawScore === null || finalScore === null) return [];
  return [{ subject: { kind, id: stored.subjectId }, name, code, rawScore, finalScore, grade }];
}

function countedSuppliers(scores: readonly StoredScore[]) {
  const rated = scores.filter(({ score }) => score.published);
  return {
    rated: rated.length,
    weak: rated.filter(({ score }) => score.grade === 'D' || score.grade === 'E').length,
    notRateable: scores.length - rated.length,
  };
}
