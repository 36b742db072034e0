import { registerEnumType } from '@nestjs/graphql';
import { VISIT_MOVES, VISIT_STATES, type VisitMove, type VisitState } from '@monev/domain/evaluations';

export const VisitStateEnum = Object.fromEntries(VISIT_STATES.map((state) => [state, state])) as {
  [State in VisitState]: State;
};
registerEnumType(VisitStateEnum, { name: 'VisitState', description: 'How far a visit has come (HANDBOOK 7.13).' });

export const VisitMoveEnum = Object.fromEntries(VISIT_MOVES.map((move) => [move, move])) as {
  [Move in VisitMove]: Move;
};
registerEnumType(VisitMoveEnum, { name: 'VisitMove', description: 'A step from one state of a visit to the next.' });

export const SIGNATURE_KINDS = { SIGNED: 'SIGNED', REFUSED: 'REFUSED' } as const;
registerEnumType(SIGNATURE_KINDS, {
  name: 'SignatureKind',
  description: 'SIGNED by the respondent, or REFUSED with the reason written down.',
});

export const ProblemLevelEnum = { ERROR: 'ERROR', WARNING: 'WARNING' } as const;
registerEnumType(ProblemLevelEnum, {
  name: 'SubmissionProblemLevel',
  description: 'ERROR: cannot be sent. WARNING: look again.',
});

export const WAITING_KINDS = [
  'VISIT_TO_FILE',
  'VISIT_TO_VERIFY',
  'FINDING_TO_CONFIRM',
  'FINDING_TO_CLOSE',
  'FINDING_TO_VOID',
  'FOLLOW_UP_TO_DO',
  'FOLLOW_UP_TO_ACCEPT',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];
export const WaitingKindEnum = Object.fromEntries(WAITING_KINDS.map((kind) => [kind, kind])) as {
  [Kind in WaitingKind]: Kind;
};
registerEnumType(WaitingKindEnum, { name: 'WaitingKind', description: 'What somebody is waited for.' });
