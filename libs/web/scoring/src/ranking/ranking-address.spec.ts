import { rankingFileHref, readRankingView, writeRankingView } from './ranking-address';

describe('the view of a ranking in the address', () => {
  it('is by rank and of all grades unless it says otherwise', () => {
    expect(readRankingView(new URLSearchParams('periode=2021-Q3'))).toEqual({ order: 'RANK', grades: [] });
    expect(readRankingView(new URLSearchParams('urut=ACAK&nilai=Z'))).toEqual({ order: 'RANK', grades: [] });
    expect(readRankingView(new URLSearchParams('urut=SCORE&nilai=D,A'))).toEqual({
      order: 'SCORE',
      grades: ['A', 'D'],
    });
  });
  it('leaves the rest of the address alone and says nothing of what is usual', () => {
    const params = new URLSearchParams('wilayah=31&urut=NAME&nilai=A');
    expect(writeRankingView(params, { order: 'RANK', grades: [] }).toString()).toBe('wilayah=31');
    expect(writeRankingView(params, { order: 'SCORE', grades: ['B', 'C'] }).toString()).toBe(
      'wilayah=31&urut=SCORE&nilai=B%2CC',
    );
  });
  it('goes along into the file', () => {
    const asked = { kind: 'SUPPLIER', region: '31', quarter: '2021-Q3', language: 'id' };
    expect(rankingFileHref({ ...asked, order: 'NAME', grades: ['A'] })).toBe(
      '/api/scores/ranking.xlsx?kind=SUPPLIER&region=31&quarter=2021-Q3&language=id&order=NAME&grades=A',
    );
  });
});
