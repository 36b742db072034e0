import { type FindingState } from '@monev/domain/findings';
import { type Transaction } from '../connection/transaction';

/** What can happen to a finding, on its timeline. */
export const FINDING_EVENTS = [
  'DRAFTED',
  'CONFIRMED',
  'DISPUTED',
  'UPHELD',
  'REJECTED',
  'FOLLOW_UP_ADDED',
  'FOLLOW_UP_DONE',
  'FOLLOW_UP_ACCEPTED',
  'FOLLOW_UP_SENT_BACK',
  'FOLLOW_UP_DROPPED',
  'CLOSE_REQUESTED',
  'CLOSED',
  'VOID_REQUESTED',
  'VOIDED',
  'REOPENED',
] as const;
export type FindingEventKind = (typeof FINDING_EVENTS)[number];

/** One step on the timeline. It stays as it was written. */
export interface FindingEvent {
  readonly findingId: string;
  /** From 1, in the order of the steps. */
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly event: FindingEventKind;
  readonly fromState: FindingState | null;
  readonly toState: FindingState;
  readonly note: string | null;
}

/** Who acts on a finding; the name is kept as it was. */
export interface FindingActor {
  readonly id: string;
  readonly name: string;
}

export async function findingEvents(tx: Transaction, findingId: string): Promise<FindingEvent[]> {
  return tx.query(
    `SELECT finding_id AS "findingId", seq, at, actor_id AS "actorId", actor_name AS "actorName", event,
            from_state AS "fromState", to_state AS "toState", note
     FROM   finding_events WHERE finding_id = $1 ORDER BY seq`,
    [findingId],
  );
}

/** The next step; the caller holds the finding's lock. */
export async function addFindingEvent(
  tx: Transaction,
  event: Omit<FindingEvent, 'seq' | 'actorId' | 'actorName'> & { regionCode: string; by: FindingActor },
): Promise<void> {
  await tx.query(
    `INSERT INTO finding_events (finding_id, seq, region_code, actor_id, actor_name, event, from_state, to_state, note,
                                 at)
     SELECT $1::uuid, 1 + count(*)::int, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz FROM finding_events WHERE finding_id = $1`,
    [
      ...[event.findingId, event.regionCode, event.by.id, event.by.name, event.event, event.fromState],
      ...[event.toState, event.note, event.at],
    ],
  );
}
