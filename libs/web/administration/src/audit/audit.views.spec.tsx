import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { type AuditEntryFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { AuditEntriesView } from './audit-entries.view';
import { type AuditWish, readWish } from './audit-filter';
import { AuditFilterView } from './audit-filter.view';

const entry = (differs: Partial<AuditEntryFieldsFragment> = {}): AuditEntryFieldsFragment => ({
  seq: 1042,
  at: '2026-03-02T02:30:00Z',
  actorKind: 'USER',
  actorId: 'a-1',
  actorName: 'Ratna Dewi',
  actorRole: 'SYSADMIN',
  action: 'account.change',
  objectKind: 'account',
  objectId: 'a-2',
  regionCode: null,
  reason: null,
  requestId: 'r-1',
  changedFields: ['role'],
  before: '{"name":"Budi","role":"AUDITOR"}',
  after: '{"name":"Budi","role":"KADIS"}',
  hash: 'abc123',
  ...differs,
});
const show = (entries: readonly AuditEntryFieldsFragment[], onMore: (() => void) | null = null) =>
  render(
    <AuditEntriesView entries={entries} regionName={(code) => `Wilayah ${code}`} onMore={onMore} loadingMore={false} />,
  );

describe('the audit record', () => {
  it('tells who did what, when, in which role, and why', () => {
    show([entry({ reason: 'Pindah tugas', regionCode: '3171' })]);
    const line = screen.getByRole('listitem');
    expect(line).toHaveTextContent('1.042');
    expect(line).toHaveTextContent('Ratna Dewi (Administrator sistem) mengubah akun · akun · Wilayah 3171');
    expect(line).toHaveTextContent('2 Mar 2026, 09.30 WIB');
    expect(line).toHaveTextContent('Alasan: Pindah tugas');
  });
  it('opens what changed, before and after, and the seal', () => {
    show([entry()]);
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Rincian 1.042' }));
    const rows = within(screen.getByRole('table', { name: 'Perubahan pada catatan 1.042' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['IsianSebelumSesudah', 'roleAUDITORKADIS']);
    expect(screen.getByText('abc123')).toBeVisible();
  });
  it('says whether the command line acted, and keeps the code of an act it has no words for', () => {
    show([entry({ actorKind: 'LOCAL_OPERATOR', actorRole: null, actorName: 'root', action: 'score.store' })]);
    expect(screen.getByRole('listitem')).toHaveTextContent('root (baris perintah) score.store');
  });
  it('goes on to older entries where there are some', () => {
    let asked = 0;
    show([entry()], () => (asked += 1));
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan yang lebih lama' }));
    expect(asked).toBe(1);
  });
  it('says so when nothing fits', () => {
    show([]);
    expect(screen.getByText('Tidak ada catatan yang cocok dengan saringan ini.')).toBeVisible();
  });
  it('has nothing that axe objects to, opened', async () => {
    const { container } = show([entry()]);
    fireEvent.click(screen.getByRole('button', { name: 'Rincian 1.042' }));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the filter of the record', () => {
  const filter = (query = '', mayExport = true) => {
    const wishes: AuditWish[] = [];
    const { container } = render(
      <AuditFilterView
        wish={readWish(new URLSearchParams(query))}
        onChange={(wish) => wishes.push(wish)}
        search={{ choices: [], searching: false, onType: () => undefined }}
        regionName="Jakarta Pusat"
        mayExport={mayExport}
      />,
    );
    return { wishes, container };
  };
  it('asks for a name only when it is whole, not at each letter', () => {
    const { wishes } = filter();
    const field = screen.getByLabelText('Nama pelaku');
    fireEvent.change(field, { target: { value: 'Rat' } });
    fireEvent.change(field, { target: { value: 'Ratna' } });
    expect(wishes).toEqual([]);
    fireEvent.submit(field);
    expect(wishes.map(({ actorName }) => actorName)).toEqual(['Ratna']);
  });
  it('narrows by act at once, also by one that this version has no words for', () => {
    const { wishes } = filter('tindakan=score.store');
    expect(screen.getByLabelText('Tindakan')).toHaveValue('score.store');
    fireEvent.change(screen.getByLabelText('Tindakan'), { target: { value: 'session.begin' } });
    expect(wishes[0]?.action).toBe('session.begin');
  });
  it('takes the same filter along into the file, for who may export', () => {
    filter('pelaku=Ratna');
    expect(screen.getByRole('link', { name: 'Unduh CSV' })).toHaveAttribute(
      'href',
      '/api/audit/export.csv?actorName=Ratna',
    );
  });
  it('offers no file to others, and clears what was set', () => {
    const { wishes } = filter('wilayah=3171', false);
    expect(screen.queryByRole('link', { name: 'Unduh CSV' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(Object.values(wishes[0] ?? {}).join('')).toBe('');
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(filter('pelaku=x').container)).toEqual([]);
  });
});
