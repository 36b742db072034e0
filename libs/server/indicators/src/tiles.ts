import { type Transaction } from '@monev/data';
import { type IndicatorDefinition, answeredPeriodOf } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Period, previousPeriod } from '@monev/kernel';
import { evaluate } from './evaluate';
import { valueType } from './indicator-mapping';
import { historyUpTo, yearBefore } from './periods';
import { thresholdsOf } from './targets/region-thresholds';
import { definitionType } from './types/indicator-definition.type';
import { type OverviewTileType } from './types/overview.type';

/**
 * An indicator with its past, all of one kind of period: asked for a month, an indicator that exists by quarter answers with
 * the quarter around it, beside the quarter before and the same one a year earlier.
 */
export async function tileOf(
  tx: Transaction,
  definition: IndicatorDefinition,
  region: RegionRow,
  asked: Period,
): Promise<OverviewTileType> {
  const answered = answeredPeriodOf(definition.frequency, asked);
  const history = historyUpTo(answered);
  const earlier = yearBefore(answered);
  const all = history.includes(earlier) ? history : [earlier, ...history];
  const values = (await evaluate(tx, definition, [region], all)).map(({ result }) => valueType(region, result));
  const at = (period: Period) => values.find((value) => value.period === period) ?? null;
  const [before, lastYear] = [at(previousPeriod(answered)), at(earlier)];
  return {
    definition: definitionType(definition, answered, {
      sets: await thresholdsOf(tx, definition, [region.code]),
      region: region.code,
    }),
    value: { ...(values.at(-1) as OverviewTileType['value']), askedPeriod: asked },
    previous: before,
    yearBefore: lastYear,
    history: values.slice(-history.length),
  };
}
