import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { AcceptBar } from './accept-bar.view';
import { batch, problem } from './batch.fixture';
import { BatchView } from './batch.view';

interface Asked {
  accepted: (string | null)[];
  discarded: number;
}

function show(data = batch(), refusal: string | null = null) {
  const asked: Asked = { accepted: [], discarded: 0 };
  const { container } = render(
    <MemoryRouter>
      <BatchView
        batch={data}
        records={null}
        actions={
          <AcceptBar
            batch={data}
            busy={false}
            refusal={refusal}
            onAccept={(reason) => asked.accepted.push(reason)}
            onDiscard={() => (asked.discarded += 1)}
          />
        }
      />
    </MemoryRouter>,
  );
  return { asked, container };
}
const blocked = () => batch({ problems: [problem('BLOCKING'), problem('WARNING', { row: 11 })], refusedCount: 1 });

describe('the preview of a file', () => {
  it('says in its sentence how much was read and what stands in the way', () => {
    show(blocked());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Jakut_rev3_FINAL.xlsx terbaca 6 baris; 1 hal harus dibereskan sebelum diterima.',
    );
  });
  it('names sheet and cell of every problem, and keeps severities apart', () => {
    show(blocked());
    const problems = screen.getByRole('region', { name: 'Yang perlu dibereskan' });
    expect(within(problems).getByText('Agustus, kolom D, baris 9')).toBeVisible();
    expect(within(problems).getByRole('heading', { name: /^Menghalangi/ })).toBeVisible();
    expect(within(problems).getByRole('heading', { name: /^Peringatan/ })).toBeVisible();
    expect(within(problems).getAllByText('14.291')[0]).toBeVisible();
  });
  it('compares totals with the period before', () => {
    show();
    expect(screen.getByRole('row', { name: /Jakarta Utara.*49\.368.*49\.636.*\+268/ })).toBeVisible();
  });
  it('shows a printed total that differs from its rows, and mends neither', () => {
    show(batch({ printedTotals: [{ label: 'KPM', printed: '47.219', summed: '47.221', agrees: false }] }));
    expect(screen.getByRole('row', { name: /KPM Berbeda 47\.219 47\.221/ })).toBeVisible();
  });
  it('says which personal columns were dropped', () => {
    show(batch({ droppedPersonalColumns: ['NIK', 'Nama'] }));
    expect(screen.getByText('NIK')).toBeVisible();
    expect(screen.getByText(/dibuang saat dibaca/)).toBeVisible();
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show(blocked()).container)).toEqual([]);
  });
});

describe('accepting a file', () => {
  it('is one click when nothing stands in the way', () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Terima 6 baris' }));
    expect(asked.accepted).toEqual([null]);
  });
  it('is disabled while a problem blocks, with the reason beside it', () => {
    show(blocked());
    const accept = screen.getByRole('button', { name: 'Terima 6 baris, sisihkan 1' });
    expect(accept).toBeDisabled();
    expect(accept).toHaveAccessibleDescription(/1 masalah menghalangi/);
  });
  it('sets the refused rows aside when a reason is written', () => {
    const { asked } = show(blocked());
    fireEvent.change(screen.getByLabelText('Alasan menyisihkan baris bermasalah'), { target: { value: 'kurang' } });
    expect(screen.getByRole('button', { name: /sisihkan/ })).toBeDisabled();
    fireEvent.change(screen.getByLabelText('Alasan menyisihkan baris bermasalah'), {
      target: { value: ' Menunggu perbaikan bank ' },
    });
    fireEvent.click(screen.getByRole('button', { name: /sisihkan/ }));
    expect(asked.accepted).toEqual(['Menunggu perbaikan bank']);
  });
  it('is not offered for a file of which nothing was read', () => {
    show(batch({ recordCount: 0 }));
    expect(screen.getByRole('button', { name: 'Terima 0 baris' })).toBeDisabled();
    expect(screen.getByText(/tidak ada baris yang terbaca/)).toBeVisible();
  });
  it('shows the words of the server when it refuses', () => {
    show(batch(), 'Berkas ini sudah dibuang.');
    expect(screen.getByRole('alert')).toHaveTextContent('Berkas ini sudah dibuang.');
  });
  it('can be declined', () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Buang' }));
    expect(asked.discarded).toBe(1);
  });
  it('ends at the dashboard of the region and month', () => {
    show(batch({ state: 'COMMITTED', setAsideReason: 'Menunggu bank', refusedCount: 2 }));
    expect(screen.getByRole('link', { name: 'Lihat Kota Administrasi Jakarta Utara, Agustus 2021' })).toHaveAttribute(
      'href',
      '/?wilayah=3172&periode=2021-08',
    );
    expect(screen.getByText('2 baris disisihkan: Menunggu bank')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Terima/ })).toBeNull();
  });
});
