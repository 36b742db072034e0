import { type Finding, type Transaction, listFindings, listFollowUps, subjectNames } from '@monev/data';
import { getPattern } from '@monev/domain/findings';
import { type DueItem, type OpenCriticalFinding } from '@monev/domain/reporting';
import { type IsoDate, type RegionCode, type Wording } from '@monev/kernel';

/** Confirmed and not yet at its end: what IND-FND-02 calls open. What was closed since was open before. */
const CONFIRMED = ['CONFIRMED', 'DISPUTED', 'IN_FOLLOW_UP', 'RESOLVED', 'REOPENED', 'CLOSED'] as const;
/** More than anybody reads; the page counts them and names one. */
const MOST = 500;

/** A critical finding that is open, and its id to open it by. */
export type OpenFinding = OpenCriticalFinding & Pick<Finding, 'id'>;

/** Critical findings of a region that were open on a day, named by their outlet. */
export async function openCriticalFindings(tx: Transaction, region: RegionCode, day: IsoDate): Promise<OpenFinding[]> {
  const asked = { region, states: CONFIRMED, severities: ['CRITICAL'] } as const;
  const nodes = (await listFindings(tx, asked, { first: MOST })).nodes.filter(
    ({ confirmedOn, closedOn }) => confirmedOn !== null && confirmedOn <= day && (closedOn === null || closedOn > day),
  );
  const names = await subjectNames(
    tx,
    nodes.map(({ subject }) => subject),
  );
  return nodes.map((finding) => ({
    id: finding.id,
    findingNo: finding.findingNo,
    subjectName:
      names.find(({ kind, id }) => kind === finding.subject.kind && id === finding.subject.id)?.name ??
      finding.findingNo,
    patternName: getPattern(finding.patternCode).name,
    reportedOn: finding.reportedOn,
    state: finding.state,
  }));
}

/** Follow-ups that nobody had reported done on a day, with their finding as link. */
export async function dueFollowUps(tx: Transaction, region: RegionCode, day: IsoDate): Promise<DueItem[]> {
  const given = await listFollowUps(tx, { states: ['OPEN', 'DONE', 'ACCEPTED'], region }, MOST);
  return given
    .filter(({ givenOn, doneOn }) => givenOn <= day && (doneOn === null || doneOn > day))
    .map(({ action, agency, dueOn, findingId }) => ({
      title: { id: action, en: action },
      owner: agency,
      dueOn,
      link: findingId,
    }));
}

/** Something that one person asked for and another decides. */
export interface AskedDecision {
  /** "Penutupan temuan T-2021-0166". */
  readonly title: Wording;
  /** The pattern, and whom it is about. */
  readonly about: Wording;
  readonly findingId: string;
}

const ASKED = [
  ['CLOSE', { id: 'Penutupan temuan', en: 'Closing of finding' }],
  ['VOID', { id: 'Pembatalan temuan', en: 'Voiding of finding' }],
] as const;

/** Closings and voidings that were asked for, and disputes to be decided; the oldest first. */
export async function askedDecisions(tx: Transaction, region: RegionCode): Promise<AskedDecision[]> {
  const found: { finding: Finding; what: Wording }[] = [];
  for (const [requestedMove, what] of ASKED) {
    const { nodes } = await listFindings(tx, { region, requestedMove }, { first: MOST });
    found.push(...nodes.map((finding) => ({ finding, what })));
  }
  const disputes = await listFindings(tx, { region, states: ['DISPUTED'] }, { first: MOST });
  const dispute = { id: 'Sanggahan atas temuan', en: 'Dispute of finding' };
  found.push(...disputes.nodes.map((finding) => ({ finding, what: dispute })));
  const names = await subjectNames(
    tx,
    found.map(({ finding }) => finding.subject),
  );
  const nameOf = ({ subject, findingNo }: Finding) =>
    names.find(({ kind, id }) => kind === subject.kind && id === subject.id)?.name ?? findingNo;
  return found
    .sort((a, b) => (a.finding.reportedOn < b.finding.reportedOn ? -1 : 1))
    .map(({ finding, what }) => ({
      title: { id: `${what.id} ${finding.findingNo}`, en: `${what.en} ${finding.findingNo}` },
      about: aboutOf(finding, nameOf(finding)),
      findingId: finding.id,
    }));
}

function aboutOf({ patternCode }: Finding, name: string): Wording {
  const pattern = getPattern(patternCode).name;
  return { id: `${pattern.id}, ${name}`, en: `${pattern.en}, ${name}` };
}
