import { lossesOf, shareOf } from './losses';
import { CAPPED, MEDIOCRE, cardOf } from './testing/card';
import { linesOf, waterfallOf } from './waterfall-model';

const NAMES = { start: 'Mulai', raw: 'Sebelum batas', cap: 'Batas CF5', final: 'Akhir' };
const barsOf = (inputs: Readonly<Record<string, unknown>>) => {
  const card = cardOf(inputs);
  const { rawScore, finalScore } = card.result;
  return waterfallOf(
    lossesOf(card),
    { raw: rawScore!, final: finalScore!, byCap: card.lostByCap },
    { ...NAMES, of: ({ criterion }) => criterion.code },
  );
};

describe('the way from 100 to the score', () => {
  it('begins at 100, goes down by each loss, the dearest first, and ends at the score', () => {
    const bars = barsOf(MEDIOCRE);
    expect(bars.map(({ label }) => label).slice(0, 4)).toEqual(['Mulai', 'A3.2', 'A3.1', 'A1.1']);
    expect(bars[1]).toMatchObject({ from: 90, to: 100, lost: 10 });
    bars.slice(1, -1).forEach((bar, index) => expect(bar.to).toBeCloseTo(index === 0 ? 100 : bars[index]!.from, 9));
    expect(bars.at(-1)).toMatchObject({ kind: 'TOTAL', from: 0, to: 55.83 });
    expect(bars.at(-2)!.from).toBeCloseTo(55.83, 1);
  });
  it('tells what a cap takes apart from what the criteria cost', () => {
    expect(barsOf(CAPPED).slice(-3)).toMatchObject([
      { key: 'raw', kind: 'TOTAL', to: 95.11 },
      { key: 'cap', kind: 'CAP', from: 59.99, to: 95.11, lost: 35.12 },
      { key: 'final', kind: 'TOTAL', to: 59.99 },
    ]);
  });
  it('knows the share of the dearest losses', () => {
    const losses = lossesOf(cardOf(MEDIOCRE));
    expect(shareOf(losses.slice(0, 3), losses)).toBe(59);
    expect(shareOf(losses, losses)).toBe(100);
  });
  it('breaks long labels between words', () => {
    expect(linesOf('Pengaduan dijawab paling lama 7 hari kerja', 24)).toEqual([
      'Pengaduan dijawab paling',
      'lama 7 hari kerja',
    ]);
    expect(linesOf('Kewajaran', 3)).toEqual(['Kewajaran']);
  });
});
