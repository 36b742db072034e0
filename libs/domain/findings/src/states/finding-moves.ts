import { type Wording } from '@monev/kernel';
import { FINDING_STATES, type FindingState } from './finding-state';

export const FINDING_MOVES = [
  'CONFIRM',
  'START_FOLLOW_UP',
  'RESOLVE',
  'CLOSE',
  'DISPUTE',
  'UPHOLD',
  'REJECT',
  'REOPEN',
  'VOID',
] as const;
export type FindingMove = (typeof FINDING_MOVES)[number];

/** People who have already put their hand to a finding and so may be barred from the next step. */
export type FindingPart = 'AUTHOR' | 'CONFIRMER' | 'FOLLOW_UP';

export interface FindingMoveRule {
  readonly name: Wording;
  readonly from: readonly FindingState[];
  readonly to: FindingState;
  readonly needsReason: boolean;
  /** Who may not make this move: the second person rules of HANDBOOK 7.15 and SECURITY (separation of duties). */
  readonly barred: readonly FindingPart[];
}

const NOT_VOID = FINDING_STATES.filter((state) => state !== 'VOID');

/** The only ways from one state to another; whoever files a finding never confirms, closes or voids it. */
export const FINDING_MOVE_RULES: Readonly<Record<FindingMove, FindingMoveRule>> = {
  CONFIRM: {
    name: { id: 'Konfirmasi', en: 'Confirm' },
    from: ['DRAFT'],
    to: 'CONFIRMED',
    needsReason: false,
    barred: ['AUTHOR'],
  },
  START_FOLLOW_UP: {
    name: { id: 'Tindak lanjuti', en: 'Start follow-up' },
    from: ['CONFIRMED', 'REOPENED'],
    to: 'IN_FOLLOW_UP',
    needsReason: false,
    barred: [],
  },
  RESOLVE: {
    name: { id: 'Nyatakan selesai', en: 'Mark resolved' },
    from: ['IN_FOLLOW_UP'],
    to: 'RESOLVED',
    needsReason: false,
    barred: [],
  },
  CLOSE: {
    name: { id: 'Tutup temuan', en: 'Close' },
    from: ['RESOLVED'],
    to: 'CLOSED',
    needsReason: true,
    barred: ['AUTHOR', 'FOLLOW_UP'],
  },
  DISPUTE: {
    name: { id: 'Catat sanggahan', en: 'Record a dispute' },
    from: ['CONFIRMED'],
    to: 'DISPUTED',
    needsReason: true,
    barred: [],
  },
  UPHOLD: {
    name: { id: 'Tolak sanggahan', en: 'Uphold the finding' },
    from: ['DISPUTED'],
    to: 'CONFIRMED',
    needsReason: true,
    barred: ['AUTHOR', 'CONFIRMER'],
  },
  REJECT: {
    name: { id: 'Terima sanggahan', en: 'Reject the finding' },
    from: ['DISPUTED'],
    to: 'REJECTED',
    needsReason: true,
    barred: ['AUTHOR', 'CONFIRMER'],
  },
  REOPEN: {
    name: { id: 'Buka kembali', en: 'Reopen' },
    from: ['RESOLVED', 'CLOSED'],
    to: 'REOPENED',
    needsReason: true,
    barred: [],
  },
  VOID: {
    name: { id: 'Batalkan', en: 'Void' },
    from: NOT_VOID,
    to: 'VOID',
    needsReason: true,
    barred: ['AUTHOR', 'CONFIRMER'],
  },
};

export function findingMovesFrom(state: FindingState): FindingMove[] {
  return FINDING_MOVES.filter((move) => FINDING_MOVE_RULES[move].from.includes(state));
}
