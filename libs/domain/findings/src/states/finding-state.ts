import { type Wording } from '@monev/kernel';

/** States of HANDBOOK 7.15, in the order of a finding's life. */
export const FINDING_STATES = [
  'DRAFT',
  'CONFIRMED',
  'DISPUTED',
  'IN_FOLLOW_UP',
  'RESOLVED',
  'CLOSED',
  'REOPENED',
  'REJECTED',
  'VOID',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_STATE_NAMES: Readonly<Record<FindingState, Wording>> = {
  DRAFT: { id: 'Konsep', en: 'Draft' },
  CONFIRMED: { id: 'Terkonfirmasi', en: 'Confirmed' },
  DISPUTED: { id: 'Disanggah', en: 'Disputed' },
  IN_FOLLOW_UP: { id: 'Ditindaklanjuti', en: 'In follow-up' },
  RESOLVED: { id: 'Selesai, menunggu penutupan', en: 'Resolved, waiting to be closed' },
  CLOSED: { id: 'Ditutup', en: 'Closed' },
  REOPENED: { id: 'Dibuka kembali', en: 'Reopened' },
  REJECTED: { id: 'Sanggahan diterima', en: 'Rejected after dispute' },
  VOID: { id: 'Dibatalkan', en: 'Void' },
};

/** Open for the Kadis page and IND-FND-02: everything between confirmation and closure. */
export function isOpenFinding(state: FindingState): boolean {
  return !['DRAFT', 'CLOSED', 'REJECTED', 'VOID'].includes(state);
}

/** True once a person has confirmed it and nobody has lifted it: such findings count as findings, not suspicions. */
export function countsAsConfirmed(state: FindingState): boolean {
  return !['DRAFT', 'REJECTED', 'VOID'].includes(state);
}
