import { DomainError, type ErrorClass, type IsoDate, type Wording, daysBetween } from '@monev/kernel';

/**
 * OPEN until the agency answers, DONE when it has, ACCEPTED when another person has seen the evidence; sent back it is
 * OPEN again. DROPPED with a reason when it is no longer needed. Late is not a state: it follows from the due day.
 */
export const FOLLOW_UP_STATES = ['OPEN', 'DONE', 'ACCEPTED', 'DROPPED'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const FOLLOW_UP_STATE_NAMES: Readonly<Record<FollowUpState, Wording>> = {
  OPEN: { id: 'Belum selesai', en: 'Open' },
  DONE: { id: 'Selesai, menunggu diterima', en: 'Done, waiting to be accepted' },
  ACCEPTED: { id: 'Diterima', en: 'Accepted' },
  DROPPED: { id: 'Tidak dilanjutkan', en: 'Dropped' },
};

export const FOLLOW_UP_MOVES = ['FINISH', 'ACCEPT', 'SEND_BACK', 'DROP'] as const;
export type FollowUpMove = (typeof FOLLOW_UP_MOVES)[number];

export interface FollowUpMoveRule {
  readonly from: readonly FollowUpState[];
  readonly to: FollowUpState;
  readonly needsReason: boolean;
  /** The one who reported it done may not accept it. */
  readonly barsFinisher: boolean;
}

export const FOLLOW_UP_MOVE_RULES: Readonly<Record<FollowUpMove, FollowUpMoveRule>> = {
  FINISH: { from: ['OPEN'], to: 'DONE', needsReason: false, barsFinisher: false },
  ACCEPT: { from: ['DONE'], to: 'ACCEPTED', needsReason: false, barsFinisher: true },
  SEND_BACK: { from: ['DONE'], to: 'OPEN', needsReason: true, barsFinisher: true },
  DROP: { from: ['OPEN'], to: 'DROPPED', needsReason: true, barsFinisher: false },
};

export interface FollowUpStanding {
  readonly state: FollowUpState;
  /** Account that reported it done; null while open. */
  readonly finishedById: string | null;
}

export class FollowUpMoveRefusedError extends DomainError {
  constructor(
    readonly code: 'FOLLOW_UP_NOT_IN_STATE' | 'FOLLOW_UP_SECOND_PERSON_NEEDED' | 'FOLLOW_UP_REASON_NEEDED',
    override readonly errorClass: ErrorClass,
    wording: Wording,
  ) {
    super(wording);
  }
}

/**
 * The state after a move.
 * @throws {FollowUpMoveRefusedError} when the move is not possible, a second person is needed or the reason is missing.
 */
export function moveFollowUp(
  followUp: FollowUpStanding,
  request: { readonly move: FollowUpMove; readonly moverId: string; readonly reason?: string | null },
): FollowUpState {
  const rule = FOLLOW_UP_MOVE_RULES[request.move];
  if (!rule.from.includes(followUp.state)) {
    const state = FOLLOW_UP_STATE_NAMES[followUp.state];
    throw new FollowUpMoveRefusedError('FOLLOW_UP_NOT_IN_STATE', 'CONFLICT', {
      id: `Tindak lanjut berstatus ${state.id.toLowerCase()}; langkah ini tidak dapat dilakukan.`,
      en: `The follow-up is ${state.en.toLowerCase()}; this step is not possible.`,
    });
  }
  if (rule.barsFinisher && followUp.finishedById === request.moverId) {
    throw new FollowUpMoveRefusedError('FOLLOW_UP_SECOND_PERSON_NEEDED', 'FORBIDDEN', {
      id: 'Anda yang melaporkan tindak lanjut ini selesai; penilaiannya dilakukan orang lain.',
      en: 'You reported this follow-up as done; somebody else has to judge it.',
    });
  }
  if (rule.needsReason && !request.reason?.trim()) {
    throw new FollowUpMoveRefusedError('FOLLOW_UP_REASON_NEEDED', 'BAD_USER_INPUT', {
      id: 'Tuliskan alasannya.',
      en: 'Give the reason.',
    });
  }
  return rule.to;
}

/** A follow-up by its days: done on time means done on or before the due day (IND-FND-04); local dates. */
export interface FollowUpDays {
  readonly state: FollowUpState;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
}

export function isDoneOnTime(followUp: FollowUpDays): boolean {
  return followUp.doneOn !== null && followUp.doneOn <= followUp.dueOn;
}

/** Calendar days late: until done, or until `today` while open; 0 when not late or dropped. */
export function followUpDaysLate(followUp: FollowUpDays, today: IsoDate): number {
  if (followUp.state === 'DROPPED') return 0;
  return Math.max(0, daysBetween(followUp.dueOn, followUp.doneOn ?? today));
}
