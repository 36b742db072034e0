import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type UploadAnswers } from './send-file';
import { UploadView } from './upload.view';
import { type UploadState } from './use-upload';

const TEMPLATES = ['bank', 'pos', 'desa'].map((id) => ({
  id,
  name: { idn: `Pola ${id}`, eng: id },
  asksPeriod: false,
  canBeFilledIn: true,
}));

function show(state: UploadState) {
  const sent: string[] = [];
  const answers: UploadAnswers[] = [];
  const { container } = render(
    <MemoryRouter>
      <UploadView
        upload={{
          state,
          send: (file, sender) => sent.push(sender ? `${file.name} (${sender})` : file.name),
          answer: (more) => answers.push(more),
          cancel: () => sent.push('cancelled'),
        }}
        templates={TEMPLATES}
        senders={['Dinsos Soppeng']}
        today="2026-08-20"
        search={{
          choices: [{ key: '7312', label: 'Kabupaten Soppeng', detail: '' }],
          searching: false,
          onType: () => undefined,
        }}
      />
    </MemoryRouter>,
  );
  return { sent, answers, container };
}
const answered = (outcome: Extract<UploadState, { phase: 'ANSWERED' }>['outcome']): UploadState => ({
  phase: 'ANSWERED',
  fileName: 'a.csv',
  outcome,
});
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('sending a file', () => {
  const file = new File(['x'], 'realisasi.xlsx');
  it('takes it from the button', () => {
    const { sent } = show({ phase: 'IDLE' });
    fireEvent.change(screen.getByLabelText('Pilih berkas'), { target: { files: [file] } });
    expect(sent).toEqual(['realisasi.xlsx']);
  });
  it('says which office it comes from', () => {
    const { sent } = show({ phase: 'IDLE' });
    choose('Pengirim berkas (kantor)', 'Dinsos Soppeng');
    fireEvent.change(screen.getByLabelText('Pilih berkas'), { target: { files: [file] } });
    expect(sent).toEqual(['realisasi.xlsx (Dinsos Soppeng)']);
  });
  it('tells how many rows were read', () => {
    show({ phase: 'UNDER_WAY', fileName: 'besar.csv', progress: { phase: 'READING', rows: 12_000 } });
    expect(screen.getByRole('progressbar', { name: 'Membaca besar.csv: 12.000 baris' })).not.toHaveAttribute('value');
  });
  it('goes on after a lost connection with what was sent', () => {
    const { answers } = show(answered({ kind: 'LOST' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Yang sudah terkirim aman');
    fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan' }));
    expect(answers).toEqual([{}]);
  });
  it('takes it dropped', () => {
    const { sent } = show({ phase: 'IDLE' });
    fireEvent.drop(screen.getByText(/Seret berkas/), { dataTransfer: { files: [file] } });
    expect(sent).toEqual(['realisasi.xlsx']);
  });
  it('shows how far it is, and can be stopped', () => {
    const { sent } = show({
      ...{ phase: 'UNDER_WAY', fileName: 'besar.csv' },
      progress: { phase: 'SENDING', share: 0.4, resumed: false },
    });
    expect(screen.getByRole('progressbar', { name: 'Mengirim besar.csv: 40%' })).toHaveAttribute('value', '0.4');
    fireEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(sent).toEqual(['cancelled']);
  });
  it('asks for the period it does not name, and guesses no month', () => {
    const { answers } = show(answered({ kind: 'NEEDS_PERIOD' }));
    expect(screen.queryByRole('button', { name: /Lanjutkan/ })).toBeNull();
    choose('Tahun', '2023');
    choose('Bulan', '12');
    fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan dengan Desember 2023' }));
    expect(answers).toEqual([{ period: '2023-12' }]);
  });
  it('takes a quarter or a whole year as well', () => {
    const { answers } = show(answered({ kind: 'NEEDS_PERIOD' }));
    choose('Jenis periode', 'QUARTER');
    choose('Tahun', '2021');
    choose('Triwulan', 'Q2');
    fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan dengan Triwulan II 2021' }));
    choose('Jenis periode', 'YEAR');
    fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan dengan 2021' }));
    expect(answers).toEqual([{ period: '2021-Q2' }, { period: '2021' }]);
  });
  it('asks for the region it does not name', () => {
    const { answers } = show(answered({ kind: 'NEEDS_REGION' }));
    fireEvent.click(screen.getByRole('combobox', { name: 'Wilayah' }));
    fireEvent.click(screen.getByRole('option', { name: 'Kabupaten Soppeng' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan dengan Kabupaten Soppeng' }));
    expect(answers).toEqual([{ region: '7312' }]);
  });
  it('offers only the layouts that fit, and chooses none itself', () => {
    const { answers } = show(
      answered({ kind: 'NEEDS_TEMPLATE', ambiguous: true, candidates: ['bank', 'pos'], layout: null }),
    );
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false]);
    fireEvent.click(screen.getByRole('radio', { name: 'Pola pos' }));
    fireEvent.click(screen.getByRole('button', { name: 'Baca dengan pola ini' }));
    expect(answers).toEqual([{ template: 'pos' }]);
  });
  it('offers all layouts when none was recognised', () => {
    show(answered({ kind: 'NEEDS_TEMPLATE', ambiguous: false, candidates: [], layout: null }));
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });
  it('points to the earlier batch for a file that was accepted before', () => {
    show(answered({ kind: 'DUPLICATE', batchId: 'b-0', fileName: 'lama.csv', committedAt: '2024-01-01T00:00:00Z' }));
    expect(screen.getByText(/Berkas yang sama sudah diterima: lama.csv, 1 Jan 2024, 07.00 WIB/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Buka berkas itu' })).toHaveAttribute('href', '/berkas/b-0');
  });
  it('repeats why the server refused it, and offers to send again only when it was not reached', () => {
    show(answered({ kind: 'REFUSED', code: 'FILE_UNREADABLE', said: { id: 'Berkas rusak.', en: 'Broken.' } }));
    expect(screen.getByRole('alert')).toHaveTextContent('Berkas rusak.');
    expect(screen.queryByRole('button', { name: 'Kirim lagi' })).toBeNull();
  });
  it('sends the kept file again after a lost connection', () => {
    const { answers } = show(answered({ kind: 'REFUSED', code: 'UNAVAILABLE', said: null }));
    fireEvent.click(screen.getByRole('button', { name: 'Kirim lagi' }));
    expect(answers).toEqual([{}]);
  });
  it('has nothing that axe objects to while it asks', async () => {
    expect(await accessibilityProblems(show(answered({ kind: 'NEEDS_PERIOD' })).container)).toEqual([]);
  });
});
