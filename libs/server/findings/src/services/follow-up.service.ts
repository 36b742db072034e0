import { Injectable } from '@nestjs/common';
import {
  type Finding,
  type FindingEventKind,
  type FollowUp,
  type FollowUpChange,
  addFollowUp,
  findingStanding,
  saveFinding,
  saveFollowUp,
  todayAt,
} from '@monev/data';
import { followUpDueOn, moveFinding, moveFollowUp } from '@monev/domain/findings';
import { type Action, type Actor } from '@monev/domain/identity';
import { INDONESIAN_HOLIDAYS, type IsoDate, WorkingDays } from '@monev/kernel';
import { BadInputError, REASON_BOUNDS, demand, demandReach, personOf, readText } from '@monev/server-kit';
import { followUpResource } from '../finding-resource';
import { FindingCase, type OpenCase } from './finding-case';

const WORKING_DAYS = new WorkingDays(INDONESIAN_HOLIDAYS);
const ACTION_BOUNDS = { least: 3, most: 2000 };
const AGENCY_BOUNDS = { least: 2, most: 120 };
const EVIDENCE_BOUNDS = { least: 5, most: 2000 };

/**
 * Follow-ups: given out with a due day, reported done by whoever did it, accepted by another person. `now` is the moment
 * of the act; left out, the present one.
 */
@Injectable()
export class FollowUpService {
  constructor(private readonly cases: FindingCase) {}

  /** @throws {NotFoundError | ForbiddenError | FindingMoveRefusedError | BadInputError} */
  add(actor: Actor, findingId: string, wish: { action: string; agency: string }, now = new Date()): Promise<FollowUp> {
    const by = personOf(actor);
    const action = readText('action', wish.action, ACTION_BOUNDS);
    const agency = readText('agency', wish.agency, AGENCY_BOUNDS);
    return this.cases.open(actor, findingId, async ({ tx, audit, finding }) => {
      demand(actor, 'CREATE', { kind: 'FOLLOW_UPS', region: finding.regionCode });
      const state =
        finding.state === 'IN_FOLLOW_UP'
          ? finding.state
          : moveFinding(await findingStanding(tx, finding), { move: 'START_FOLLOW_UP', moverId: by.id });
      const givenOn = todayAt(finding, now);
      const due = followUpDueOn(finding.severity, givenOn, WORKING_DAYS);
      const added = await addFollowUp(tx, audit, finding, {
        ...{ action, agency, givenOn, dueOn: due.date, dueProvisional: due.provisional, createdBy: by.id },
      });
      const step = { event: 'FOLLOW_UP_ADDED', action: 'finding.follow-up', by, at: now } as const;
      await saveFinding(tx, audit, finding, { state }, { ...step, reason: `${agency}: ${action}` });
      return added;
    });
  }

  /** @throws {NotFoundError | ForbiddenError | FollowUpMoveRefusedError | BadInputError} */
  reportDone(
    actor: Actor,
    id: string,
    wish: { evidence: string; doneOn: IsoDate | null },
    now = new Date(),
  ): Promise<FollowUp> {
    const by = personOf(actor);
    const evidence = readText('evidence', wish.evidence, EVIDENCE_BOUNDS);
    return this.cases.openByFollowUp(actor, id, async (open) => {
      const { finding, followUp } = open;
      demand(actor, 'UPDATE', followUpResource(followUp));
      const state = moveFollowUp(standingOf(followUp), { move: 'FINISH', moverId: by.id });
      const today = todayAt(finding, now);
      const doneOn = wish.doneOn ?? today;
      refuseImpossibleDay(doneOn, followUp.givenOn, today);
      const change = { state, doneOn, evidence, finishedBy: by.id, judgedBy: null, note: null };
      const saved = await this.save(open, change, { action: 'follow-up.finish', reason: null });
      await this.note({ ...open, now }, by, 'FOLLOW_UP_DONE', evidence, [by.id]);
      return saved;
    });
  }

  accept(actor: Actor, id: string, now = new Date()): Promise<FollowUp> {
    const by = personOf(actor);
    return this.judge(actor, id, 'VALIDATE', async (open) => {
      const state = moveFollowUp(standingOf(open.followUp), { move: 'ACCEPT', moverId: by.id });
      demand(actor, 'VALIDATE', followUpResource(open.followUp));
      const change = { state, judgedBy: by.id };
      const saved = await this.save(open, change, { action: 'follow-up.accept', reason: null });
      await this.note({ ...open, now }, by, 'FOLLOW_UP_ACCEPTED', open.followUp.action);
      return saved;
    });
  }

  sendBack(actor: Actor, id: string, why: string): Promise<FollowUp> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.judge(actor, id, 'VALIDATE', async (open) => {
      const state = moveFollowUp(standingOf(open.followUp), { move: 'SEND_BACK', moverId: by.id, reason });
      demand(actor, 'VALIDATE', followUpResource(open.followUp));
      const change = { state, doneOn: null, finishedBy: null, judgedBy: by.id, note: reason };
      const saved = await this.save(open, change, { action: 'follow-up.send-back', reason });
      await this.note({ ...open, now: new Date() }, by, 'FOLLOW_UP_SENT_BACK', reason);
      return saved;
    });
  }

  /** Gives up a follow-up that is no longer needed. */
  drop(actor: Actor, id: string, why: string): Promise<FollowUp> {
    const by = personOf(actor);
    const reason = readText('reason', why, REASON_BOUNDS);
    return this.judge(actor, id, 'VALIDATE', async (open) => {
      const state = moveFollowUp(standingOf(open.followUp), { move: 'DROP', moverId: by.id, reason });
      const saved = await this.save(open, { state, note: reason }, { action: 'follow-up.drop', reason });
      await this.note({ ...open, now: new Date() }, by, 'FOLLOW_UP_DROPPED', reason);
      return saved;
    });
  }

  private judge(
    actor: Actor,
    id: string,
    right: Action,
    act: (open: OpenCase & { followUp: FollowUp }) => Promise<FollowUp>,
  ): Promise<FollowUp> {
    return this.cases.openByFollowUp(actor, id, (open) => {
      demandReach(actor, right, followUpResource(open.followUp));
      return act(open);
    });
  }

  private save(
    { tx, audit, finding, followUp }: OpenCase & { followUp: FollowUp },
    change: FollowUpChange,
    what: { action: string; reason: string | null },
  ): Promise<FollowUp> {
    return saveFollowUp(tx, audit, finding, followUp, change, what);
  }

  /** Puts the step on the finding's timeline. `workers`: people who now have their hand in it. */
  private async note(
    { tx, audit, finding, now }: OpenCase & { now: Date },
    by: { id: string; name: string },
    event: FindingEventKind,
    reason: string,
    workers: readonly string[] = [],
  ): Promise<Finding> {
    const followUpActorIds = [...new Set([...finding.followUpActorIds, ...workers])];
    const step = { event, action: 'finding.follow-up', by, reason, at: now };
    return saveFinding(tx, audit, finding, { followUpActorIds }, step);
  }
}

function standingOf(followUp: FollowUp) {
  return { state: followUp.state, finishedById: followUp.finishedBy };
}

/** @throws {BadInputError} for a day before the follow-up was given out or after today. */
function refuseImpossibleDay(doneOn: IsoDate, givenOn: IsoDate, today: IsoDate): void {
  if (doneOn >= givenOn && doneOn <= today) return;
  throw new BadInputError('doneOn', {
    id: `Tanggal selesai antara ${givenOn} dan ${today}.`,
    en: `The day it was done lies between ${givenOn} and ${today}.`,
  });
}
