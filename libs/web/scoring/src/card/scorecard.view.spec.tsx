import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type ScoreEvidenceFieldsFragment, type ScorecardFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type OwnAccount, SessionProvider } from '@monev/web-kit';
import { EvidenceView } from './evidence.view';
import { ScorecardView } from './scorecard.view';
import { CAPPED, MEDIOCRE, THIN, cardOf } from './testing/card';

const account: OwnAccount = {
  ...{ id: 'a-1', name: 'A. Contoh', email: 'a@contoh.test', role: 'SECRETARIAT', agency: null, regions: [] },
  roleLabel: { idn: 'Sekretariat', eng: 'Secretariat' },
  ...{ wholeProvince: true, hasPassword: true, hasSecondFactor: true, recoveryCodesLeft: 8 },
  operations: ['Query.finding', 'Query.importBatches', 'Query.eWarongRanking', 'Mutation.planVisit'],
};
const installation = {
  ...{ homeProvince: null, suggestedProvince: '31', isDemo: false, demoNote: null, dataVersion: '1' },
  today: '2021-09-22',
};

const row = (differs: Partial<ScoreEvidenceFieldsFragment>): ScoreEvidenceFieldsFragment => ({
  ...{ reference: 'SJ-1', on: '2021-05-04', regionCode: '3175', registerNo: 'E1', outletId: 'e1', outletName: 'Mawar' },
  ...{ part: '1', whole: '1', good: true, note: 'BERAS PREMIUM KG', placeKind: 'IMPORT_BATCH', placeId: 'b1' },
  ...differs,
});

