import { type Interval, wilsonInterval } from '@monev/kernel';

export const SUPPRESSED_BELOW = 10;
const INTERVAL_BELOW = 100;

/** How a survey share may be shown (INDICATORS A.7). */
export type SampleView =
  | { readonly kind: 'SUPPRESSED' }
  | { readonly kind: 'WITH_INTERVAL'; readonly interval: Interval }
  | { readonly kind: 'PLAIN' };

/**
 * Fewer than 10 answers at a single outlet are suppressed, so that no family can be picked out; below 100 the share
 * comes with its 95% interval. No answers at all is NO_DATA, which is for the caller to say.
 */
export function sampleView(successes: number, answers: number, singleOutlet: boolean): SampleView {
  if (singleOutlet && answers < SUPPRESSED_BELOW) return { kind: 'SUPPRESSED' };
  if (answers >= INTERVAL_BELOW || answers === 0) return { kind: 'PLAIN' };
  return { kind: 'WITH_INTERVAL', interval: wilsonInterval(successes, answers) };
}
