import { Injectable } from '@nestjs/common';
import {
  Database,
  type MonevVisit,
  type Submission,
  type VisitFilter,
  type VisitPage,
  getVisit,
  listVisits,
  submissionsOf,
  visitContextOf,
} from '@monev/data';
import { type DerivedFinding, type VisitContext } from '@monev/domain/evaluations';
import { type Actor, can } from '@monev/domain/identity';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { ForbiddenError } from '@monev/server-kit';
import { visitResource } from '../visit-resource';
import { proposedFindings } from './verify-within';

/** Reads visits, no more of them than the policy lets the actor see: officers see those of their own teams. */
@Injectable()
export class VisitReadingService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, filter: VisitFilter, page: { first: number; after?: string | null }): Promise<VisitPage> {
    const decision = can(actor, 'READ', { kind: 'VISITS' });
    if (!decision.allowed) throw new ForbiddenError();
    const own = decision.reach === 'O' ? { memberId: actor.userId } : {};
    return this.database.read(actor, (tx) => listVisits(tx, { ...filter, ...own }, page));
  }

  /** Null when there is none, or none in the actor's reach. */
  find(actor: Actor, id: string): Promise<MonevVisit | null> {
    return this.database.read(actor, async (tx) => {
      const visit = await getVisit(tx, id);
      return visit && can(actor, 'READ', visitResource(visit)).allowed ? visit : null;
    });
  }

  submissions(actor: Actor, visitIds: readonly string[]): Promise<Submission[]> {
    return this.database.read(actor, (tx) => submissionsOf(tx, visitIds));
  }

  /** What the page needs to check answers by itself: as of the day of the visit, today before it. */
  context(actor: Actor, visit: MonevVisit): Promise<VisitContext> {
    const visitedOn = visit.visitedOn ?? localDateOf(new Date(), timeZoneOf(visit.regionCode));
    return this.database.read(actor, (tx) => visitContextOf(tx, { ...visit, visitedOn }));
  }

  /** What verifying a submitted visit would draft; nothing before it is filed and once it is verified. */
  proposedFindings(actor: Actor, visit: MonevVisit): Promise<DerivedFinding[]> {
    return this.database.read(actor, async (tx) => {
      const [submission] = visit.state === 'SUBMITTED' ? await submissionsOf(tx, [visit.id]) : [];
      return submission ? proposedFindings(tx, visit, submission) : [];
    });
  }
}
