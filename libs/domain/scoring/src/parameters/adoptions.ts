import { type IsoDate } from '@monev/kernel';

/** The rule by which the province made a set of weights its own. */
export interface Adoption {
  readonly version: string;
  readonly document: string;
  readonly adoptedOn: IsoDate;
}

/**
 * Sets a juknis of the province has adopted. Beside the sets, not in them: adopting changes no digit, so the hash over
 * inputs and parameters stays and no score becomes a new version.
 */
export const ADOPTIONS: readonly Adoption[] = [];

/** Null: the set is a proposal and shown as "(usulan)". */
export function adoptionOf(version: string, adoptions: readonly Adoption[] = ADOPTIONS): Adoption | null {
  return adoptions.find((one) => one.version === version) ?? null;
}
