import { Injectable } from '@nestjs/common';
import {
  Database,
  type Finding,
  type FindingFilter,
  type FollowUp,
  type MonevVisit,
  type Transaction,
  findingsById,
  listFindings,
  listFollowUps,
  listVisits,
} from '@monev/data';
import { type VisitState } from '@monev/domain/evaluations';
import { getPattern } from '@monev/domain/findings';
import { type Action, type Actor, type ResourceKind, can } from '@monev/domain/identity';
import { type IsoDate, type SubjectRef, type Wording } from '@monev/kernel';
import { type WaitingKind } from '../types/enums';

/** One thing that does not go on without the person who asks. */
export interface WaitingItem {
  readonly kind: WaitingKind;
  /** Of the visit, the finding or the follow-up. */
  readonly id: string;
  /** The page to open: of the visit, or of the finding. */
  readonly pageId: string;
  readonly number: string;
  readonly title: Wording;
  readonly subject: SubjectRef;
  /** Day planned for, of the report, or due. */
  readonly day: IsoDate;
}

/** Longest list of one kind; more than that is worked off on the list pages. */
const MOST_OF_A_KIND = 50;
const UNFILED: readonly VisitState[] = ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'];

/** "Menunggu saya": what waits for this person, by what the policy lets them do and separation of duties leaves them. */
@Injectable()
export class WaitingService {
  constructor(private readonly database: Database) {}

  /** Oldest day first within each kind. */
  list(actor: Actor): Promise<WaitingItem[]> {
    const me = actor.userId;
    if (me === null) return Promise.resolve([]);
    const may = (action: Action, kind: ResourceKind) => can(actor, action, { kind }).allowed;
    return this.database.read(actor, async (tx) => {
      const items: WaitingItem[] = [];
      if (may('UPDATE', 'VISITS')) items.push(...(await visits(tx, 'VISIT_TO_FILE', UNFILED, { memberId: me })));
      if (may('VALIDATE', 'VISITS'))
        items.push(...(await visits(tx, 'VISIT_TO_VERIFY', ['SUBMITTED'], { notByMemberId: me })));
      if (may('VALIDATE', 'FINDINGS')) {
        items.push(...(await findings(tx, 'FINDING_TO_CONFIRM', me, { states: ['DRAFT'] })));
      }
      if (may('CLOSE', 'FINDINGS')) {
        const asked = { states: ['RESOLVED'], requestedMove: 'CLOSE' } as const;
        items.push(...(await findings(tx, 'FINDING_TO_CLOSE', me, asked)));
      }
      if (may('VOID', 'FINDINGS'))
        items.push(...(await findings(tx, 'FINDING_TO_VOID', me, { requestedMove: 'VOID' })));
      items.push(...(await this.followUps(tx, actor, me)));
      return items;
    });
  }

  private async followUps(tx: Transaction, actor: Actor, me: string): Promise<WaitingItem[]> {
    const update = can(actor, 'UPDATE', { kind: 'FOLLOW_UPS' });
    const own = update.allowed && update.reach === 'AGENCY' ? { agency: actor.agency ?? '' } : {};
    const toDo = update.allowed ? await listFollowUps(tx, { states: ['OPEN'], ...own }, MOST_OF_A_KIND) : [];
    const toAccept = can(actor, 'VALIDATE', { kind: 'FOLLOW_UPS' }).allowed
      ? await listFollowUps(tx, { states: ['DONE'], notByFinisherId: me }, MOST_OF_A_KIND)
      : [];
    const about = await findingsById(
      tx,
      [...toDo, ...toAccept].map((followUp) => followUp.findingId),
    );
    const byId = new Map(about.map((finding) => [finding.id, finding]));
    const itemsOf = (kind: WaitingKind, followUps: readonly FollowUp[]) =>
      followUps.flatMap((followUp) => {
        const finding = byId.get(followUp.findingId);
        return finding ? [followUpItem(kind, followUp, finding)] : [];
      });
    return [...itemsOf('FOLLOW_UP_TO_DO', toDo), ...itemsOf('FOLLOW_UP_TO_ACCEPT', toAccept)];
  }
}

async function visits(
  tx: Transaction,
  kind: WaitingKind,
  states: readonly VisitState[],
  whose: { memberId: string } | { notByMemberId: string },
): Promise<WaitingItem[]> {
  const { nodes } = await listVisits(tx, { states, ...whose }, { first: MOST_OF_A_KIND });
  return [...nodes].reverse().map((visit) => visitItem(kind, visit));
}

async function findings(tx: Transaction, kind: WaitingKind, me: string, filter: FindingFilter): Promise<WaitingItem[]> {
  const { nodes } = await listFindings(tx, { ...filter, notByAuthorId: me }, { first: MOST_OF_A_KIND });
  const open = nodes.filter((finding) => !(kind === 'FINDING_TO_CLOSE' && finding.followUpActorIds.includes(me)));
  return open.reverse().map((finding) => findingItem(kind, finding));
}

function visitItem(kind: WaitingKind, visit: MonevVisit): WaitingItem {
  const title = { id: 'Kunjungan', en: 'Visit' };
  return {
    kind,
    id: visit.id,
    pageId: visit.id,
    number: visit.visitNo,
    title,
    subject: visit.subject,
    day: visit.plannedOn,
  };
}

function findingItem(kind: WaitingKind, finding: Finding): WaitingItem {
  const { id, findingNo, subject, reportedOn } = finding;
  return {
    kind,
    id,
    pageId: id,
    number: findingNo,
    title: getPattern(finding.patternCode).name,
    subject,
    day: reportedOn,
  };
}

function followUpItem(kind: WaitingKind, followUp: FollowUp, finding: Finding): WaitingItem {
  const title = { id: followUp.action, en: followUp.action };
  const { id, dueOn } = followUp;
  return { kind, id, pageId: finding.id, number: finding.findingNo, title, subject: finding.subject, day: dueOn };
}
