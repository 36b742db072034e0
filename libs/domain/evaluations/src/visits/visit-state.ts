import { type Wording } from '@monev/kernel';

/** States of HANDBOOK 7.13. */
export const VISIT_STATES = [
  'PLANNED',
  'ASSIGNED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'CANCELLED',
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const VISIT_STATE_NAMES: Readonly<Record<VisitState, Wording>> = {
  PLANNED: { id: 'Direncanakan', en: 'Planned' },
  ASSIGNED: { id: 'Ditugaskan', en: 'Assigned' },
  IN_PROGRESS: { id: 'Sedang diisi', en: 'In progress' },
  SUBMITTED: { id: 'Menunggu verifikasi', en: 'Submitted' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled' },
};

export const VISIT_MOVES = ['ASSIGN', 'REASSIGN', 'START', 'SUBMIT', 'RETURN', 'VERIFY', 'CANCEL'] as const;
export type VisitMove = (typeof VISIT_MOVES)[number];

/** Who may make a move, as far as persons go: anybody with the right, a member of the team, or somebody who is not. */
export type VisitMover = 'ANYBODY' | 'TEAM_MEMBER' | 'SECOND_PERSON';

export interface VisitMoveRule {
  readonly name: Wording;
  readonly from: readonly VisitState[];
  readonly to: VisitState;
  readonly mover: VisitMover;
  readonly needsReason: boolean;
}

/** The only ways from one state to another; a team never verifies or returns its own visit. */
export const VISIT_MOVE_RULES: Readonly<Record<VisitMove, VisitMoveRule>> = {
  ASSIGN: {
    name: { id: 'Tugaskan', en: 'Assign' },
    from: ['PLANNED'],
    to: 'ASSIGNED',
    mover: 'ANYBODY',
    needsReason: false,
  },
  REASSIGN: {
    name: { id: 'Ganti tim', en: 'Change the team' },
    from: ['ASSIGNED', 'IN_PROGRESS'],
    to: 'ASSIGNED',
    mover: 'ANYBODY',
    needsReason: true,
  },
  START: {
    name: { id: 'Mulai isi', en: 'Start' },
    from: ['ASSIGNED'],
    to: 'IN_PROGRESS',
    mover: 'TEAM_MEMBER',
    needsReason: false,
  },
  SUBMIT: {
    name: { id: 'Kirim', en: 'Submit' },
    from: ['IN_PROGRESS', 'RETURNED'],
    to: 'SUBMITTED',
    mover: 'TEAM_MEMBER',
    needsReason: false,
  },
  RETURN: {
    name: { id: 'Kembalikan', en: 'Return' },
    from: ['SUBMITTED'],
    to: 'RETURNED',
    mover: 'SECOND_PERSON',
    needsReason: true,
  },
  VERIFY: {
    name: { id: 'Verifikasi', en: 'Verify' },
    from: ['SUBMITTED'],
    to: 'VERIFIED',
    mover: 'SECOND_PERSON',
    needsReason: false,
  },
  CANCEL: {
    name: { id: 'Batalkan', en: 'Cancel' },
    from: ['PLANNED', 'ASSIGNED', 'IN_PROGRESS', 'RETURNED'],
    to: 'CANCELLED',
    mover: 'ANYBODY',
    needsReason: true,
  },
};

export function visitMovesFrom(state: VisitState): VisitMove[] {
  return VISIT_MOVES.filter((move) => VISIT_MOVE_RULES[move].from.includes(state));
}
