import { SCORED_KINDS, type ScoredKind } from '@monev/data';
import { type Period, type SubjectKind, kindOf } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { NotAQuarterError } from './scoring.errors';

/** @throws {BadInputError} for a region, which has no score. */
export function scoredKind(kind: SubjectKind): ScoredKind {
  const scored = SCORED_KINDS.find((one) => one === kind);
  if (scored) return scored;
  throw new BadInputError('kind', { id: 'Wilayah tidak memiliki skor.', en: 'A region has no score.' });
}

/** @throws {NotAQuarterError} */
export function quarterOnly(period: Period): Period {
  if (kindOf(period) === 'QUARTER') return period;
  throw new NotAQuarterError(period);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isSubjectId = (text: string): boolean => UUID.test(text);
