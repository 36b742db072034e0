import { type RegionCode, type RegionLevel } from '@monev/kernel';

/** Who gave out a code: the Ministry of Home Affairs or BPS. In DKI the same digits mean different places. */
export type CodeSystem = 'KEMENDAGRI' | 'BPS';

export interface FoundRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
}

export interface RegionQuery {
  readonly code?: string | null;
  readonly system?: CodeSystem | undefined;
  readonly name?: string | null;
  readonly level?: RegionLevel | undefined;
  readonly within?: RegionCode | undefined;
  readonly path?: readonly (string | null)[] | undefined;
}

export type RegionAnswer =
  | { readonly kind: 'FOUND'; readonly region: FoundRegion; readonly nameAgrees: boolean }
  | {
      readonly kind: 'UNKNOWN';
      readonly reason: 'NOTHING_GIVEN' | 'CODE_UNKNOWN' | 'NAME_UNKNOWN' | 'NAME_CONTRADICTS_CODE';
    }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly FoundRegion[] };

/**
 * What a reading asks of the region list. The registry's `RegionIndex` answers it; said here as a shape, because topics
 * of one floor do not import each other.
 */
export interface RegionFinder {
  byCode(code: RegionCode): FoundRegion | null;
  resolve(query: RegionQuery): RegionAnswer;
}
