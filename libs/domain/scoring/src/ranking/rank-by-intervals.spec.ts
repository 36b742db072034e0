import fc from 'fast-check';
import { type Rankable, rankByIntervals } from './rank-by-intervals';

const subject = (name: string, lower: number, upper: number, published = true): Rankable => {
  return { id: name, name, published, interval: { lower, upper } };
};
const ranges = (list: readonly Rankable[]) =>
  rankByIntervals(list).ranked.map(({ from, to, subject: { name } }) => `${name} ${from}–${to}`);

describe('ranking by intervals (SCORING 2.3)', () => {
  it('ranks apart what does not overlap, and gives the rest a range', () => {
    const list = [subject('Dewi', 50, 60), subject('Citra', 85, 90), subject('Budi', 80, 86), subject('Ani', 62, 70)];
    expect(ranges(list)).toEqual(['Budi 1–2', 'Citra 1–2', 'Ani 3–3', 'Dewi 4–4']);
  });

  it('takes touching intervals as overlapping', () => {
    expect(ranges([subject('A', 50, 60), subject('B', 60, 70)])).toEqual(['A 1–2', 'B 1–2']);
  });

  it('separates two that overlap with a common third, but not from it', () => {
    const list = [subject('A', 72, 80), subject('B', 60, 73), subject('C', 50, 61), subject('D', 10, 49)];
    expect(ranges(list)).toEqual(['A 1–2', 'B 1–3', 'C 2–3', 'D 4–4']);
  });

  it('lets a wide interval widen its own rank only', () => {
    const list = [subject('Lebar', 10, 90), subject('Atas', 70, 80), subject('Bawah', 20, 30)];
    expect(ranges(list)).toEqual(['Atas 1–2', 'Lebar 1–3', 'Bawah 2–3']);
  });

  it('gives no rank to what is not published, and lists it by name', () => {
    const list = [subject('Z', 90, 95, false), { ...subject('M', 0, 0), interval: null }, subject('A', 1, 2)];
    expect(ranges(list)).toEqual(['A 1–1']);
    expect(rankByIntervals(list).unranked.map(({ name }) => name)).toEqual(['M', 'Z']);
  });

  const anyList = fc.array(fc.record({ lower: fc.nat(100), width: fc.nat(40), published: fc.boolean() }), {
    maxLength: 25,
  });

  it('counts for each exactly those surely better and surely worse, loses nobody, and does not depend on the order', () => {
    fc.assert(
      fc.property(anyList, (drawn) => {
        const list = drawn.map((one, index) => subject(`S${index}`, one.lower, one.lower + one.width, one.published));
        const { ranked, unranked } = rankByIntervals(list);
        expect(rankByIntervals([...list].reverse())).toEqual({ ranked, unranked });
        expect(ranked.length + unranked.length).toBe(list.length);
        for (const { from, to, subject: own } of ranked) {
          const others = ranked.map((one) => one.subject.interval!);
          expect(from - 1).toBe(others.filter(({ lower }) => lower > own.interval!.upper).length);
          expect(ranked.length - to).toBe(others.filter(({ upper }) => upper < own.interval!.lower).length);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
