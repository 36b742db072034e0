import { type Finding, type Transaction, listFindings, listFollowUps, subjectNames } from '@monev/data';
import { getPattern } from '@monev/domain/findings';
import { type DueItem, type OpenCriticalFinding } from '@monev/domain/reporting';
import { type RegionCode } from '@monev/kernel';

/** Confirmed and not yet at its end: what IND-FND-02 calls open. */
const OPEN = ['CONFIRMED', 'DISPUTED', 'IN_FOLLOW_UP', 'RESOLVED', 'REOPENED'] as const;
/** More than anybody reads; the page counts them and names one. */
const MOST = 500;

/** A critical finding that is open, and its id to open it by. */
export type OpenFinding = OpenCriticalFinding & Pick<Finding, 'id'>;

/** Critical findings of a region that are open now, named by their outlet. */
export async function openCriticalFindings(tx: Transaction, region: RegionCode): Promise<OpenFinding[]> {
  const { nodes } = await listFindings(tx, { region, states: OPEN, severities: ['CRITICAL'] }, { first: MOST });
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

/** Follow-ups that nobody has reported done, with their finding as link. */
export async function dueFollowUps(tx: Transaction, region: RegionCode): Promise<DueItem[]> {
  const open = await listFollowUps(tx, { states: ['OPEN'], region }, MOST);
  return open.map(({ action, agency, dueOn, findingId }) => ({
    title: { id: action, en: action },
    owner: agency,
    dueOn,
    link: findingId,
  }));
}
