import { type Transaction, childRegions } from '@monev/data';
import {
  INDICATORS,
  type IndicatorDefinition,
  type IndicatorResult,
  factGroupsOf,
  formulasOf,
  getIndicator,
  isAwaited,
  thresholdsInForce,
} from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Coverage, type IndicatorProblem, type KadisEvidence, type KadisPageInput } from '@monev/domain/reporting';
import { type Month, addMonths, monthsBetween, rupiah } from '@monev/kernel';
import { type EvaluateIndicators } from '../evaluate-indicators';
import { indicatorSeries } from '../readings/indicator-series';
import { HISTORY_MONTHS, type ReadingSeries } from '../readings/reading-series';

const KPM_COUNT = 'IND-KPM-01';
const REALISATION = 'IND-DST-02';
const DISBURSED = 'IND-FIN-01';

/** What the indicators of a region say in a month: the numbers, and what the rules of the page look at. */
export interface FamilyEvidence {
  readonly realisation: ReadingSeries;
  readonly money: ReadingSeries;
  readonly coverage: Coverage | null;
  readonly headline: KadisPageInput['headline'];
  readonly evidence: Pick<KadisEvidence, 'families' | 'money' | 'indicators'>;
  /** Families registered for payment; null without a count. */
  readonly families: number | null;
  /** When the newest figure was taken in; null without one. */
  readonly asOf: Date | null;
}

export async function familyEvidence(
  tx: Transaction,
  evaluate: EvaluateIndicators,
  region: RegionRow,
  month: Month,
): Promise<FamilyEvidence> {
  const year = monthsBetween(addMonths(month, 1 - HISTORY_MONTHS), month);
  const resultsOf = async (code: string, months: readonly Month[]) =>
    (await evaluate(tx, getIndicator(code), [region], months)).map(({ result }) => result);
  const reach = await resultsOf(REALISATION, year);
  const paid = await resultsOf(DISBURSED, year);
  const [count] = await resultsOf(KPM_COUNT, [month]);
  const [reached, disbursed] = [reach.at(-1), paid.at(-1)];
  if (!count || !reached || !disbursed) throw new Error('An indicator answers every month that it is asked for.');
  const children = await evaluate(tx, getIndicator(REALISATION), await childRegions(tx, region.code), [month]);
  const moments = [count, reached, disbursed].flatMap(({ asOf }) => (asOf ? [asOf.getTime()] : []));
  return {
    realisation: indicatorSeries(reach, 'FAMILY'),
    money: indicatorSeries(paid, 'RUPIAH'),
    coverage: coverageOf(reached.value === null ? count : reached),
    headline: {
      realisation:
        reached.value === null
          ? null
          : { value: reached.value, ...boundaries(REALISATION, month), coverage: coverageOf(reached) },
      kpmCount: count.value === null ? null : { value: count.value, coverage: coverageOf(count) },
      lastReported: count.lastReported,
    },
    evidence: {
      families: familiesOf(reached, month, children),
      money: moneyOf(disbursed, month),
      indicators: await otherProblems(tx, evaluate, region, month),
    },
    families: count.value,
    asOf: moments.length > 0 ? new Date(Math.max(...moments)) : null,
  };
}

function coverageOf({ rowsUsed, rowsExpected }: IndicatorResult): Coverage | null {
  return rowsExpected === 0 ? null : { reported: rowsUsed, expected: rowsExpected, level: 'VILLAGE' };
}

/** Green and amber boundary in force. @throws {Error} for an indicator that is information only. */
function boundaries(code: string, month: Month): { target: number; acceptable: number } {
  const inForce = thresholdsInForce(getIndicator(code).thresholds, month);
  if (!inForce) throw new Error(`${code} has no target in ${month}.`);
  return { target: Number(inForce.green), acceptable: Number(inForce.amber) };
}

function familiesOf(
  { numerator, denominator, value }: IndicatorResult,
  month: Month,
  children: readonly { readonly region: RegionRow; readonly result: IndicatorResult }[],
): KadisEvidence['families'] {
  if (value === null || numerator === null || denominator === null) return null;
  return {
    eligible: Number(denominator),
    transacted: Number(numerator),
    ...boundaries(REALISATION, month),
    children: children.map(({ region, result }) => ({
      name: region.name,
      eligible: Number(result.denominator ?? 0n),
      transacted: result.value === null || result.numerator === null ? null : Number(result.numerator),
    })),
  };
}

function moneyOf({ numerator, denominator, value }: IndicatorResult, month: Month): KadisEvidence['money'] {
  if (value === null || numerator === null || denominator === null) return null;
  return { allocated: rupiah(denominator), disbursed: rupiah(numerator), ...boundaries(DISBURSED, month) };
}

const PROBLEM_UNITS = {
  PERCENT: 'PERCENT',
  RATIO: 'RATIO',
  INDEX: 'RATIO',
  POINTS: 'RATIO',
  FAMILY: 'COUNT',
  COUNT: 'COUNT',
  DAYS: 'DAYS',
} as const;

/**
 * Meant for the head of office, with boundaries of its own, and already recorded: what cannot be known is no problem yet, and
 * a summary of other indicators is none beside them.
 */
function isForTheHead(definition: IndicatorDefinition): boolean {
  const waits = formulasOf(definition).flatMap(factGroupsOf).some(isAwaited);
  const own = definition.judgedBy === undefined && definition.formula.kind !== 'ATTAINMENT';
  return definition.audience.includes('K') && own && !waits;
}

/** Every other indicator with a target one way, for the general rule; money and two-sided ones have no sentence there. */
async function otherProblems(
  tx: Transaction,
  evaluate: EvaluateIndicators,
  region: RegionRow,
  month: Month,
): Promise<IndicatorProblem[]> {
  const problems: IndicatorProblem[] = [];
  for (const definition of INDICATORS.filter(isForTheHead)) {
    const { code, direction, unit } = definition;
    const inForce = thresholdsInForce(definition.thresholds, month);
    if (!inForce || unit === 'RUPIAH' || (direction !== 'UP' && direction !== 'DOWN')) continue;
    const [answer] = await evaluate(tx, definition, [region], [month]);
    if (!answer || answer.result.value === null) continue;
    problems.push({
      ...{ code, name: definition.name, value: answer.result.value, unit: PROBLEM_UNITS[unit] },
      ...{ colour: answer.result.colour, green: Number(inForce.green), red: Number(inForce.amber) },
    });
  }
  return problems;
}
