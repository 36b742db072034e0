import { ScoreInputError, shown } from './evidence/score-input.error';
import { readEvidence } from './evidence/read-evidence';
import { LATEST_PARAMETERS } from './parameters/registry';
import { type Grade, type ScoringParameters } from './parameters/scoring-parameters';
import { type Confidence } from './reckoning/confidence';
import { type LkppCategory } from './reckoning/lkpp';
import { type Score } from './reckoning/score';
import { scoreSubject } from './reckoning/score-subject';
import { type RollingScore, rollingScore } from './rolling/rolling-score';

/** The keys of `expected` in SCORING §7, with the id asked and the parameters used. */
export interface ScoreAnswer {
  readonly id: string | null;
  readonly parameterVersion: string;
  readonly subScores: Readonly<Record<string, number | 'NA' | 'MISSING'>>;
  readonly aspectScores: Readonly<Record<string, number>>;
  readonly aspectEffectiveWeights: Readonly<Record<string, number>>;
  readonly rawScore: number | null;
  readonly cap: number | null;
  readonly finalScore: number | null;
  readonly evidenceCoveragePct: number;
  readonly confidence: Confidence;
  readonly grade: Grade | null;
  readonly published: boolean;
  /** The LKPP view exists for suppliers only; null when not published. */
  readonly lkppPerAspect?: Readonly<Record<string, number>> | null;
  readonly lkppValue?: number | null;
  readonly lkppCategory?: LkppCategory | null;
}

export type RollingAnswer = RollingScore & { readonly id?: string };

/**
 * Scores one object of SCORING §7: `{ id, inputs, confidenceInputs, model? }`, or the rolling form
 * `{ quartersNewestFirst }`. Other keys of the object (title, measures, expected) are for readers and are ignored.
 * @throws {ScoreInputError} naming the field, in both languages.
 */
export function scoreFromInputs(
  json: unknown,
  parameters: ScoringParameters = LATEST_PARAMETERS,
): ScoreAnswer | RollingAnswer {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ScoreInputError('SCORE_SHAPE', '$', 'harus berupa objek.', 'must be an object.');
  }
  const object = json as Readonly<Record<string, unknown>>;
  const id = readId(object.id);
  if ('quartersNewestFirst' in object) {
    const rolling = rollingScore(readQuarters(object.quartersNewestFirst), parameters);
    return id === null ? rolling : { id, ...rolling };
  }
  return answerOf(id, scoreSubject(readEvidence(object), parameters));
}

function answerOf(id: string | null, score: Score): ScoreAnswer {
  return {
    id,
    parameterVersion: score.parameterVersion,
    subScores: Object.fromEntries(
      score.criteria.map(({ code, mark, subScore }) => {
        return [code, mark === 'NA' || mark === 'MISSING' ? mark : (subScore ?? 0)];
      }),
    ),
    aspectScores: Object.fromEntries(score.aspects.map((aspect) => [aspect.code, aspect.score])),
    aspectEffectiveWeights: Object.fromEntries(score.aspects.map((aspect) => [aspect.code, aspect.effectiveWeight])),
    rawScore: score.rawScore,
    cap: score.cap,
    finalScore: score.finalScore,
    evidenceCoveragePct: score.evidenceCoveragePct,
    confidence: score.confidence,
    grade: score.grade,
    published: score.published,
    ...(score.model === 'SUPPLIER' && {
      lkppPerAspect: score.lkpp?.perAspect ?? null,
      lkppValue: score.lkpp?.value ?? null,
      lkppCategory: score.lkpp?.category ?? null,
    }),
  };
}

function readId(id: unknown): string | null {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string') return id;
  throw new ScoreInputError('SCORE_SHAPE', 'id', `${shown(id)} bukan teks.`, `${shown(id)} is not text.`);
}

function readQuarters(value: unknown): (number | null)[] {
  if (Array.isArray(value)) return value;
  throw new ScoreInputError('SCORE_SHAPE', 'quartersNewestFirst', 'harus berupa daftar.', 'must be a list.');
}
