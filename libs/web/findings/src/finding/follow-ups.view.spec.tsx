import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { type FindingDetailFragment, type FollowUpFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { FollowUpsView } from './follow-ups.view';
import { type FindingActs } from './use-finding-acts';

const followUp: FollowUpFieldsFragment = {
  id: 'f-1',
  findingId: 't-1',
  action: 'Pembinaan penyedia',
  agency: 'Dinas Perdagangan',
  givenOn: '2021-08-03',
  dueOn: '2021-08-17',
  dueProvisional: false,
  doneOn: '2021-08-24',
  daysLate: 7,
  evidence: 'Berita acara pembinaan',
  note: null,
  state: 'DONE',
  stateName: { idn: 'Selesai, menunggu diterima', eng: 'Done, waiting to be accepted' },
  finishedBy: { id: 'siti', name: 'Siti Aminah' },
  judgedBy: null,
};
const finding: FindingDetailFragment = {
  id: 't-1',
  findingNo: 'T-2021-0166',
  patternCode: 'FP-01',
  patternName: { idn: 'Barang dipaketkan', eng: 'Bundled goods' },
  severity: 'CRITICAL',
  sixT: 'QUALITY',
  state: 'IN_FOLLOW_UP',
  stateName: { idn: 'Ditindaklanjuti', eng: 'In follow-up' },
  occurredOn: '2021-07-22',
  criticalFailureCode: 'CF5',
  subject: { id: 's-1', kind: 'SUPPLIER', name: 'CV Lumbung Nusa', number: null },
  region: { code: '3172', name: 'Jakarta Utara', level: 'REGENCY' },
  reportedOn: '2021-07-22',
  confirmedOn: '2021-07-23',
  closedOn: null,
  source: 'VISIT',
  suggestedFailure: 'CF5',
  possibleFailures: ['CF5'],
  usualFollowUp: { idn: 'Hentikan paket', eng: 'Stop the bundles' },
  authors: [],
  confirmers: [],
  visit: null,
  evidence: [],
  moves: [],
  request: null,
  followUps: [followUp],
  timeline: [],
};

function show(readerId: string) {
  const accepted: string[] = [];
  const nothing = () => undefined;
  const acts: FindingActs = {
    busy: false,
    refusal: null,
    confirm: nothing,
    move: nothing,
    requestVoid: nothing,
    add: nothing,
    reportDone: nothing,
    accept: (id) => accepted.push(id),
    sendBack: nothing,
    drop: nothing,
  };
  const view = render(<FollowUpsView finding={finding} acts={acts} readerId={readerId} may={() => true} />);
  return { accepted, ...view };
}

describe('the follow-ups of a finding', () => {
  it('are late in days, with their agency, due day and evidence', async () => {
    const { container } = show('dewi');
    expect(screen.getByText(/Dinas Perdagangan · tenggat 17 Agu 2021/)).toBeVisible();
    expect(screen.getByText('lewat 7 hari')).toBeVisible();
    expect(screen.getByText('Bukti: Berita acara pembinaan')).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('are accepted by another person', () => {
    const { accepted } = show('dewi');
    fireEvent.click(screen.getByRole('button', { name: 'Terima' }));
    expect(accepted).toEqual(['f-1']);
  });
  it('say to who reported them done why they cannot accept them', () => {
    show('siti');
    const accept = screen.getByRole('button', { name: 'Terima' });
    expect(accept).toBeDisabled();
    expect(accept).toHaveAccessibleDescription(/^Anda yang melaporkan selesai/);
  });
});
