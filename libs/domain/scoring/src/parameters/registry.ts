import { type Period, firstDayOf } from '@monev/kernel';
import { firstEdition } from './first-edition.parameters';
import { type ScoringParameters, checkedParameters } from './scoring-parameters';

/** Every set that was ever in force, oldest first. A published one is never edited; its successor is a new file. */
export const PARAMETER_SETS: readonly [ScoringParameters, ...ScoringParameters[]] = [checkedParameters(firstEdition)];

export const LATEST_PARAMETERS: ScoringParameters = PARAMETER_SETS.at(-1) ?? PARAMETER_SETS[0];

/** The set in force on the first day of a quarter; null for a quarter before the first set. */
export function parametersFor(
  quarter: Period,
  sets: readonly ScoringParameters[] = PARAMETER_SETS,
): ScoringParameters | null {
  const day = firstDayOf(quarter);
  return sets.filter((set) => set.validFrom <= day).at(-1) ?? null;
}
