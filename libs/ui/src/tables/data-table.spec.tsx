import { fireEvent, render, screen, within } from '@testing-library/react';
import { DataTable } from './data-table';

interface Area {
  name: string;
  value: number | null;
}
const AREAS: Area[] = [
  { name: 'Koja', value: 91.4 },
  { name: 'Seribu Utara', value: null },
  { name: 'Cilincing', value: 86.8 },
  { name: 'Tebet', value: 94.8 },
];

function show(limit?: number) {
  render(
    <DataTable
      caption="Realisasi per kecamatan"
      rows={AREAS}
      rowKey={({ name }) => name}
      hasData={({ value }) => value !== null}
      initialSort={{ key: 'value', direction: 'ascending' }}
      limit={limit}
      totals={{ name: 'DKI Jakarta', value: '94,5' }}
      totalsNote="jumlah dibagi jumlah, bukan rata-rata persen"
      columns={[
        { key: 'name', head: 'Kecamatan', cell: ({ name }) => name },
        {
          key: 'value',
          head: 'Realisasi %',
          numeric: true,
          sortValue: ({ value }) => value,
          cell: ({ value }) => value,
        },
      ]}
    />,
  );
}
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('a table', () => {
  it('is a real one: caption, scoped heads, totals that say how they were formed', () => {
    show();
    const table = screen.getByRole('table', { name: 'Realisasi per kecamatan' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getByText('jumlah dibagi jumlah, bukan rata-rata persen')).toBeVisible();
    expect(names().at(-1)).toBe('DKI Jakarta');
  });
  it('puts rows without data last, whichever way it is sorted: they are never the bottom of a ranking', () => {
    show();
    expect(names()).toEqual(['Cilincing', 'Koja', 'Tebet', 'Seribu Utara', 'DKI Jakarta']);
    fireEvent.click(screen.getByRole('button', { name: 'Realisasi %' }));
    expect(names()).toEqual(['Tebet', 'Koja', 'Cilincing', 'Seribu Utara', 'DKI Jakarta']);
  });
  it('tells its order to screen readers', () => {
    show();
    const head = screen.getByRole('columnheader', { name: 'Realisasi %' });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    fireEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'descending');
  });
  it('folds a long list, and still names every area without data', () => {
    show(1);
    expect(names()).toEqual(['Cilincing', 'Seribu Utara', 'DKI Jakarta']);
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan 2 baris lain' }));
    expect(names()).toHaveLength(5);
  });
  it('leaves the order to its owner where the owner knows the rest of the list', () => {
    const asked: unknown[] = [];
    render(
      <DataTable
        caption="Daftar"
        columns={[{ key: 'NAME', head: 'Nama', sortable: true, cell: (row: { name: string }) => row.name }]}
        rows={[{ name: 'Zamrud' }, { name: 'Anggrek' }]}
        rowKey={({ name }) => name}
        sorting={{ now: { key: 'NAME', direction: 'ascending' }, choose: (sort) => asked.push(sort) }}
      />,
    );
    expect(names()).toEqual(['Zamrud', 'Anggrek']);
    expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Nama' }));
    expect(asked).toEqual([{ key: 'NAME', direction: 'descending' }]);
  });
});
