import { type StoredScore } from '@monev/data';
import { getPattern } from '@monev/domain/findings';
import {
  type CriterionDefinition,
  type CriterionScore,
  MODELS,
  type MeasureRule,
  type PointsLost,
  type ScoreEvidence,
  evidenceJson,
  evidenceOfCanonical,
  PARAMETER_SETS,
  pointsLost,
  whyUnscored,
} from '@monev/domain/scoring';
import { type Period } from '@monev/kernel';
import { subjectType, wordingType } from '@monev/server-kit';
import { gapsOf } from './evidence-gaps';
import { rollingOf, rollingQuarters } from './rolling';
import { type ScorecardReading } from './scorecard.service';
import { evidenceGapType } from './types/evidence-gap.type';
import { parametersType } from './types/parameters.type';
import { scoreResultType } from './types/score.type';
import {
  type LkppViewType,
  type ScoreAspectType,
  type ScoreCriterionType,
  type ScoreHistoryPointType,
  type ScorecardType,
} from './types/scorecard.type';

export function scorecardType(reading: ScorecardReading): ScorecardType {
  const { stored, subject, versions, history, comparison } = reading;
  const { score } = stored;
  const evidence = evidenceOfCanonical(stored.inputs);
  const parameters = PARAMETER_SETS.find(({ version }) => version === score.parameterVersion) ?? null;
  const lost = parameters && pointsLost(evidence, parameters);
  return {
    subject: subjectType(subject, subject),
    quarter: stored.quarter,
    result: scoreResultType(stored),
    parameterVersion: score.parameterVersion,
    parameters: parameters && parametersType(parameters),
    inputsHash: stored.inputsHash,
    inputs: reading.countsHidden ? null : inputsText(stored, subject.number),
    rank: comparison.rank,
    lostByCap: lost?.byCap ?? 0,
    history: rollingQuarters(stored.quarter)
      .reverse()
      .map((quarter) => historyPoint(reading, quarter)),
    aspects: aspectTypes(reading, { evidence, lost }),
    lkpp: lkppType(stored),
    criticalFindings: reading.criticalFailures.map((one) => ({
      ...one,
      patternName: wordingType(getPattern(one.patternCode).name),
    })),
    missing: gapsOf(stored).map(evidenceGapType),
    rolling: rollingOf(stored.quarter, history),
    recommendations: reading.recommendations.map((one) => ({ ...one, grounds: wordingType(one.grounds) })),
    versions: versions.map(
      ({ version, cause, computedAt, inputsHash, score: { finalScore, grade, parameterVersion } }) => {
        return { version, cause, computedAt, inputsHash, finalScore, grade, parameterVersion };
      },
    ),
    countsHidden: reading.countsHidden,
  };
}

/** What a card is taken apart into. */
interface Parts {
  readonly evidence: ScoreEvidence;
  /** Null when the weights of the version are not known here. */
  readonly lost: PointsLost | null;
}

/** In the shape of SCORING §7, so that anybody reckons the same: `score --inputs`. */
function inputsText({ quarter, inputs }: StoredScore, number: string | null): string {
  return JSON.stringify({ id: [number, quarter].join(' '), ...evidenceJson(evidenceOfCanonical(inputs)) });
}

function historyPoint({ history, comparison }: ScorecardReading, quarter: Period): ScoreHistoryPointType {
  const stored = history.find((one) => one.quarter === quarter);
  const published = stored?.score.published === true;
  return {
    quarter,
    scored: stored !== undefined,
    finalScore: published ? (stored?.score.finalScore ?? null) : null,
    grade: stored?.score.grade ?? null,
    rolling: rollingOf(quarter, history).value,
    peers: comparison.finalScores.get(quarter) ?? null,
    missing: stored && !published ? gapsOf(stored).map(evidenceGapType) : [],
  };
}

function aspectTypes(reading: ScorecardReading, parts: Parts): ScoreAspectType[] {
  const { score } = reading.stored;
  const model = MODELS[score.model];
  return model.aspects.map(({ code, name }) => {
    const criteria = model.criteria.flatMap((criterion) => {
      const scored = score.criteria.find((one) => one.code === criterion.code);
      return criterion.aspect === code && scored ? [criterionType(reading, parts, criterion, scored)] : [];
    });
    const aspect = score.aspects.find((one) => one.code === code);
    return {
      code,
      name: wordingType(name),
      score: aspect?.score ?? null,
      weight: criteria.reduce((sum, { weight }) => sum + weight, 0),
      effectiveWeight: aspect?.effectiveWeight ?? 0,
      pointsLost: parts.lost?.aspects[code] ?? null,
      criteria,
    };
  });
}

function criterionType(
  { kind, stored, countsHidden, comparison }: ScorecardReading,
  { evidence, lost }: Parts,
  criterion: CriterionDefinition,
  scored: CriterionScore,
): ScoreCriterionType {
  const missing = whyUnscored(criterion, scored.mark);
  const loss = lost?.criteria.find((one) => one.code === criterion.code);
  const { code, mark, measure, subScore, weight, zeroAt, fullAt } = scored;
  return {
    ...{ code, mark, measure, subScore, weight, zeroAt, fullAt },
    name: wordingType(criterion.name),
    evidenceSource: wordingType(criterion.evidence),
    missing: missing && wordingType(missing),
    ...(countsHidden ? { part: null, whole: null } : countsOf(criterion.measure, evidence)),
    effectiveWeight: loss?.weight ?? null,
    pointsLost: loss?.lost ?? null,
    peers: comparison.subScores.get(code) ?? null,
    of: { kind, subjectId: stored.subjectId, quarter: stored.quarter },
  };
}

/** Counts behind a share; a percent or a mean has none. Quantities have at most three decimals. */
function countsOf(rule: MeasureRule, evidence: ScoreEvidence): { part: string | null; whole: string | null } {
  if (rule.kind !== 'SHARE') return { part: null, whole: null };
  return { part: decimalOf(evidence, rule.part), whole: decimalOf(evidence, rule.whole) };
}

function decimalOf({ values }: ScoreEvidence, key: string): string | null {
  const value = values.get(key);
  if (value?.kind !== 'NUMBER') return null;
  return value.number.toFixed(value.number.denominator === 1n ? 0 : 3);
}

function lkppType({ score: { lkpp } }: StoredScore): LkppViewType | null {
  if (!lkpp) return null;
  return {
    value: lkpp.value,
    category: lkpp.category,
    perAspect: Object.entries(lkpp.perAspect).map(([aspect, band]) => ({ aspect, band })),
  };
}
