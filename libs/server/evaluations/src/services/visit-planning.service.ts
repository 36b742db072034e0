import { Injectable } from '@nestjs/common';
import {
  type AuditTrail,
  Database,
  type MonevTeam,
  type MonevVisit,
  type Transaction,
  activePeople,
  createTeam,
  findRegion,
  findSubject,
  listTeams,
  lockVisit,
  planVisit,
  saveVisit,
} from '@monev/data';
import { type InstrumentCode, currentInstrument, moveVisit } from '@monev/domain/evaluations';
import { type Actor } from '@monev/domain/identity';
import { type IsoDate, type RegionCode, type SubjectKind, type SubjectRef } from '@monev/kernel';
import {
  NotFoundError,
  REASON_BOUNDS,
  currentRequest,
  demand,
  demandReach,
  personOf,
  readText,
} from '@monev/server-kit';
import { InstrumentUnknownError, TeamMemberUnknownError } from '../evaluation.errors';
import { visitResource } from '../visit-resource';

const INSTRUMENT_OF: Record<SubjectKind, InstrumentCode> = {
  E_WARONG: 'EW',
  BANK_AGENT: 'AG',
  SUPPLIER: 'SP',
  REGION: 'KC',
};
const SAMPLE_METHOD_BOUNDS = { least: 3, most: 500 };
const TEAM_NAME_BOUNDS = { least: 2, most: 120 };

export interface VisitWish {
  readonly subject: SubjectRef;
  readonly plannedOn: IsoDate;
  /** Why this place: kept with the plan of its regency and month. */
  readonly sampleMethod: string;
  /** Who is given the visit at once; nobody: somebody is later. */
  readonly memberIds?: readonly string[];
}

/** Plans visits, gives them to people, starts and cancels them. */
@Injectable()
export class VisitPlanningService {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError | InstrumentUnknownError | TeamMemberUnknownError | VisitMoveRefusedError | BadInputError} */
  plan(actor: Actor, wish: VisitWish): Promise<MonevVisit> {
    const planner = personOf(actor);
    const sampleMethod = readText('sampleMethod', wish.sampleMethod, SAMPLE_METHOD_BOUNDS);
    return this.write(actor, async (tx, audit) => {
      const subject = await findSubject(tx, wish.subject);
      if (!subject?.regionCode) throw new NotFoundError();
      demand(actor, 'CREATE', { kind: 'MONEV_PLANS', region: subject.regionCode });
      const instrument = currentInstrument(INSTRUMENT_OF[wish.subject.kind]);
      if (!instrument || instrument.validFrom > wish.plannedOn) throw new InstrumentUnknownError();
      const planned = await planVisit(tx, audit, {
        subject: wish.subject,
        regionCode: subject.regionCode,
        plannedOn: wish.plannedOn,
        instrumentCode: instrument.code,
        instrumentVersion: instrument.version,
        sampleMethod,
        createdBy: planner.id,
      });
      if (!wish.memberIds?.length) return planned;
      return give(tx, audit, planned, { actor, memberIds: wish.memberIds, reason: null });
    });
  }

  /**
   * Gives a planned visit to its team, or one that has a team to another; the reason is wanted for the second.
   * @throws {NotFoundError | TeamMemberUnknownError | VisitMoveRefusedError | ForbiddenError | BadInputError}
   */
  assign(actor: Actor, id: string, memberIds: readonly string[], why: string | null = null): Promise<MonevVisit> {
    const reason = why === null ? null : readText('reason', why, REASON_BOUNDS);
    return this.withVisit(actor, id, (tx, audit, visit) => give(tx, audit, visit, { actor, memberIds, reason }));
  }

  /** @throws {NotFoundError | VisitMoveRefusedError | ForbiddenError} */
  start(actor: Actor, id: string): Promise<MonevVisit> {
    const starter = personOf(actor);
    return this.withVisit(actor, id, (tx, audit, visit) => {
      demand(actor, 'UPDATE', visitResource(visit));
      const state = moveVisit(visit, { move: 'START', moverId: starter.id });
      return saveVisit(tx, audit, visit, { state, startedAt: new Date() }, { action: 'visit.start' });
    });
  }

  /** @throws {NotFoundError | VisitMoveRefusedError | ForbiddenError | BadInputError} */
  cancel(actor: Actor, id: string, why: string): Promise<MonevVisit> {
    const canceller = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.withVisit(actor, id, (tx, audit, visit) => {
      demandReach(actor, 'ASSIGN', visitResource(visit));
      const state = moveVisit(visit, { move: 'CANCEL', moverId: canceller.id, reason });
      return saveVisit(tx, audit, visit, { state, note: reason }, { action: 'visit.cancel', reason });
    });
  }

  teams(actor: Actor): Promise<MonevTeam[]> {
    return this.database.read(actor, listTeams);
  }

  /** @throws {NotFoundError | TeamMemberUnknownError | BadInputError | ForbiddenError} */
  createTeam(
    actor: Actor,
    wish: { name: string; region: RegionCode; memberIds: readonly string[] },
  ): Promise<MonevTeam> {
    const planner = personOf(actor);
    const name = readText('name', wish.name, TEAM_NAME_BOUNDS);
    return this.write(actor, async (tx, audit) => {
      demand(actor, 'CREATE', { kind: 'MONEV_PLANS', region: wish.region });
      if (!(await findRegion(tx, wish.region))) throw new NotFoundError();
      const memberIds = await officersAmong(tx, wish.memberIds);
      return createTeam(tx, audit, { name, regionCode: wish.region, memberIds, createdBy: planner.id });
    });
  }

  private withVisit(
    actor: Actor,
    id: string,
    work: (tx: Transaction, audit: AuditTrail, visit: MonevVisit) => Promise<MonevVisit>,
  ): Promise<MonevVisit> {
    return this.write(actor, async (tx, audit) => {
      const visit = await lockVisit(tx, id);
      if (!visit) throw new NotFoundError();
      return work(tx, audit, visit);
    });
  }

  private write<T>(actor: Actor, work: (tx: Transaction, audit: AuditTrail) => Promise<T>): Promise<T> {
    return this.database.write(actor, work, { requestId: currentRequest()?.requestId ?? null });
  }
}

async function give(
  tx: Transaction,
  audit: AuditTrail,
  visit: MonevVisit,
  { actor, memberIds, reason }: { actor: Actor; memberIds: readonly string[]; reason: string | null },
): Promise<MonevVisit> {
  demand(actor, 'ASSIGN', visitResource(visit));
  const teamIds = await officersAmong(tx, memberIds);
  const move = visit.teamIds.length === 0 ? 'ASSIGN' : 'REASSIGN';
  const state = moveVisit({ ...visit, teamIds }, { move, moverId: personOf(actor).id, reason });
  const action = move === 'ASSIGN' ? 'visit.assign' : 'visit.reassign';
  return saveVisit(tx, audit, visit, { state, teamIds, startedAt: null }, { action, reason });
}

/** @throws {TeamMemberUnknownError} when somebody is no active officer. */
async function officersAmong(tx: Transaction, memberIds: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(memberIds)];
  const officers = new Set((await activePeople(tx, ['MONEV_OFFICER'])).map((person) => person.id));
  if (!wanted.every((id) => officers.has(id))) throw new TeamMemberUnknownError();
  return wanted;
}
