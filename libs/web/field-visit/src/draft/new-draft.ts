import { v7 } from 'uuid';
import { type FieldVisitQuery } from '@monev/contracts';
import { type Answers } from '@monev/domain/evaluations';
import { type Draft } from './draft';

type Visit = NonNullable<FieldVisitQuery['visit']>;

/** A draft for a form that is opened now: empty, or what was filed before when the visit was returned. */
export function newDraft(visit: Visit, ownerId: string, now: Date): Draft {
  const { submission, instrument } = visit;
  return {
    ownerId,
    visitId: visit.id,
    submissionId: submission?.id ?? v7(),
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    baseRevision: submission?.revision ?? 0,
    answers: (submission?.answers ?? {}) as Answers,
    signature: submission ? signatureOf(submission.signature) : null,
    reasons: Object.fromEntries((submission?.reasons ?? []).map(({ check, text }) => [check, text])),
    observedAt: submission?.observedAt ?? now.toISOString(),
    unsentSince: null,
  };
}

function signatureOf({ kind, reason }: NonNullable<Visit['submission']>['signature']): Draft['signature'] {
  return kind === 'SIGNED' ? { kind } : { kind, reason: reason ?? '' };
}
