import * as fc from 'fast-check';
import { type ReachOfArea, shortfallSentence } from './shortfall-sentence';

const area = (name: string, reached: number, entitled: number, within: string | null = null): ReachOfArea => ({
  name,
  within,
  reached: BigInt(reached),
  entitled: BigInt(entitled),
});
/** Ten areas at 96% with 40 families missing each. */
const others = Array.from({ length: 10 }, (_, index) => area(`Lain ${index}`, 960, 1000, 'Jakarta Timur'));

describe('the sentence on where families were not reached (SCREENS §12)', () => {
  it('says how many areas below which rate hold how much of the shortfall, and where they lie', () => {
    const said = shortfallSentence('DISTRICT', [
      ...others,
      area('Cilincing', 868, 1000, 'Jakarta Utara'),
      area('Penjaringan', 889, 1000, 'Jakarta Utara'),
      area('Kalideres', 840, 1000, 'Jakarta Barat'),
    ]);
    expect(said?.id).toBe(
      'Tiga kecamatan di bawah 89% menyumbang 50% dari 803 KPM yang belum bertransaksi; dua di Jakarta Utara dan satu di Jakarta Barat.',
    );
    expect(said?.en).toBe(
      'Three districts below 89% account for 50% of the 803 families who have not transacted; two in Jakarta Utara and one in Jakarta Barat.',
    );
    expect(said?.emphasis?.id).toBe('50% dari 803');
  });
  it('names the area when it is only one', () => {
    expect(shortfallSentence('DISTRICT', [...others, area('Cilincing', 300, 1000, 'Jakarta Utara')])?.id).toBe(
      'Cilincing, di bawah 31%, sendiri menyumbang 64% dari 1.100 KPM yang belum bertransaksi.',
    );
  });
  it('says when all of them lie in one kota', () => {
    const two = ['Koja', 'Cilincing'].map((name) => area(name, 700, 1000, 'Jakarta Utara'));
    expect(shortfallSentence('DISTRICT', [...others, ...two])?.id).toMatch(
      /bertransaksi, semuanya di Jakarta Utara\.$/,
    );
  });
  it('speaks of those below the target when the shortfall is too spread out for half of it', () => {
    const short = ['Koja', 'Cakung', 'Menteng'].map((name) => area(name, 945, 1000));
    const met = Array.from({ length: 7 }, (_, index) => area(`Lain ${index}`, 955, 1000));
    const said = shortfallSentence('DISTRICT', [...short, ...met], 95);
    expect(said?.id).toBe('Tiga kecamatan di bawah target 95% menyumbang 34% dari 480 KPM yang belum bertransaksi.');
    expect(said?.en).toBe(
      'Three districts below the target of 95% account for 34% of the 480 families who have not transacted.',
    );
    expect(shortfallSentence('DISTRICT', [...short, ...met])).toBeNull();
  });
  it('does not speak of those below the target when they are most of all', () => {
    const short = Array.from({ length: 6 }, (_, index) => area(`Lain ${index}`, 940, 1000));
    expect(shortfallSentence('DISTRICT', [...short, ...others.slice(0, 4)], 95)).toBeNull();
  });
  it('is silent when the shortfall is spread out, when there is none, and without areas', () => {
    expect(shortfallSentence('DISTRICT', others)).toBeNull();
    expect(shortfallSentence('DISTRICT', [area('Koja', 10, 10), area('Cakung', 11, 10)])).toBeNull();
    expect(shortfallSentence('DISTRICT', [area('Kosong', 0, 0)])).toBeNull();
    expect(shortfallSentence('DISTRICT', [])).toBeNull();
  });
  it('never speaks of less than half of the shortfall, nor of more than a third of the areas', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 900, max: 1000 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(some, (pairs) => {
        const said = shortfallSentence(
          'VILLAGE',
          pairs.map(([reached, entitled]) => area('X', reached, entitled)),
        );
        if (!said) return;
        const limit = Number(/below (\d+)%/.exec(said.en)?.[1]);
        const below = pairs.filter(([reached, entitled]) => Math.round((reached / entitled) * 10_000) < limit * 100);
        const missing = (of: typeof pairs) => of.reduce((sum, [reached, entitled]) => sum + entitled - reached, 0);
        expect(missing(below) * 2).toBeGreaterThanOrEqual(missing(pairs));
        expect(below.length * 3).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });
});
