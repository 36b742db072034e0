import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { RankingView } from './ranking.view';

const both = (idn: string) => ({ idn, eng: idn });
type Score = NonNullable<RankedSubjectFieldsFragment['score']>;

function ranked(name: string, differs: Partial<Score> = {}): RankedSubjectFieldsFragment {
  return {
    subject: { id: name, name, number: 'P-1' },
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
  };
}

const ranking: RankingFieldsFragment = {
  kind: 'SUPPLIER',
  quarter: '2021-Q3',
  region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' },
  bands: [
    {
      fromRank: 1,
      toRank: 2,
      members: [ranked('PT Satu'), ranked('PT Dua', { evidenceMark: both('bukti terbatas') })],
    },
    {
      fromRank: 3,
      toRank: 3,
      members: [ranked('CV Tiga', { finalScore: 59.99, grade: 'D', criticalFailures: ['CF5'], cap: 59.99 })],
    },
  ],
  unranked: [ranked('UD Empat', { finalScore: null, grade: null, evidenceCoveragePct: 41, interval: null })],
  scoredQuarters: ['2021-Q3', '2021-Q2'],
};

const rowOf = (name: string) => screen.getByText(name).closest('tr') as HTMLElement;

describe('a ranking', () => {
  const chosen: string[] = [];
  const show = (differs: Partial<RankingFieldsFragment> = {}) =>
    render(<RankingView ranking={{ ...ranking, ...differs }} onQuarter={(quarter) => chosen.push(quarter)} />)
      .container;

  it('opens with how many can be rated, and says that a score is advice', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Triwulan III 2021: 3 dari 4 penyedia di DKI Jakarta dapat dinilai.',
    );
    expect(screen.getByText(/Skor adalah saran/)).toBeVisible();
  });
  it('writes a rank as a range unless evidence separates', () => {
    show();
    expect(within(rowOf('PT Satu')).getByRole('rowheader')).toHaveTextContent('1–2');
    expect(within(rowOf('CV Tiga')).getByRole('rowheader')).toHaveTextContent('3');
  });
  it('marks limited evidence by a hollow dot and by words', () => {
    show();
    const row = rowOf('PT Dua');
    expect(within(row).getByText('bukti terbatas')).toBeVisible();
    expect(within(row).getByRole('img', { name: '90,00, rentang 85,00 sampai 95,00' })).toHaveClass('limited');
  });
  it('names what caps a score', () => {
    show();
    expect(within(rowOf('CV Tiga')).getByText('dibatasi CF5, paling tinggi 59,99')).toBeVisible();
  });
  it('keeps apart who cannot be rated, without rank or score', () => {
    show();
    const group = screen.getByRole('region', { name: 'Belum Dapat Dinilai (1)' });
    expect(within(group).getByText('UD Empat').closest('tr')).toHaveTextContent(/^UD EmpatP-141%$/);
  });
  it('goes to another quarter', () => {
    show();
    fireEvent.change(screen.getByLabelText('Triwulan'), { target: { value: '2021-Q2' } });
    expect(chosen).toEqual(['2021-Q2']);
  });
  it('says what makes scores appear', () => {
    show({ bands: [], unranked: [], scoredQuarters: [] });
    expect(screen.getByText('Belum ada skor')).toBeVisible();
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show())).toEqual([]);
  });
});
