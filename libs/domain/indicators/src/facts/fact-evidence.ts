import { type Fraction } from '@monev/kernel';
import { type FactGroupId, type FactId } from './fact';

/** What one statement counted for a region and the answered period. */
export interface FactEvidence {
  readonly group: FactGroupId;
  /** Null or absent: not known, which is not zero. */
  readonly values: ReadonlyMap<FactId, Fraction | null>;
  /** Rows behind the counts, out of those expected; 0 used: nothing was reported. */
  readonly rowsUsed: number;
  readonly rowsExpected: number;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}
