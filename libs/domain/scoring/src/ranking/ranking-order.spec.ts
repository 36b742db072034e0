import { type OrderedRow, gradeCounts, orderedRanking } from './ranking-order';

const row = (name: string, finalScore: number | null, coveragePct: number | null, grade: OrderedRow['grade']) => {
  return { id: name, name, finalScore, coveragePct, grade };
};
const rows = [row('Citra', 91, 100, 'A'), row('Ani', 88, 70, 'B'), row('Budi', 91, 85, 'A'), row('Dewi', 50, 90, 'D')];
const names = (list: readonly OrderedRow[]) => list.map(({ name }) => name).join(' ');

describe('the order of a ranking, on the page and in its file', () => {
  it('keeps the ranks as they came', () => {
    expect(names(orderedRanking(rows, 'RANK'))).toBe('Citra Ani Budi Dewi');
  });
  it('goes by name, by score from the best, or by coverage from the least', () => {
    expect(names(orderedRanking(rows, 'NAME'))).toBe('Ani Budi Citra Dewi');
    expect(names(orderedRanking(rows, 'SCORE'))).toBe('Budi Citra Ani Dewi');
    expect(names(orderedRanking(rows, 'COVERAGE'))).toBe('Ani Budi Dewi Citra');
  });
  it('puts who has no score last, and who has no coverage first where coverage is lacking', () => {
    const more = [...rows, row('Eka', null, null, null)];
    expect(names(orderedRanking(more, 'SCORE'))).toBe('Budi Citra Ani Dewi Eka');
    expect(names(orderedRanking(more, 'COVERAGE'))).toBe('Eka Ani Budi Dewi Citra');
  });
  it('keeps only the grades asked for', () => {
    expect(names(orderedRanking(rows, 'RANK', ['A', 'D']))).toBe('Citra Budi Dewi');
  });
  it('leaves the rows it was given alone', () => {
    const before = [...rows];
    orderedRanking(rows, 'NAME');
    expect(rows).toEqual(before);
  });
  it('counts the grades that are held', () => {
    expect(gradeCounts([...rows, { grade: null }])).toEqual([
      { grade: 'A', count: 2 },
      { grade: 'B', count: 1 },
      { grade: 'D', count: 1 },
    ]);
  });
});
