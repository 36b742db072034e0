import { Injectable } from '@nestjs/common';
import {
  Database,
  type Finding,
  type FindingEvent,
  type FindingFilter,
  type FindingPage,
  type FollowUp,
  findingEvents,
  followUpsOf,
  getFinding,
  getVisit,
  listFindings,
} from '@monev/data';
import { type Actor, can } from '@monev/domain/identity';
import { findingResource, followUpResource } from '../finding-resource';

/** Reads findings, their timeline and follow-ups, no more than the policy lets the actor see. */
@Injectable()
export class FindingReadingService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, filter: FindingFilter, page: { first: number; after?: string | null }): Promise<FindingPage> {
    return this.database.read(actor, (tx) => listFindings(tx, filter, page));
  }

  /** Null when there is none, or none in the actor's reach. */
  find(actor: Actor, id: string): Promise<Finding | null> {
    return this.database.read(actor, async (tx) => {
      const finding = await getFinding(tx, id);
      return finding && can(actor, 'READ', findingResource(finding)).allowed ? finding : null;
    });
  }

  events(actor: Actor, findingId: string): Promise<FindingEvent[]> {
    return this.database.read(actor, (tx) => findingEvents(tx, findingId));
  }

  /** Follow-ups of these findings; a member of an agency sees those of the own agency. */
  followUps(actor: Actor, findingIds: readonly string[]): Promise<FollowUp[]> {
    return this.database.read(actor, async (tx) => {
      const found = await followUpsOf(tx, findingIds);
      return found.filter((followUp) => can(actor, 'READ', followUpResource(followUp)).allowed);
    });
  }

  /** All of them, for the rules: whether a finding may be resolved does not depend on who looks. */
  allFollowUps(actor: Actor, findingId: string): Promise<FollowUp[]> {
    return this.database.read(actor, (tx) => followUpsOf(tx, [findingId]));
  }

  visitNo(actor: Actor, visitId: string): Promise<string | null> {
    return this.database.read(actor, async (tx) => (await getVisit(tx, visitId))?.visitNo ?? null);
  }
}
