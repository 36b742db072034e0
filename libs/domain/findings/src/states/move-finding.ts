import { DomainError, type ErrorClass, type Wording } from '@monev/kernel';
import { FINDING_MOVE_RULES, type FindingMove, type FindingPart } from './finding-moves';
import { FINDING_STATE_NAMES, type FindingState } from './finding-state';

/** What the state rules need to know of a finding. Ids are those of accounts. */
export interface FindingStanding {
  readonly state: FindingState;
  /** Who filed or edited it; for a finding from a visit the whole team that signed it. */
  readonly authorIds: readonly string[];
  /** Who confirmed it; empty while it is a draft. */
  readonly confirmerIds: readonly string[];
  /** Who answered its follow-ups or marked it resolved. */
  readonly followUpActorIds: readonly string[];
  /** States of its follow-ups, for RESOLVE; see `follow-ups`. */
  readonly openFollowUps: number;
  readonly acceptedFollowUps: number;
}

export interface FindingMoveRequest {
  readonly move: FindingMove;
  readonly moverId: string;
  readonly reason?: string | null;
}

export const FINDING_MOVE_REFUSALS = [
  'FINDING_NOT_IN_STATE',
  'FINDING_SECOND_PERSON_NEEDED',
  'FINDING_REASON_NEEDED',
  'FINDING_FOLLOW_UP_OPEN',
] as const;
export type FindingMoveRefusalCode = (typeof FINDING_MOVE_REFUSALS)[number];
export interface FindingMoveRefusal {
  readonly code: FindingMoveRefusalCode;
  readonly wording: Wording;
}

export class FindingMoveRefusedError extends DomainError {
  override readonly errorClass: ErrorClass;
  readonly code: FindingMoveRefusalCode;

  constructor(refusal: FindingMoveRefusal) {
    super(refusal.wording);
    this.code = refusal.code;
    this.errorClass =
      refusal.code === 'FINDING_SECOND_PERSON_NEEDED'
        ? 'FORBIDDEN'
        : refusal.code === 'FINDING_REASON_NEEDED'
          ? 'BAD_USER_INPUT'
          : 'CONFLICT';
  }
}

/** Why a move is not possible now, or null when it is. Roles are asked elsewhere (identity); this is about persons. */
export function findingMoveRefusal(finding: FindingStanding, request: FindingMoveRequest): FindingMoveRefusal | null {
  const rule = FINDING_MOVE_RULES[request.move];
  const state = FINDING_STATE_NAMES[finding.state];
  if (!rule.from.includes(finding.state)) {
    return refusal(
      'FINDING_NOT_IN_STATE',
      `Temuan berstatus ${state.id.toLowerCase()}; langkah “${rule.name.id}” tidak dapat dilakukan.`,
      `The finding is in state ${state.en.toLowerCase()}; “${rule.name.en}” is not possible.`,
    );
  }
  const part = rule.barred.find((candidate) => personsOf(finding, candidate).includes(request.moverId));
  if (part) {
    return refusal(
      'FINDING_SECOND_PERSON_NEEDED',
      `${PART_WORDING[part].id}; langkah “${rule.name.id}” dilakukan orang lain.`,
      `${PART_WORDING[part].en}; “${rule.name.en}” is for somebody else.`,
    );
  }
  if (rule.needsReason && !request.reason?.trim()) {
    return refusal('FINDING_REASON_NEEDED', 'Tuliskan alasannya.', 'Give the reason.');
  }
  return request.move === 'RESOLVE' ? followUpRefusal(finding) : null;
}

/**
 * The state after a move.
 * @throws {FindingMoveRefusedError} when the move is not in the table, the person may not make it or the reason is missing.
 */
export function moveFinding(finding: FindingStanding, request: FindingMoveRequest): FindingState {
  const refused = findingMoveRefusal(finding, request);
  if (refused) throw new FindingMoveRefusedError(refused);
  return FINDING_MOVE_RULES[request.move].to;
}

function followUpRefusal(finding: FindingStanding): FindingMoveRefusal | null {
  if (finding.openFollowUps === 0 && finding.acceptedFollowUps > 0) return null;
  return refusal(
    'FINDING_FOLLOW_UP_OPEN',
    finding.openFollowUps > 0
      ? `Masih ada ${finding.openFollowUps} tindak lanjut yang belum diterima.`
      : 'Belum ada tindak lanjut yang diterima.',
    finding.openFollowUps > 0
      ? `${finding.openFollowUps} follow-up(s) are not yet accepted.`
      : 'No follow-up has been accepted yet.',
  );
}

const PART_WORDING: Record<FindingPart, Wording> = {
  AUTHOR: { id: 'Anda ikut mencatat temuan ini', en: 'You helped to file this finding' },
  CONFIRMER: { id: 'Anda mengonfirmasi temuan ini', en: 'You confirmed this finding' },
  FOLLOW_UP: { id: 'Anda ikut menindaklanjuti temuan ini', en: 'You worked on its follow-up' },
};

function personsOf(finding: FindingStanding, part: FindingPart): readonly string[] {
  switch (part) {
    case 'AUTHOR':
      return finding.authorIds;
    case 'CONFIRMER':
      return finding.confirmerIds;
    case 'FOLLOW_UP':
      return finding.followUpActorIds;
  }
}

function refusal(code: FindingMoveRefusalCode, id: string, en: string): FindingMoveRefusal {
  return { code, wording: { id, en } };
}
