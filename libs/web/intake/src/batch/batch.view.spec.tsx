import '@monev/ui/testing/jsdom-gaps';
import { useState } from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type BatchDetailFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { AcceptBar, DecidedBar } from './accept-bar.view';
import { batch, problem } from './batch.fixture';
import { BatchView } from './batch.view';
import { type DecisionInput, type ReasonDrafts } from './decision-drafts';
import { MarkedWorkbookView } from './marked-workbook.view';
import { UndoView } from './undo.view';

interface Asked {
  accepted: DecisionInput[][];
  discarded: number;
  stopped: number;
}

function Page({ data, refusal, asked }: { data: BatchDetailFragment; refusal: string | null; asked: Asked }) {
  const [drafts, setDrafts] = useState<ReasonDrafts>({});
  return (
    <BatchView
      batch={data}
      reasons={
        data.state === 'STAGED' ? { drafts, onWrite: (key, text) => setDrafts({ ...drafts, [key]: text }) } : null
      }
      origins={null}
      records={null}
      marked={<MarkedWorkbookView batch={data} />}
      actions={
        <>
          <AcceptBar
            batch={data}
            drafts={drafts}
            busy={false}
            progress={null}
            refusal={refusal}
            onAccept={(decisions) => asked.accepted.push(decisions)}
            onStop={() => (asked.stopped += 1)}
            onDiscard={() => (asked.discarded += 1)}
          />
          <DecidedBar batch={data} onUndo={() => undefined} />
        </>
      }
    />
  );
}

