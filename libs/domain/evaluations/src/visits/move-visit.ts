import { DomainError, type ErrorClass, type Wording } from '@monev/kernel';
import { VISIT_MOVE_RULES, VISIT_STATE_NAMES, type VisitMove, type VisitState } from './visit-state';

/** What the rules need to know of a visit. Ids are those of accounts. */
export interface VisitStanding {
  readonly state: VisitState;
  /** Assigned to the visit. */
  readonly teamIds: readonly string[];
  /** Filed or edited its answers, whether in the team or not. */
  readonly authorIds: readonly string[];
}

export interface VisitMoveRequest {
  readonly move: VisitMove;
  readonly moverId: string;
  readonly reason?: string | null;
}

export type VisitMoveRefusalCode =
  | 'VISIT_NOT_IN_STATE'
  | 'VISIT_NOT_IN_TEAM'
  | 'VISIT_SECOND_PERSON_NEEDED'
  | 'VISIT_REASON_NEEDED'
  | 'VISIT_TEAM_TOO_SMALL';
export interface VisitMoveRefusal {
  readonly code: VisitMoveRefusalCode;
  readonly wording: Wording;
}

const CLASS_OF: Record<VisitMoveRefusalCode, ErrorClass> = {
  VISIT_NOT_IN_STATE: 'CONFLICT',
  VISIT_NOT_IN_TEAM: 'FORBIDDEN',
  VISIT_SECOND_PERSON_NEEDED: 'FORBIDDEN',
  VISIT_REASON_NEEDED: 'BAD_USER_INPUT',
  VISIT_TEAM_TOO_SMALL: 'BAD_USER_INPUT',
};

export class VisitMoveRefusedError extends DomainError {
  readonly code: VisitMoveRefusalCode;
  override readonly errorClass: ErrorClass;

  constructor(refusal: VisitMoveRefusal) {
    super(refusal.wording);
    this.code = refusal.code;
    this.errorClass = CLASS_OF[refusal.code];
  }
}

/** A visit needs at least two people (HANDBOOK 7.13). */
export const SMALLEST_TEAM = 2;

/** Why a move is not possible now, or null when it is. Roles are asked elsewhere (identity); this is about persons. */
export function visitMoveRefusal(visit: VisitStanding, request: VisitMoveRequest): VisitMoveRefusal | null {
  const rule = VISIT_MOVE_RULES[request.move];
  if (!rule.from.includes(visit.state)) {
    const state = VISIT_STATE_NAMES[visit.state];
    return refusal(
      'VISIT_NOT_IN_STATE',
      `Kunjungan berstatus ${state.id.toLowerCase()}; langkah “${rule.name.id}” tidak dapat dilakukan.`,
      `The visit is ${state.en.toLowerCase()}; “${rule.name.en}” is not possible.`,
    );
  }
  const isAssigning = request.move === 'ASSIGN' || request.move === 'REASSIGN';
  if (isAssigning && new Set(visit.teamIds).size < SMALLEST_TEAM) {
    return refusal(
      'VISIT_TEAM_TOO_SMALL',
      'Satu kunjungan dilakukan paling sedikit dua orang.',
      'A visit is made by at least two people.',
    );
  }
  if (rule.mover === 'TEAM_MEMBER' && !visit.teamIds.includes(request.moverId)) {
    return refusal(
      'VISIT_NOT_IN_TEAM',
      'Anda tidak ditugaskan pada kunjungan ini.',
      'You are not assigned to this visit.',
    );
  }
  const isOwn = visit.teamIds.includes(request.moverId) || visit.authorIds.includes(request.moverId);
  if (rule.mover === 'SECOND_PERSON' && isOwn) {
    return refusal(
      'VISIT_SECOND_PERSON_NEEDED',
      `Anda ikut mengisi kunjungan ini; langkah “${rule.name.id}” dilakukan orang lain.`,
      `You helped to file this visit; “${rule.name.en}” is for somebody else.`,
    );
  }
  if (rule.needsReason && !request.reason?.trim()) {
    return refusal('VISIT_REASON_NEEDED', 'Tuliskan alasannya.', 'Give the reason.');
  }
  return null;
}

/**
 * The state after a move.
 * @throws {VisitMoveRefusedError} when the move is not in the table, the person may not make it or the reason is missing.
 */
export function moveVisit(visit: VisitStanding, request: VisitMoveRequest): VisitState {
  const refused = visitMoveRefusal(visit, request);
  if (refused) throw new VisitMoveRefusedError(refused);
  return VISIT_MOVE_RULES[request.move].to;
}

function refusal(code: VisitMoveRefusalCode, id: string, en: string): VisitMoveRefusal {
  return { code, wording: { id, en } };
}
