import { type RegionCode, type RegionLevel } from '@monev/kernel';
import { type RegionRow } from './region';

/** Who gave out a code. Both write 4 digits for a kabupaten/kota, and in DKI the same digits mean different ones. */
export type CodeSystem = 'KEMENDAGRI' | 'BPS';

/** What a row of a file says about its region: any of these, at least one of `code`, `name` and `path`. */
export interface RegionQuery {
  readonly code?: string | null;
  /** Left out when the file does not say whose codes it uses. */
  readonly system?: CodeSystem | undefined;
  readonly name?: string | null;
  readonly level?: RegionLevel | undefined;
  /** Only regions in this one. */
  readonly within?: RegionCode | undefined;
  /** Names from the province down (null where the file has none); the last one is the region meant. */
  readonly path?: readonly (string | null)[] | undefined;
}

export type UnknownReason =
  | 'NOTHING_GIVEN'
  | 'CODE_UNKNOWN'
  | 'NAME_UNKNOWN'
  /** The code exists, and the name beside it belongs to another region. */
  | 'NAME_CONTRADICTS_CODE';

export type RegionMatch =
  | {
      readonly kind: 'FOUND';
      readonly region: RegionRow;
      /** False when a name stood beside the code that is no known spelling of it: worth a warning, not a refusal. */
      readonly nameAgrees: boolean;
    }
  | { readonly kind: 'UNKNOWN'; readonly reason: UnknownReason; readonly suggestions: readonly RegionRow[] }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly RegionRow[] };