function show(data = batch(), refusal: string | null = null) {
  const asked: Asked = { accepted: [], discarded: 0, stopped: 0 };
  const { container } = render(
    <MemoryRouter>
      <Page data={data} refusal={refusal} asked={asked} />
    </MemoryRouter>,
  );
  return { asked, container };
}
const blocked = () =>
  batch({ problems: [problem('BLOCKING'), problem('WARNING', { row: 11, code: 'DIFFERS' })], refusedCount: 1 });

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
    expect(screen.getByRole('button', { name: 'Unduh buku kerja' })).toBeEnabled();
  });
  it('compares each kecamatan with the last month that has figures: changed, new and gone', () => {
    const row = (name: string, current: string | null, before: string | null, change: 'CHANGED' | 'NEW' | 'GONE') => ({
      region: { code: name, name, level: 'DISTRICT' as const },
      label: { idn: 'Jumlah KPM', eng: 'KPM count' },
      ...{ period: '2021-08', beforePeriod: '2021-07', current, before, change, unusual: null, unusualPercent: null },
    });
    show(
      batch({
        comparison: [
          row('Koja', '6321', '6300', 'CHANGED'),
          row('Cilincing', '9', null, 'NEW'),
          row('Pademangan', null, '5', 'GONE'),
        ],
        changes: [{ kind: { idn: 'jumlah KPM', eng: 'KPM counts' }, added: 1, changed: 4, same: 2 }],
      }),
    );
    const table = screen.getByRole('region', { name: 'Dibandingkan dengan Juli 2021: Jumlah KPM' });
    expect(within(table).getByText('0 sama, 1 berubah, 1 baru, 1 hilang')).toBeVisible();
    expect(within(table).getByRole('row', { name: /Koja.*6\.300.*6\.321.*\+21.*berubah/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: /Pademangan.*hilang/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /jumlah KPM 1 4 2/ })).toBeVisible();
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
    expect(asked.accepted).toEqual([[]]);
  });
  it('is disabled while a problem blocks or a warning has no reason, with what is missing beside it', () => {
    show(blocked());
    const accept = screen.getByRole('button', { name: 'Terima 6 baris, sisihkan 1' });
    expect(accept).toBeDisabled();
    expect(accept).toHaveAccessibleDescription(/1 masalah menghalangi, 1 peringatan belum diberi alasan/);
  });
  it('sets the refused rows aside and takes the warnings when a reason is written for each', () => {
    const { asked } = show(blocked());
    const write = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write(/Sisihkan 1 baris ini/, 'kurang');
    write(/Terima peringatan ini/, 'Sudah ditanyakan ke bank');
    expect(screen.getByRole('button', { name: /Terima 6 baris, sisihkan/ })).toBeDisabled();
    write(/Sisihkan 1 baris ini/, ' Menunggu perbaikan bank ');
    fireEvent.click(screen.getByRole('button', { name: /Terima 6 baris, sisihkan/ }));
    expect(asked.accepted).toEqual([
      [
        { code: 'PART', sheet: null, row: null, reason: 'Menunggu perbaikan bank' },
        { code: 'DIFFERS', sheet: null, row: null, reason: 'Sudah ditanyakan ke bank' },
      ],
    ]);
  });
  it('takes a reason row by row', () => {
    const rows = [problem('BLOCKING'), problem('BLOCKING', { row: 12 })];
    const groups = [{ severity: 'BLOCKING' as const, code: 'PART', count: 2 }];
    const { asked } = show(batch({ problems: rows, problemGroups: groups, refusedCount: 2 }));
    fireEvent.click(screen.getByRole('button', { name: 'Beri alasan per baris' }));
    for (const row of [9, 12])
      fireEvent.change(screen.getByLabelText(`Alasan menyisihkan baris ${row}`), {
        target: { value: `Menunggu baris ${row}` },
      });
    fireEvent.click(screen.getByRole('button', { name: 'Terima 6 baris, sisihkan 2' }));
    expect(asked.accepted[0]?.map(({ row }) => row)).toEqual([9, 12]);
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

describe('undoing an accepted file', () => {
  type Preview = Parameters<typeof UndoView>[0]['preview'];
  const utara = { code: '3172', name: 'Kota Administrasi Jakarta Utara', level: 'REGENCY' as const };
  const preview = (differs: Partial<Preview> = {}): Preview => ({
    mayUndo: true,
    blockers: [],
    touches: [{ kind: { idn: 'jumlah KPM', eng: 'KPM counts' }, removed: 2, restored: 4 }],
    totals: [
      { region: utara, label: { idn: 'Jumlah KPM', eng: 'KPM count' }, period: '2021-08', now: '49636', after: null },
    ],
    ...differs,
  });
  function ask(data: Preview) {
    const reasons: string[] = [];
    const { container } = render(
      <MemoryRouter>
        <UndoView
          preview={data}
          busy={false}
          refusal={null}
          onUndo={(reason) => reasons.push(reason)}
          onLeave={() => undefined}
        />
      </MemoryRouter>,
    );
    return { reasons, container };
  }

  it('says what it will touch, and wants a reason before it does', async () => {
    const { reasons, container } = ask(preview());
    expect(screen.getByRole('row', { name: /jumlah KPM 2 4/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Jakarta Utara.*49\.636.*tidak tercatat/ })).toBeVisible();
    const undo = screen.getByRole('button', { name: 'Ya, batalkan penerimaan' });
    expect(undo).toBeDisabled();
    fireEvent.change(screen.getByLabelText('Alasan pembatalan'), { target: { value: 'Bulan yang salah' } });
    fireEvent.click(undo);
    expect(reasons).toEqual(['Bulan yang salah']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('names the later file that stands in the way, and offers no button', () => {
    const message = { idn: 'berkas perbaikan.xlsx mengubah 8 jumlah KPM yang sama', eng: '' };
    ask(
      preview({
        blockers: [
          { how: 'CHANGED', batchId: 'b-9', fileName: 'perbaikan.xlsx', at: '2021-09-22T02:12:00Z', facts: 8, message },
        ],
      }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent('berkas perbaikan.xlsx mengubah 8 jumlah KPM yang sama');
    expect(screen.getByRole('link', { name: 'Buka' })).toHaveAttribute('href', '/berkas/b-9');
    expect(screen.queryByRole('button', { name: /Ya, batalkan/ })).toBeNull();
  });
  it('says who can, to whom it is not given', () => {
    ask(preview({ mayUndo: false }));
    expect(screen.getByText(/yang dapat membatalkannya: sekretariat provinsi/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Ya, batalkan/ })).toBeNull();
  });
});
