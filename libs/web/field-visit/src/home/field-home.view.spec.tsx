import '@monev/ui/testing/jsdom-gaps';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type FieldVisitLineFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type Draft } from '../draft/draft';
import { progressOfDrafts } from '../draft/drafts-progress';
import { FieldHomeView } from './field-home.view';

const visit = (more: Partial<FieldVisitLineFragment> = {}): FieldVisitLineFragment => ({
  id: 'v-1',
  visitNo: 'MV-2021-09-0231',
  plannedOn: '2021-09-23',
  state: 'ASSIGNED',
  note: null,
  subject: { id: 'ew-1', kind: 'E_WARONG', name: 'Anggrek Semper', number: 'EW-0001' },
  region: { code: '3172', name: 'Jakarta Utara', level: 'REGENCY' },
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft => ({
  ownerId: 'me',
  visitId: 'v-1',
  submissionId: 's-1',
  instrumentCode: 'EW',
  instrumentVersion: 1,
  baseRevision: 0,
  answers: { 'EW-01': 'YES', 'EW-02': true },
  signature: null,
  reasons: {},
  observedAt: '2021-09-23T03:00:00Z',
  unsentSince: null,
  ...more,
});
const show = (visits: FieldVisitLineFragment[], drafts: Draft[] = []) =>
  render(
    <MemoryRouter>
      <FieldHomeView
        visits={visits}
        drafts={drafts}
        progress={progressOfDrafts(drafts)}
        now={new Date('2021-09-23T05:10:00Z')}
      />
    </MemoryRouter>,
  );

describe('the home of the field', () => {
  it('tells first what did not reach the server, and how long it has waited', () => {
    show([visit()], [draft({ unsentSince: '2021-09-23T03:00:00Z' })]);
    expect(screen.getByText('Tertua 2 jam. Isian aman di ponsel ini.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Buka dan kirim' })).toHaveAttribute(
      'href',
      '/lapangan/v-1?langkah=periksa',
    );
  });
  it('says how far a draft has come', () => {
    show([visit()], [draft()]);
    expect(screen.getByText(/^Lanjutkan, 2 dari \d+ terisi$/)).toBeVisible();
  });
  it('lists what is to be filed by day, and what was filed apart', () => {
    show([
      visit({ id: 'late', plannedOn: '2021-09-25' }),
      visit({ id: 'soon', plannedOn: '2021-09-20', subject: { ...visit().subject, name: 'Kenanga Kalibaru' } }),
      visit({ id: 'done', state: 'SUBMITTED' }),
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 kunjungan menunggu isian Anda');
    const open = screen.getByRole('region', { name: 'Perlu diisi' });
    expect(within(open).getAllByRole('link')[0]).toHaveTextContent('Kenanga Kalibaru');
    expect(within(screen.getByRole('region', { name: 'Sudah dikirim' })).getAllByRole('link')).toHaveLength(1);
  });
  it('says where visits come from when there are none', async () => {
    const { container } = show([]);
    expect(screen.getByText('Kunjungan muncul di sini setelah sekretariat menugaskan Anda.')).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
