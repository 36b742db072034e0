import { fireEvent, render, screen, within } from '@testing-library/react';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { SignedIn } from '../testing/signed-in';
import { ListFilters } from './list-filters.view';
import { RegisterListView } from './register-list.view';

const OPERATIONS = ['Query.eWarongs', 'Query.eWarongRanking', 'Query.importBatches'];
type Props = Parameters<typeof RegisterListView<{ id: string; name: string }>>[0];

function show(differs: Partial<Props> = {}) {
  const told: unknown[] = [];
  const filters = (
    <ListFilters
      search=""
      widest="31"
      regencies={{ chosen: '3171', all: [{ code: '3171', name: 'Kota Administrasi Jakarta Pusat' }] }}
      districts={{ chosen: '', all: [{ code: '317101', name: 'Gambir' }] }}
      status={{ chosen: '', all: ['ACTIVE', 'SUSPENDED'] }}
      bank={{ chosen: '', all: ['BNI', 'BRI'] }}
      official={null}
      onChange={(change) => told.push(change)}
    />
  );
  const { container } = render(
    <SignedIn operations={OPERATIONS} at="/e-warong/daftar">
      <RegisterListView
        kind="E_WARONG"
        regionName="DKI Jakarta"
        columns={[{ key: 'NAME', head: 'E-warong', sortable: true, cell: ({ name }) => name }]}
        rows={[
          { id: '1', name: 'Anggrek' },
          { id: '2', name: 'Melati' },
        ]}
        total={253}
        filtered={false}
        sort={{ key: 'NAME', direction: 'ascending' }}
        onSort={(sort) => told.push(sort)}
        onClear={() => told.push('clear')}
        onMore={() => told.push('more')}
        downloadHref="/api/registers/e-warong.xlsx?urut=NAME"
        filters={filters}
        {...differs}
      />
    </SignedIn>,
  );
  return { told, container };
}

describe('a register list', () => {
  it('begins with how many there are and where, and stands beside the ranking', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('253 e-warong terdaftar di DKI Jakarta.');
    expect(screen.getByRole('link', { name: 'Daftar' })).toHaveAttribute('aria-current', 'page');
  });
  it('says its order and how much of it is shown, and gives the rest on asking', () => {
    const { told } = show();
    expect(screen.getByRole('columnheader', { name: 'E-warong' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByText('2 dari 253 ditampilkan')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan 25 berikutnya' }));
    fireEvent.click(screen.getByRole('button', { name: 'E-warong' }));
    expect(told).toEqual(['more', { key: 'NAME', direction: 'descending' }]);
  });
  it('can be taken along with the same order and filter', () => {
    show();
    expect(screen.getByRole('link', { name: 'Unduh XLSX' })).toHaveAttribute(
      'href',
      '/api/registers/e-warong.xlsx?urut=NAME',
    );
  });
  it('is narrowed by place, status and bank; "all" of a kecamatan is its kota', () => {
    const { told } = show();
    const filters = within(screen.getByRole('search', { name: 'Saringan daftar' }));
    fireEvent.change(filters.getByLabelText('Status'), { target: { value: 'SUSPENDED' } });
    fireEvent.change(filters.getByLabelText('Kecamatan'), { target: { value: '317101' } });
    fireEvent.change(filters.getByLabelText('Kota/kabupaten'), { target: { value: '' } });
    expect(told).toEqual([{ status: 'SUSPENDED' }, { wilayah: '317101' }, { wilayah: '' }]);
  });
  it('asks once after the last letter', () => {
    jest.useFakeTimers();
    const { told } = show();
    for (const text of ['m', 'me', 'mel'])
      fireEvent.change(screen.getByLabelText('Nama atau nomor'), { target: { value: text } });
    jest.advanceTimersByTime(300);
    expect(told).toEqual([{ cari: 'mel' }]);
    jest.useRealTimers();
  });
  it('says what fills it while it is empty', () => {
    show({ rows: [], total: 0, onMore: null });
    expect(screen.getByText('Belum ada e-warong terdaftar di DKI Jakarta.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ke Berkas masuk' })).toHaveAttribute('href', '/berkas');
  });
  it('offers to loosen a filter that nothing fits', () => {
    const { told } = show({ rows: [], total: 0, filtered: true, onMore: null });
    fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(told).toEqual(['clear']);
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show().container)).toEqual([]);
  });
});
