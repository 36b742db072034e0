import fc from 'fast-check';
import { type Rankable, rankWithBands } from './rank-with-bands';

const subject = (name: string, lower: number, upper: number, published = true): Rankable => {
  return { id: name, name, published, interval: { lower, upper } };
};
const names = (ranking: ReturnType<typeof rankWithBands>) =>
  ranking.bands.map(({ fromRank, toRank, members }) => [fromRank, toRank, members.map(({ name }) => name).join(' ')]);

describe('ranking with bands (SCORING 2.3)', () => {
  it('ranks apart what does not overlap, and shows the rest in one band by name', () => {
    const list = [subject('Dewi', 50, 60), subject('Citra', 85, 90), subject('Budi', 80, 86), subject('Ani', 62, 70)];
    expect(names(rankWithBands(list))).toEqual([
      [1, 2, 'Budi Citra'],
      [3, 3, 'Ani'],
      [4, 4, 'Dewi'],
    ]);
  });

  it('takes touching intervals as overlapping', () => {
    expect(names(rankWithBands([subject('A', 50, 60), subject('B', 60, 70)]))).toEqual([[1, 2, 'A B']]);
  });

  it('keeps in one band what overlaps with a common third', () => {
    const list = [subject('A', 70, 80), subject('B', 60, 71), subject('C', 50, 61), subject('D', 10, 49)];
    expect(names(rankWithBands(list))).toEqual([
      [1, 3, 'A B C'],
      [4, 4, 'D'],
    ]);
  });

  it('lets a wide interval hold together all that lies in it', () => {
    const list = [subject('Lebar', 10, 90), subject('Atas', 70, 80), subject('Bawah', 20, 30)];
    expect(names(rankWithBands(list))).toEqual([[1, 3, 'Atas Bawah Lebar']]);
  });

  it('gives no rank to what is not published, and lists it by name', () => {
    const ranking = rankWithBands([
      subject('Z', 90, 95, false),
      { ...subject('M', 0, 0), interval: null },
      subject('A', 1, 2),
    ]);
    expect(names(ranking)).toEqual([[1, 1, 'A']]);
    expect(ranking.unranked.map(({ name }) => name)).toEqual(['M', 'Z']);
  });

  const anyList = fc.array(fc.record({ lower: fc.nat(100), width: fc.nat(40), published: fc.boolean() }), {
    maxLength: 25,
  });

  it('never separates two that overlap, never loses one, and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyList, (drawn) => {
        const list = drawn.map((one, index) => subject(`S${index}`, one.lower, one.lower + one.width, one.published));
        const ranking = rankWithBands(list);
        expect(rankWithBands([...list].reverse())).toEqual(ranking);
        expect(ranking.bands.flatMap(({ members }) => members).length + ranking.unranked.length).toBe(list.length);
        ranking.bands.forEach((band, index) => {
          expect(band.toRank - band.fromRank + 1).toBe(band.members.length);
          for (const worse of ranking.bands.slice(index + 1).flatMap(({ members }) => members)) {
            for (const better of band.members) expect(better.interval!.lower).toBeGreaterThan(worse.interval!.upper);
          }
        });
      }),
    );
  });
});
