import { type OverviewComparisonQuery } from '@monev/contracts';
import { type ComparedIndicator } from '@monev/ui';
import { shortfallNameOf } from '@monev/web-kit';
import { type OverviewData } from './overview-data';

const REALISATION = 'IND-DST-02';
const FAMILIES = 'IND-KPM-01';

/** Realisation colours the map where any region has it, with the families beside it; else the families alone do. */
export function comparedIndicators(
  tiles: OverviewData['tiles'],
  data: OverviewComparisonQuery,
  before: string,
): ComparedIndicator[] {
  const tile = (code: string) => tiles.find(({ definition }) => definition.code === code);
  const [realisation, families] = [tile(REALISATION), tile(FAMILIES)];
  const some = (figures: readonly { value: number | null }[]) => figures.some(({ value }) => value !== null);
  const compared: ComparedIndicator[] = [];
  if (realisation && some(data.realisation)) {
    compared.push({
      definition: realisation.definition,
      children: data.realisation,
      whole: realisation.value,
      shortfallName: shortfallNameOf(REALISATION),
      before: some(data.realisationBefore) ? { period: before, children: data.realisationBefore } : undefined,
    });
  }
  if (families) compared.push({ definition: families.definition, children: data.families, whole: families.value });
  return compared;
}
