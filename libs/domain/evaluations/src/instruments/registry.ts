import { type EvaluationInstrument, type InstrumentCode } from '../instrument/instrument';
import { outletVisitV1 } from './outlet-visit-v1/outlet-visit-v1.instrument';

export const EVALUATION_INSTRUMENTS: readonly EvaluationInstrument[] = [outletVisitV1];

export function findInstrument(code: string, version: number): EvaluationInstrument | null {
  return EVALUATION_INSTRUMENTS.find((each) => each.code === code && each.version === version) ?? null;
}

/** @throws {RangeError} when there is no such version. */
export function getInstrument(code: string, version: number): EvaluationInstrument {
  const found = findInstrument(code, version);
  if (!found) throw new RangeError(`There is no instrument ${code} version ${version}.`);
  return found;
}

/** The newest published version, which new visits use; null when none is published yet. */
export function currentInstrument(code: InstrumentCode): EvaluationInstrument | null {
  const published = EVALUATION_INSTRUMENTS.filter((each) => each.code === code && each.state === 'PUBLISHED');
  return published.sort((a, b) => b.version - a.version)[0] ?? null;
}