describe('a scorecard', () => {
  const chosen: string[] = [];
  const show = (card: ScorecardFieldsFragment, rows: readonly ScoreEvidenceFieldsFragment[] = []) =>
    render(
      <SessionProvider installation={installation} account={account}>
        <MemoryRouter>
          <ScorecardView
            card={card}
            quarters={['2021-Q2', '2021-Q1']}
            onQuarter={(quarter) => chosen.push(quarter)}
            latestHref="/penyedia/p1"
            evidenceOf={(criterion) => (
              <EvidenceView criterion={criterion} rows={rows} ownOnly={card.countsHidden} onMore={null} />
            )}
          />
        </MemoryRouter>
      </SessionProvider>,
    ).container;
  const section = (name: RegExp | string) => screen.getByRole('region', { name });
  const rowOf = (code: string) => screen.getByText(code, { selector: 'th .muted' }).closest('tr') as HTMLElement;

  it('opens with a sentence, the score, its grade and how far it carries', () => {
    show(cardOf(MEDIOCRE));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/kehilangan 44,17 poin/);
    expect(screen.getByText('Kurang · peringkat 19 dari 19 yang dinilai')).toBeVisible();
    expect(screen.getByText('0,70 Buruk')).toBeVisible();
    expect(screen.getByText(/Aturan skor versi 2017-1.*\(usulan\)/)).toBeVisible();
  });
  it('draws the way from 100 and says the three dearest parts to who does not see it', () => {
    show(cardOf(MEDIOCRE));
    const drawings = within(section('Dari 100 ke 55,83')).getAllByRole('img');
    expect(drawings[0]).toHaveAccessibleName(/^Air terjun dari 100 ke 55,83\. .*10,00; Kirim tepat waktu 8,10/);
    expect(drawings[0]).toHaveTextContent('−10,00');
  });
  it('names a cap by code and pattern and leads to its finding', () => {
    show(cardOf(CAPPED));
    expect(screen.getByText('CF5, pola FP-01 Pemaketan barang:')).toBeVisible();
    const [finding] = screen.getAllByRole('link', { name: /T-2021-0166/ });
    expect(finding).toHaveAttribute('href', '/temuan/t1');
    expect(within(section('Dari 100 ke 59,99')).getAllByRole('img')[0]).toHaveTextContent('Batas CF5');
  });
  it('gives each kind of no value a mark of its own', () => {
    show(cardOf(THIN));
    expect(within(rowOf('A3.2')).getAllByText('tidak berlaku')[0]).toBeInTheDocument();
    expect(within(rowOf('A1.1')).getAllByText('belum ada bukti')[0]).toBeInTheDocument();
    expect(within(rowOf('A2.2')).getAllByText('ditahan penyedia')[0]).toBeInTheDocument();
  });
  it('says of a score that is not published what is missing and what to do', () => {
    show(cardOf(THIN));
    expect(screen.getByText(/Tidak diumumkan, tidak diberi nilai/)).toBeVisible();
    const missing = section('Yang kurang, dan yang dapat dilakukan');
    expect(missing).toHaveTextContent('Periksa 3 lot lagi.');
    expect(within(missing).getByRole('link', { name: 'Rencanakan kunjungan' })).toHaveAttribute(
      'href',
      '/kunjungan/rencana',
    );
  });
  it('opens the evidence of a criterion in place, with links to where each fact came from', () => {
    show(cardOf(MEDIOCRE), [
      row({}),
      row({ reference: 'T-1 / 1', good: false, placeKind: 'FINDING', placeId: 't1', outletId: null, outletName: null }),
      row({ reference: 'SJ-3', placeKind: null, placeId: null, note: '2021-05-04 17:00 → –' }),
    ]);
    const button = screen.getByRole('button', { name: 'Lihat bukti A3.1' });
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('26 ÷ 30 = 86,67%')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Berkas' })).toHaveAttribute('href', '/berkas/b1');
    expect(screen.getByRole('link', { name: 'Temuan' })).toHaveAttribute('href', '/temuan/t1');
    expect(screen.getAllByRole('link', { name: 'Mawar' })[0]).toHaveAttribute('href', '/e-warong/e1');
    expect(screen.getByText('isian tangan')).toBeVisible();
    expect(screen.getByText('dijanjikan 4 Mei 2021 17.00, belum diterima')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Tutup bukti A3.1' }));
    expect(screen.queryByText('26 ÷ 30 = 86,67%')).toBeNull();
  });
  it('names documents, those that are not there too', () => {
    show(cardOf(MEDIOCRE), [
      row({ reference: 'NPWP', note: 'NPWP', on: null, good: false, registerNo: null, placeKind: null }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Lihat bukti A4.2' }));
    expect(screen.getByRole('rowheader', { name: 'NPWP' })).toBeVisible();
    expect(screen.getByText('tidak sesuai')).toBeVisible();
  });
  it('simulates with the engine of the server, and says that it agrees with what is stored', () => {
    show(cardOf(MEDIOCRE));
    const sim = section('Bagaimana jika');
    expect(sim).toHaveTextContent('SIMULASI');
    expect(sim).toHaveTextContent('menghitung 55,83: sama dengan yang tersimpan');
    fireEvent.click(within(sim).getByRole('checkbox', { name: /^A3\.2/ }));
    expect(within(sim).getByRole('status')).toHaveTextContent('65,83C+10,00 dari skor resmi');
  });
  it('simulates nothing where the counts rest on regions out of reach, or the weights are not known', () => {
    show(cardOf(MEDIOCRE, { inputs: null, countsHidden: true }));
    expect(section('Bagaimana jika')).toHaveTextContent(/di luar wilayah Anda/);
    show(cardOf(MEDIOCRE, { parameterVersion: '2099-1' }));
    expect(screen.getByText(/versi "2099-1" tidak dikenal\. Yang ada: 2017-1/)).toBeVisible();
  });
  it('tells the year with its gaps', () => {
    show(cardOf(MEDIOCRE));
    const history = section('Riwayat empat triwulan');
    expect(history).toHaveTextContent('Turun 22,57 poin sejak Triwulan III 2020. Median 19 yang dinilai: 80,96.');
    expect(history).toHaveTextContent('Triwulan IV 2020 tidak dinilai: Ada 2 lot diperiksa');
    expect(history).toHaveTextContent('Belum dihitung: Triwulan I 2021.');
  });
  it('proposes steps as drafts, with right to appeal, and says that a score is advice', () => {
    show(cardOf(MEDIOCRE));
    const steps = section('Usulan langkah');
    expect(within(steps).getByText('SP1', { selector: 'b' }).closest('li')).toHaveAttribute('aria-current', 'step');
    expect(steps).toHaveTextContent(/7 hari kerja sejak surat/);
    expect(steps).toHaveTextContent(/Skor adalah saran/);
  });
  it('keeps every version readable, with its hash, weights and inputs', () => {
    show(cardOf(MEDIOCRE));
    const versions = section('Versi yang tersimpan');
    expect(within(versions).getByRole('link', { name: '1' })).toHaveAttribute('href', '/?periode=2021-Q2&versi=1');
    expect(versions).toHaveTextContent('a'.repeat(64));
    expect(versions).toHaveTextContent('"lotsInspected": 18');
    const old = cardOf(MEDIOCRE);
    show({ ...old, result: { ...old.result, version: 1 } });
    expect(screen.getByText(/Anda membaca versi 1; yang terbaru versi 2\./)).toBeVisible();
  });
  it('goes to another quarter', () => {
    show(cardOf(MEDIOCRE));
    fireEvent.change(screen.getByLabelText('Triwulan'), { target: { value: '2021-Q1' } });
    expect(chosen).toEqual(['2021-Q1']);
  });
  it.each([
    ['capped', CAPPED],
    ['not rated', THIN],
  ])('%s has nothing that axe objects to', async (_, inputs) => {
    expect(await accessibilityProblems(show(cardOf(inputs)))).toEqual([]);
  });
});
