import { type StoredScore } from '@monev/data';
import {
  type CriterionDefinition,
  type CriterionScore,
  MODELS,
  type MeasureRule,
  confidenceGaps,
  parametersFor,
  whyUnscored,
} from '@monev/domain/scoring';
import { Fraction } from '@monev/kernel';
import { subjectType, wordingType } from '@monev/server-kit';
import { rollingOf } from './rolling';
import { type ScorecardReading } from './scorecard.service';
import { scoreResultType } from './types/score.type';
import {
  type LkppViewType,
  type ScoreAspectType,
  type ScoreCriterionType,
  type ScorecardType,
} from './types/scorecard.type';

/** What `canonicalInputs` wrote. */
interface StoredInputs {
  readonly values: Readonly<Record<string, string>>;
  readonly inspected: number;
  readonly sites: number;
}

export function scorecardType(reading: ScorecardReading): ScorecardType {
  const { stored, subject, versions, history } = reading;
  const { score } = stored;
  const inputs = JSON.parse(stored.inputs) as StoredInputs;
  return {
    subject: subjectType(subject, subject),
    quarter: stored.quarter,
    result: scoreResultType(stored),
    parameterVersion: score.parameterVersion,
    inputsHash: stored.inputsHash,
    aspects: aspectTypes(reading, inputs),
    lkpp: lkppType(stored),
    criticalFindings: reading.criticalFailures.map(({ code, findingNo, occurredOn }) => {
      return { code, findingNo, occurredOn };
    }),
    missing: missingTypes(stored, inputs),
    rolling: rollingOf(stored.quarter, history),
    recommendations: reading.recommendations.map((one) => ({ ...one, grounds: wordingType(one.grounds) })),
    versions: versions.map(({ version, cause, computedAt, inputsHash, score: { finalScore } }) => {
      return { version, cause, computedAt, inputsHash, finalScore };
    }),
    countsHidden: reading.countsHidden,
  };
}

function aspectTypes(reading: ScorecardReading, inputs: StoredInputs): ScoreAspectType[] {
  const { score } = reading.stored;
  const model = MODELS[score.model];
  return model.aspects.map(({ code, name }) => {
    const criteria = model.criteria.flatMap((criterion) => {
      const scored = score.criteria.find((one) => one.code === criterion.code);
      return criterion.aspect === code && scored ? [criterionType(reading, inputs, criterion, scored)] : [];
    });
    const aspect = score.aspects.find((one) => one.code === code);
    return {
      code,
      name: wordingType(name),
      score: aspect?.score ?? null,
      weight: criteria.reduce((sum, { weight }) => sum + weight, 0),
      effectiveWeight: aspect?.effectiveWeight ?? 0,
      criteria,
    };
  });
}

function criterionType(
  { kind, stored, countsHidden }: ScorecardReading,
  { values }: StoredInputs,
  criterion: CriterionDefinition,
  scored: CriterionScore,
): ScoreCriterionType {
  const missing = whyUnscored(criterion, scored.mark);
  const { code, mark, measure, subScore, weight, zeroAt, fullAt } = scored;
  return {
    ...{ code, mark, measure, subScore, weight, zeroAt, fullAt },
    name: wordingType(criterion.name),
    evidenceSource: wordingType(criterion.evidence),
    missing: missing && wordingType(missing),
    ...(countsHidden ? { part: null, whole: null } : countsOf(criterion.measure, values)),
    of: { kind, subjectId: stored.subjectId, quarter: stored.quarter },
  };
}

/** Counts behind a share; a percent or a mean has none. Quantities have at most three decimals. */
function countsOf(rule: MeasureRule, values: StoredInputs['values']): { part: string | null; whole: string | null } {
  if (rule.kind !== 'SHARE') return { part: null, whole: null };
  const { part, whole } = rule;
  return { part: decimalOf(values[part]), whole: decimalOf(values[whole]) };
}

function decimalOf(exact: string | undefined): string | null {
  if (exact === undefined || exact === 'REFUSED') return null;
  const [top = '0', bottom] = exact.split('/');
  return bottom === undefined ? top : Fraction.of(BigInt(top), BigInt(bottom)).toFixed(3);
}

function missingTypes({ quarter, score }: StoredScore, { values, inspected, sites }: StoredInputs) {
  const parameters = parametersFor(quarter);
  if (!parameters) return [];
  const { model, confidence, evidenceCoveragePct } = score;
  const deliveries = model === 'SUPPLIER' && values.deliveries !== undefined ? Number(values.deliveries) : null;
  const extent = { model, confidence, coveragePct: evidenceCoveragePct, inspected, sites, deliveries };
  return confidenceGaps(extent, parameters).map(wordingType);
}

function lkppType({ score: { lkpp } }: StoredScore): LkppViewType | null {
  if (!lkpp) return null;
  return {
    value: lkpp.value,
    category: lkpp.category,
    perAspect: Object.entries(lkpp.perAspect).map(([aspect, band]) => ({ aspect, band })),
  };
}
