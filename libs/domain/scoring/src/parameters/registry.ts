import { DomainError, type Period, firstDayOf } from '@monev/kernel';
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

/** A version that nobody ever published, or that this program is too old to know. */
export class UnknownParametersError extends DomainError {
  readonly code = 'SCORE_PARAMETERS_UNKNOWN';
  constructor(readonly version: string) {
    const known = PARAMETER_SETS.map((set) => set.version).join(', ');
    const asked = version.slice(0, 40);
    super({
      id: `Parameter skor versi "${asked}" tidak dikenal. Yang ada: ${known}. Sebutkan salah satu, atau perbarui program bila versi ini lebih baru.`,
      en: `There are no scoring parameters of version "${asked}". Known: ${known}. Name one of these, or update the program if the version is newer.`,
    });
  }
}

/** The set of a version, to reckon a stored score anew. @throws {UnknownParametersError} */
export function parametersOfVersion(
  version: string,
  sets: readonly ScoringParameters[] = PARAMETER_SETS,
): ScoringParameters {
  const found = sets.find((set) => set.version === version);
  if (!found) throw new UnknownParametersError(version);
  return found;
}
