import { type Action } from './resource';

/**
 * How far a right reaches. P: the whole province; K: the own kabupaten/kota; D: the own kecamatan; O: what is assigned
 * to oneself; AGENCY: what the own agency answers for; ANYWHERE: things that lie in no region (law, region list).
 */
export type Reach = 'P' | 'K' | 'D' | 'O' | 'AGENCY' | 'ANYWHERE';

/** One cell of the policy table: letters of HANDBOOK §10 spelled out. */
export interface Grant {
  readonly actions: readonly Action[];
  readonly reach: Reach;
  /** Identity of the reporter is hidden. */
  readonly masked?: boolean;
}

const LETTERS: Record<string, readonly Action[]> = {
  R: ['READ'],
  C: ['CREATE'],
  U: ['UPDATE'],
  V: ['VALIDATE'],
  S: ['SIGN'],
};

const grant =
  (reach: Reach) =>
  (letters: string, also: readonly Action[] = []): Grant => ({
    actions: [...[...letters].flatMap((letter) => LETTERS[letter] ?? []), ...also],
    reach,
  });

export const province = grant('P');
export const regency = grant('K');
export const district = grant('D');
export const own = grant('O');
export const agency = grant('AGENCY');
export const anywhere = grant('ANYWHERE');
export const masked = (open: Grant): Grant => ({ ...open, masked: true });
