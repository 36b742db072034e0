import {
  type OwnAndChildrenRow,
  type Transaction,
  datedParameters,
  readOwnAndChildren,
  reportedMonthsOf,
} from '@monev/data';
import {
  type EvidenceNeeds,
  type IndicatorDefinition,
  type IndicatorEvidence,
  type IndicatorParameters,
  type RegimeFeature,
  evidenceNeeds,
} from '@monev/domain/indicators';
import {
  REGISTRY_PARAMETERS,
  type RegionRow,
  type RegistryParameter,
  parameterInForce,
  regimeOf,
  registryParameter,
} from '@monev/domain/registry';
import {
  type Month,
  type Period,
  type RegionCode,
  firstDayOf,
  lastDayOf,
  localDateOf,
  timeZoneOf,
} from '@monev/kernel';
import { factsOnce } from './facts-once';
import { readGrain } from './grain';
import { thresholdsOf } from './targets/region-thresholds';

/** Looks up the evidence of one evaluation among what was read for all of them. */
export type EvidenceLookup = (region: RegionCode, period: Period) => IndicatorEvidence;

/** Reads, in a few statements, what an indicator needs for these regions and periods. */
export async function collectEvidence(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
): Promise<EvidenceLookup> {
  const needs = new Map(periods.map((period) => [period, evidenceNeeds(definition, period)]));
  const all = [...needs.values()];
  const months = [...new Set(all.flatMap((need) => need.months))].sort();
  const measures = [...new Set(all.flatMap((need) => need.measures))];
  const codes = regions.map((region) => region.code);
  const grain = await readGrain(tx, definition.grain, { regions: codes, months, measures });
  const reported = await reportedMonthsOf(tx, codes, measures);
  const compared = all.some((need) => need.ownAndChildren)
    ? await readOwnAndChildren(tx, { regions: codes, months })
    : [];
  const facts = await factsOnce(tx, {
    groups: [...new Set(all.flatMap((need) => need.factGroups))],
    regions: codes,
    periods: [...new Set(all.map((need) => need.answeredPeriod))],
    asOf: localDateOf(new Date(), timeZoneOf(codes[0] ?? COUNTRY)),
  });
  const setByRegion = asksRegime(definition, 'MOU') || all.some((need) => need.parameters.length > 0);
  const settings = setByRegion ? await datedParameters(tx) : REGISTRY_PARAMETERS;
  const thresholds = await thresholdsOf(tx, definition, codes);
  return (region, period) => ({
    period,
    thresholds,
    rows: grain.rowsOf(region),
    rowsExpected: grain.expectedOf(region),
    reportedMonths: reported.get(region) ?? [],
    ownAndChildren: comparisonOf(compared, region, needs.get(period)?.months.at(-1)),
    facts: facts.filter((row) => row.regionCode === region && row.period === needs.get(period)?.answeredPeriod),
    region,
    parameters: parametersOf(needs.get(period), region, settings),
    ...(needs.get(period)?.benefits && { benefits: benefitsOf(region, needs.get(period)?.months ?? []) }),
    ...(asksRegime(definition) && { regimes: regimesOf(region, needs.get(period)?.months ?? [], settings) }),
  });
}

/** Where no region is asked about the zone does not matter. */
const COUNTRY = '31' as RegionCode;

/** What the scheme had at a place, month by month (HANDBOOK §2, 8.1); nothing before the programme began. */
export function regimesOf(
  region: RegionCode,
  months: readonly Month[],
  settings: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): ReadonlyMap<Month, readonly RegimeFeature[]> {
  return new Map(
    months.map((month) => {
      const regime = regimeOf(month, region);
      if (!regime) return [month, []];
      const discouraged = registryParameter('mouPolicy', firstDayOf(month), region, settings) === 'DISCOURAGED';
      const features: RegimeFeature[] = regime.eWarongRequired ? ['E_WARONG'] : [];
      return [month, discouraged ? features : [...features, 'MOU']];
    }),
  );
}

/** Its own need, or that of a headline that it sums up. */
function asksRegime({ needsOfRegime, formula }: IndicatorDefinition, feature?: RegimeFeature): boolean {
  const asks = feature === undefined ? needsOfRegime.length > 0 : needsOfRegime.includes(feature);
  return asks || (formula.kind === 'ATTAINMENT' && formula.headlines.some((each) => asksRegime(each, feature)));
}

/** Parameters in force at a place on the last day of the answered period; none before the programme began. */
export function parametersOf(
  need: EvidenceNeeds | undefined,
  region: RegionCode,
  settings: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): IndicatorParameters {
  if (!need || need.parameters.length === 0) return {};
  const day = lastDayOf(need.answeredPeriod);
  const values = need.parameters.map((name) => [name, parameterInForce(name, day, region, settings)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/** What a family was entitled to in each month; null where no source states it. */
function benefitsOf(region: RegionCode, months: readonly Month[]): ReadonlyMap<Month, bigint | null> {
  return new Map(months.map((month) => [month, regimeOf(month, region)?.benefitPerMonth ?? null]));
}

function comparisonOf(rows: readonly OwnAndChildrenRow[], region: RegionCode, month: Month | undefined) {
  return rows.find((row) => row.regionCode === region && row.period === month) ?? null;
}
