import '@monev/ui/testing/jsdom-gaps';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { definition, figure, missing } from '@monev/ui/testing/figures';
import { type OverviewData } from './overview-data';
import { EmptyOverview, OverviewView } from './overview.view';

const both = (idn: string) => ({ idn, eng: idn });
const JAKARTA = { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' as const };
const search = { choices: [], searching: false, onType: () => undefined };
const place = { region: '31', period: '2021-08', selected: null };

function overview(differs: Partial<OverviewData> = {}): OverviewData {
  const history = [figure({ period: '2021-06', value: 95 }), missing({ period: '2021-07' }), figure()];
  return {
    region: { ...JAKARTA, path: [JAKARTA], children: [{ code: '3172', name: 'Jakarta Utara', level: 'REGENCY' }] },
    period: '2021-08',
    headline: both('Agustus 2021: bantuan sampai ke 94,5% keluarga.'),
    tiles: [
      {
        definition: { ...definition(), sixT: 'AMOUNT', grain: 'VILLAGE' },
        value: figure(),
        previous: figure({ period: '2021-06', value: 95 }),
        yearBefore: null,
        history,
      },
    ],
    reportedMonths: ['2021-06', '2021-08'],
    asOf: '2021-09-22T01:10:00Z',
    ...differs,
  };
}

/** Lets lazily fetched parts arrive. */
async function show(view: ReactNode) {
  const { container } = render(<MemoryRouter>{view}</MemoryRouter>);
  await act(() => new Promise((arrived) => setTimeout(arrived)));
  return container;
}

describe('the overview', () => {
  const moves: object[] = [];
  const page = (data = overview()) => (
    <OverviewView
      overview={data}
      search={search}
      place={place}
      move={(change) => moves.push(change)}
      comparison={<p>peta dan tabel</p>}
    />
  );
  beforeEach(() => void (moves.length = 0));

  it('opens with the sentence of the server, then when and how much', async () => {
    await show(page());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Agustus 2021: bantuan sampai ke 94,5% keluarga.',
    );
    expect(screen.getByText('Per 22 Sep 2021, 08.10 WIB')).toBeVisible();
    expect(screen.getByText('2 bulan berdata')).toBeVisible();
  });
  it('leads from a tile to the indicator, for the same region and month', async () => {
    await show(page());
    expect(screen.getByRole('link', { name: /42 dari 44 wilayah melapor/ })).toHaveAttribute(
      'href',
      '/indikator/IND-DST-02?wilayah=31&periode=2021-08',
    );
  });
  it('names the gaps: months not reported and regions not counted', async () => {
    await show(page());
    expect(screen.getByText('2 dari 44 wilayah tidak masuk hitungan periode ini.')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Juli 2021 tidak ada data' })).toBeInTheDocument();
  });
  it('says what changed since the month before', async () => {
    await show(page());
    expect(screen.getByRole('heading', { name: 'Yang berubah sejak Juni 2021' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Realisasi KPM: 94,5%, sebelumnya 95,0%' })).toBeVisible();
  });
  it('draws realisation over time first, because a count that never moves says little', async () => {
    const [realisation] = overview().tiles;
    if (!realisation) throw new Error('The fixture has a tile.');
    const families = {
      ...realisation,
      definition: { ...realisation.definition, code: 'IND-KPM-01', name: both('Jumlah KPM') },
    };
    await show(page(overview({ tiles: [families, realisation] })));
    expect(screen.getByRole('heading', { name: 'Realisasi KPM, 3 bulan' })).toBeVisible();
    fireEvent.change(screen.getByLabelText('Grafik'), { target: { value: 'IND-KPM-01' } });
    expect(screen.getByRole('heading', { name: 'Jumlah KPM, 3 bulan' })).toBeVisible();
  });
  it('draws the count where realisation was never reported', async () => {
    const [realisation] = overview().tiles;
    if (!realisation) throw new Error('The fixture has a tile.');
    const families = {
      ...realisation,
      definition: { ...realisation.definition, code: 'IND-KPM-01', name: both('Jumlah KPM') },
    };
    const silent = { ...realisation, value: missing(), history: [missing(), missing()] };
    await show(page(overview({ tiles: [families, silent] })));
    expect(screen.getByRole('heading', { name: 'Jumlah KPM, 3 bulan' })).toBeVisible();
  });
  it('goes down a level and to another month through the address', async () => {
    await show(page());
    fireEvent.change(screen.getByLabelText('Kabupaten/kota'), { target: { value: '3172' } });
    fireEvent.change(screen.getByLabelText('Periode'), { target: { value: '2021-06' } });
    expect(moves).toEqual([{ region: '3172', selected: null }, { period: '2021-06' }]);
  });
  it('shows the dashed next level in the breadcrumb', async () => {
    await show(page());
    expect(screen.getByRole('link', { name: 'pilih kota' })).toHaveAttribute('href', '#saring');
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(await show(page()))).toEqual([]);
  });
});

describe('the overview of a region without data', () => {
  it('says what makes figures appear, and opens the way there', async () => {
    const data = overview({ period: null, tiles: [], reportedMonths: [], asOf: null });
    const container = await show(
      <EmptyOverview overview={data} search={search} place={place} move={() => undefined} />,
    );
    expect(screen.getByText(/Belum ada berkas yang diterima untuk DKI Jakarta/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Kirim berkas pertama' })).toHaveAttribute('href', '/berkas');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
