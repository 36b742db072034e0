import '@monev/ui/testing/jsdom-gaps';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type KadisData, type KadisFigureData, type KadisLinks } from './kadis-data';
import { KadisView } from './kadis.view';

const both = (idn: string) => ({ idn, eng: idn });

function figure(differs: Partial<KadisFigureData> = {}): KadisFigureData {
  return {
    code: 'IND-DST-02',
    label: both('Keluarga yang menerima'),
    value: both('94,5%'),
    target: both('target ≥ 95,0'),
    targetValue: 95,
    change: both('−0,4 poin dari Juli'),
    isBetter: false,
    state: both('Perlu perhatian'),
    colour: 'AMBER',
    basis: both('194.594 dari 205.931 KPM'),
    provisional: false,
    partial: false,
    history: [95, null, 94.5],
    ...differs,
  };
}

const absent = figure({
  code: 'IND-SIX-01',
  label: both('Indeks enam tepat'),
  value: null,
  change: null,
  isBetter: null,
  state: both('Tidak ada data'),
  colour: 'GREY',
  basis: both('Belum dihitung'),
  history: [],
});

const summary: KadisData = {
  region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' },
  period: '2021-08',
  reportedMonths: ['2021-07', '2021-08'],
  title: both('Tikor Bansos Pangan DKI Jakarta'),
  headline: { ...both('Agustus 2021: 94,5% keluarga sudah menerima.'), emphasis: both('94,5%') },
  asOfLine: both('Per 22 Sep 2021, 08.10 WIB'),
  figures: [figure(), absent],
  problems: [
    {
      rule: 'open-critical-findings',
      severity: 'CRITICAL',
      sentence: { ...both('Dua temuan kritis masih terbuka.'), emphasis: both('Dua temuan kritis') },
      indicatorCode: null,
      findingId: 'f-1',
      subjectId: null,
      subjectKind: null,
    },
  ],
  noMoreProblems: both('Tidak ada masalah lain yang melewati batas.'),
  overdueTotal: 1,
  overdue: [
    {
      title: both('Penggantian EDC Cilincing'),
      owner: 'Bank penyalur',
      dueOn: '2021-09-14',
      late: both('8 hari'),
      findingId: 'f-2',
    },
  ],
  overdueOthers: null,
  waiting: 0,
  decisions: [],
  whatsApp: both('*Tikor Bansos Pangan DKI Jakarta*\nAgustus 2021'),
};

const open: KadisLinks = {
  indicator: (code) => (code === 'IND-DST-02' ? `/indikator/${code}` : null),
  finding: (id) => `/temuan/${id}`,
  findings: () => '/temuan',
  score: (_kind, id) => `/penyedia/${id}`,
};

function show(differs: Partial<KadisData> = {}, links = open) {
  const did: string[] = [];
  const { container } = render(
    <KadisView
      summary={{ ...summary, ...differs }}
      links={links}
      onMonth={(month) => did.push(month)}
      onPrint={() => did.push('print')}
      onPicture={() => Promise.resolve(did.push('picture') > 0)}
    />,
  );
  return { did, container };
}

describe('the Kadis page', () => {
  it('opens with the sentence, its figure marked', () => {
    show();
    const head = screen.getByRole('heading', { level: 1 });
    expect(head).toHaveTextContent('Agustus 2021: 94,5% keluarga sudah menerima.');
    expect(within(head).getByText('94,5%').tagName).toBe('EM');
  });
  it('writes why a number is missing and never a zero', () => {
    show();
    const tile = screen.getByRole('heading', { name: 'Indeks enam tepat' }).closest('li') as HTMLElement;
    expect(tile).toHaveTextContent('Tidak ada angka');
    expect(tile).toHaveTextContent('Belum dihitung');
    expect(tile).not.toHaveTextContent('0,0');
    expect(within(tile).queryByRole('link')).toBeNull();
  });
  it('colours a change by whether it is for the better', () => {
    show({ figures: [figure(), figure({ code: 'IND-FND-04', isBetter: true, change: both('+2,9 poin dari Juli') })] });
    expect(screen.getByText('−0,4 poin dari Juli')).toHaveClass('bad');
    expect(screen.getByText('+2,9 poin dari Juli')).toHaveClass('good');
  });
  it('leads each problem to the one thing behind it', () => {
    show();
    expect(screen.getByRole('link', { name: /Lihat temuannya/ })).toHaveAttribute('href', '/temuan/f-1');
    expect(screen.getByText('Tidak ada masalah lain yang melewati batas.')).toBeVisible();
  });
  it('offers no link to what the reader may not open', () => {
    show({}, { indicator: () => null, finding: () => null, findings: () => null, score: () => null });
    expect(screen.queryAllByRole('link')).toEqual([]);
  });
  it('names what is late, whose it is and by how much', () => {
    show();
    const late = screen.getByRole('link', { name: 'Penggantian EDC Cilincing' }).closest('li');
    expect(late).toHaveTextContent('Bank penyalur');
    expect(late).toHaveTextContent('8 hari');
  });
  it('lists what waits for a decision, and leaves the list out when nothing does', () => {
    const decision = {
      title: both('Penutupan temuan T-2021-0166'),
      about: both('Harga, E-Warong Mawar'),
      findingId: 'f-3',
    };
    const { container } = show({ waiting: 4, decisions: [decision] });
    expect(screen.getByRole('link', { name: 'Penutupan temuan T-2021-0166' })).toHaveAttribute('href', '/temuan/f-3');
    expect(container).toHaveTextContent('4 seluruhnya');
  });
  it('says so when nothing is late', () => {
    show({ overdue: [], overdueTotal: 0 });
    expect(screen.getByText('Tidak ada tindak lanjut yang melewati batas waktu.')).toBeVisible();
  });
  it('copies the message, prints the page and changes the month', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    const { did } = show();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Salin teks' })));
    expect(copied).toEqual([summary.whatsApp.idn]);
    expect(screen.getByText('Tersalin')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Cetak A4' }));
    fireEvent.change(screen.getByLabelText('Bulan'), { target: { value: '2021-07' } });
    expect(did).toEqual(['print', '2021-07']);
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show().container)).toEqual([]);
  });
});
