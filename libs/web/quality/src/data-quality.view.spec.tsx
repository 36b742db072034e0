import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { DataQualityView } from './data-quality.view';
import { type Quality } from './quality';

type Cell = Quality['rows'][number]['cells'][number];
const both = (idn: string) => ({ idn, eng: idn });
const cell = (state: Cell['state'], differs: Partial<Cell> = {}): Cell => ({
  ...{ dataset: 'KPM', month: '2021-09', state, rows: state === 'MISSING' ? 0 : 44 },
  ...{ filledPct: state === 'MISSING' ? null : 98.2, receivedAt: null, fromAbove: false },
  ...differs,
});
const row = (code: string, name: string, cells: Cell[], reminder: string | null) => ({
  region: { code, name, level: 'REGENCY' as const },
  ...{
    cells,
    missing: cells.filter(({ state }) => state === 'MISSING').length,
    onTimePct: 50,
    filledPct: 98.2,
    reminder,
  },
});

const quality: Quality = {
  region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE', path: [], children: [] },
  ...{ period: '2021-09', months: ['2021-09'], reportedMonths: ['2021-09'], today: '2021-11-08' },
  datasets: [{ id: 'KPM', name: both('Jumlah KPM'), cadence: 'MONTH', dueDay: 5 }],
  rows: [
    row('3171', 'Kota Jakarta Pusat', [cell('MISSING')], 'Yth. Tim Koordinasi Bansos Pangan Kota Jakarta Pusat'),
    row('3172', 'Kota Jakarta Utara', [cell('ON_TIME', { receivedAt: '2021-10-04T03:00:00Z' })], null),
  ],
  discrepancies: [
    {
      ...{ kind: 'SOURCES', region: { code: '3171011001', name: 'Gambir', level: 'VILLAGE' }, month: '2021-09' },
      ...{ one: '100', other: '97', difference: '-3', differencePct: -3, detail: ['PAYMENT_LIST', 'BANK_REPORT'] },
      batchId: 'b1',
    },
  ],
};
const show = (given: Quality = quality) =>
  render(
    <MemoryRouter>
      <main>
        <DataQualityView quality={given} filters={null} />
      </main>
    </MemoryRouter>,
  );

describe('the data quality page', () => {
  it('says in one sentence who is missing what, and how much does not add up', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '1 dari 2 wilayah belum mengirim data yang jatuh tempo: 1 bulan data belum diterima. Ada 1 selisih yang belum terjelaskan.',
    );
    expect(screen.getByText(/Dinilai per 8 Nov 2021/)).toBeTruthy();
  });

  it('tells each month in words, with the day it came', () => {
    show();
    expect(screen.getByRole('img', { name: 'September 2021: belum diterima' })).toBeTruthy();
    expect(
      screen.getByRole('img', { name: /September 2021: tepat waktu, diterima 4 Okt 2021.*44 baris/ }),
    ).toBeTruthy();
  });

  it('copies the reminder as it stands, and says when the browser refuses', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    show();
    fireEvent.click(screen.getByText('Kota Jakarta Pusat: 1 bulan data belum diterima'));
    fireEvent.click(screen.getByRole('button', { name: 'Salin pesan untuk Kota Jakarta Pusat' }));
    expect(await screen.findByText('Pesan tersalin.')).toBeTruthy();
    expect(copied).toEqual([quality.rows[0]!.reminder]);
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Salin pesan untuk Kota Jakarta Pusat' }));
    expect(await screen.findByText(/Peramban menolak/)).toBeTruthy();
  });

  it('shows both figures of a difference, its size, and the file', () => {
    show();
    const table = within(screen.getByRole('table', { name: 'Selisih terbuka' }));
    expect(table.getByText('−3')).toBeTruthy();
    expect(table.getByText('−3,00%')).toBeTruthy();
    expect(table.getByText(/PAYMENT_LIST \/ BANK_REPORT/)).toBeTruthy();
    expect(table.getByRole('link', { name: 'Buka berkas' }).getAttribute('href')).toBe('/berkas/b1');
  });

  it('says what is in order where nothing is missing and everything adds up', async () => {
    const { container } = show({ ...quality, rows: quality.rows.slice(1), discrepancies: [] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Semua data yang jatuh tempo sudah diterima. 100,0% di antaranya tepat waktu.',
    );
    expect(screen.getByText('tidak ada yang perlu diingatkan')).toBeTruthy();
    expect(screen.getByText('tidak ada selisih')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is accessible with everything on it', async () => {
    const { container } = show();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
