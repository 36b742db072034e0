import { registerEnumType } from '@nestjs/graphql';
import { FINDING_EVENTS, FINDING_SOURCES, type FindingEventKind, type FindingSource } from '@monev/data';
import {
  FINDING_MOVES,
  FINDING_STATES,
  FOLLOW_UP_STATES,
  type FindingMove,
  type FindingState,
  type FollowUpState,
} from '@monev/domain/findings';

export const FindingStateEnum = Object.fromEntries(FINDING_STATES.map((state) => [state, state])) as {
  [State in FindingState]: State;
};
registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description: 'How far a finding has come (HANDBOOK 7.15).',
});

export const FindingMoveEnum = Object.fromEntries(FINDING_MOVES.map((move) => [move, move])) as {
  [Move in FindingMove]: Move;
};
registerEnumType(FindingMoveEnum, {
  name: 'FindingMove',
  description: 'A step from one state of a finding to the next.',
});

export const FindingSourceEnum = Object.fromEntries(FINDING_SOURCES.map((source) => [source, source])) as {
  [Source in FindingSource]: Source;
};
registerEnumType(FindingSourceEnum, { name: 'FindingSource', description: 'Where a finding comes from.' });

export const FindingEventEnum = Object.fromEntries(FINDING_EVENTS.map((event) => [event, event])) as {
  [Event in FindingEventKind]: Event;
};
registerEnumType(FindingEventEnum, { name: 'FindingEventKind', description: 'What happened to a finding.' });

export const FollowUpStateEnum = Object.fromEntries(FOLLOW_UP_STATES.map((state) => [state, state])) as {
  [State in FollowUpState]: State;
};
registerEnumType(FollowUpStateEnum, {
  name: 'FollowUpState',
  description:
    'OPEN until reported done, DONE until another person accepts it. Late is no state: it follows from the days.',
});

export const RequestedMoveEnum = { CLOSE: 'CLOSE', VOID: 'VOID' } as const;
registerEnumType(RequestedMoveEnum, {
  name: 'RequestedMove',
  description: 'Asked for by one person, done by another.',
});
