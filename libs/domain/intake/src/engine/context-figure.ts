import { type Period, type RegionCode } from '@monev/kernel';
import { type CellOrigin, type ContextFigureDraft, type ContextFigureKind } from '../facts/fact-draft';

const UNITS: Record<ContextFigureKind, ContextFigureDraft['unit']> = {
  POPULATION: 'PERSON',
  POPULATION_DENSITY: 'PERSON_PER_KM2',
  POOR_POPULATION: 'PERSON',
  POOR_POPULATION_PCT: 'PERCENT',
  POVERTY_LINE: 'RUPIAH_PER_CAPITA_MONTH',
};

/** A context figure with the unit that its kind is kept in. */
export function contextFigure(
  figure: ContextFigureKind,
  regionCode: RegionCode,
  period: Period,
  value: string,
  origin: CellOrigin,
): ContextFigureDraft {
  return { kind: 'CONTEXT_FIGURE', regionCode, period, figure, value, unit: UNITS[figure], origin };
}
