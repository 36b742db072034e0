import { findInstrument, progressOf } from '@monev/domain/evaluations';
import { type Draft } from './draft';

/** Questions answered and asked so far. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
}

/** How far each draft has come, by visit; without those of an instrument that this program does not know. */
export function progressOfDrafts(drafts: readonly Draft[]): ReadonlyMap<string, Progress> {
  return new Map(
    drafts.flatMap(({ visitId, instrumentCode, instrumentVersion, answers }) => {
      const instrument = findInstrument(instrumentCode, instrumentVersion);
      return instrument ? [[visitId, progressOf(instrument, answers)] as const] : [];
    }),
  );
}
