import { type Wording } from '@monev/kernel';
import { type Figure } from '../wording/number-text';

/** An indicator as the page needs it; the caller fills it from its own result type (INDICATORS A.1). */
export interface IndicatorReading {
  readonly code: string;
  /** Null unless `status` is OK: no data is not zero. */
  readonly value: Figure | null;
  readonly status: 'OK' | 'NO_DATA' | 'ZERO_DENOMINATOR' | 'NOT_APPLICABLE' | 'SUPPRESSED';
  readonly colour: 'GREEN' | 'AMBER' | 'RED' | 'GREY';
  /** The period before, same kind; null without one. */
  readonly previous: Figure | null;
  /** What the figure is made of: "194.594 dari 205.931 KPM". */
  readonly basis?: Wording | null;
  readonly provisional?: boolean;
  readonly partial?: boolean;
}
