import '@monev/ui/testing/jsdom-gaps';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type RankingView as View } from './ranking-address';
import { RankingView } from './ranking.view';

const both = (idn: string) => ({ idn, eng: idn });
type Score = NonNullable<RankedSubjectFieldsFragment['score']>;

function ranked(name: string, range: [number, number] | null, differs: Partial<Score> = {}) {
  return {
    subject: { id: name, name, number: 'P-1' },
    rank: range && { from: range[0], to: range[1], of: 3 },
    score: {
      finalScore: 90,
      evidenceCoveragePct: 97,
      confidence: 'HIGH',
      grade: 'A',
      gradeLabel: both('Sangat Baik'),
      evidenceMark: null,
      interval: { lower: 85, upper: 95 },
      criticalFailures: [],
      cap: null,
      ...differs,
    },
    rolling: { value: 88, grade: 'B' },
    missing: [],
  } satisfies RankedSubjectFieldsFragment;
}

const ranking: RankingFieldsFragment = {
  kind: 'SUPPLIER',
  quarter: '2021-Q3',
  region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' },
  ranked: [
    ranked('PT Satu', [1, 2]),
    ranked('PT Dua', [1, 2], { evidenceMark: both('bukti terbatas'), finalScore: 91 }),
    ranked('CV Tiga', [3, 3], { finalScore: 59.99, grade: 'D', criticalFailures: ['CF5'], cap: 59.99 }),
  ],
  gradeCounts: [
    { grade: 'A', count: 2 },
    { grade: 'D', count: 1 },
  ],
  unranked: [
    {
      ...ranked('UD Empat', null, { finalScore: null, grade: null, evidenceCoveragePct: 41, interval: null }),
      missing: [{ brief: both('0 dari 3 lot diperiksa'), todo: both('Periksa 3 lot lagi.') }],
    },
    { ...ranked('UD Lima', null), score: null },
  ],
  scoredQuarters: ['2021-Q3', '2021-Q2'],
  newestRated: '2021-Q3',
  parameters: { version: '2017-1', proposal: true },
};

const rowOf = (name: string) => screen.getByText(name).closest('tr') as HTMLElement;
const names = () =>
  within(screen.getByRole('region', { name: /^Peringkat/ }))
    .getAllByRole('link')
    .slice(1);

describe('a ranking', () => {
  const show = (differs: Partial<RankingFieldsFragment> = {}, view: Partial<View> = {}) =>
    render(
      <MemoryRouter>
        <RankingView
          ranking={{ ...ranking, ...differs }}
          view={{ order: 'RANK', grades: [], ...view }}
          filters={<p>saringan</p>}
        />
      </MemoryRouter>,
    ).container;

  it('opens with how many can be rated, and says that a score is advice and its weights a proposal', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Triwulan III 2021: 3 dari 5 penyedia di DKI Jakarta dapat dinilai.',
    );
    expect(screen.getByText(/Skor adalah saran/)).toBeVisible();
    expect(screen.getByText('Bobot versi 2017-1 (usulan)')).toBeVisible();
    expect(screen.getByText(/^3 dinilai: 2 A, 1 D\./)).toBeVisible();
  });
  it('writes a rank as a range unless evidence separates', () => {
    show();
    expect(within(rowOf('PT Satu')).getByRole('rowheader')).toHaveTextContent('1–2');
    expect(within(rowOf('CV Tiga')).getByRole('rowheader')).toHaveTextContent('3');
  });
  it('leads from each name to its scorecard of the same quarter', () => {
    show();
    for (const name of ['PT Satu', 'UD Empat']) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/penyedia/${name}?periode=2021-Q3`);
    }
  });
  it('marks limited evidence by a hollow dot and by words', () => {
    show();
    const row = rowOf('PT Dua');
    expect(within(row).getAllByText('bukti terbatas')[0]).toBeVisible();
    expect(within(row).getByRole('img', { name: '91,00, rentang 85,00 sampai 95,00' })).toHaveClass('limited');
  });
  it('names what caps a score', () => {
    show();
    expect(within(rowOf('CV Tiga')).getByText('dibatasi CF5, paling tinggi 59,99')).toBeVisible();
  });
  it('keeps apart who cannot be rated, with what is missing and what to do', () => {
    show();
    const group = screen.getByRole('region', { name: 'Belum Dapat Dinilai (2)' });
    const row = within(group).getByText('UD Empat').closest('tr');
    expect(row).toHaveTextContent('0 dari 3 lot diperiksa');
    expect(row).toHaveTextContent('Periksa 3 lot lagi.');
    expect(within(group).getByText('UD Lima').closest('tr')).toHaveTextContent('Belum dihitung');
  });
  it('is shown and downloaded in the same order and with the same grades', () => {
    show({}, { order: 'SCORE', grades: ['A'] });
    expect(names().map(({ textContent }) => textContent)).toEqual(['PT Dua', 'PT Satu']);
    expect(screen.getByRole('link', { name: 'Unduh XLSX' })).toHaveAttribute(
      'href',
      '/api/scores/ranking.xlsx?kind=SUPPLIER&region=31&quarter=2021-Q3&language=id&order=SCORE&grades=A',
    );
  });
  it('says so when nobody holds a grade asked for', () => {
    show({}, { grades: ['E'] });
    expect(screen.getByText('Tidak ada yang bernilai demikian pada triwulan ini.')).toBeVisible();
  });
  it('says what makes scores appear', () => {
    show({ ranked: [], unranked: [], gradeCounts: [], scoredQuarters: [] });
    expect(screen.getByText('Belum ada skor')).toBeVisible();
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show())).toEqual([]);
  });
});
