import * as fc from 'fast-check';
import {
  HmacAuditWriter,
  commitBatch,
  discardBatch,
  distinctFamilies,
  failureReasons,
  outletDays,
  regionCards,
  undoBatch,
  verifyRollups,
} from '@monev/data';
import { type TestDatabase, OPERATOR, testDatabase } from '@monev/data/testing';
import { month, regionCode } from '@monev/kernel';
import { CARD_LINE, type CardLine, cardText, stageCards } from './testing/card-texts';

jest.setTimeout(120_000); // a real PostgreSQL on a machine that others use too

const VILLAGES = ['3171011001', '3171011002', '3171021001', '3172011001', '3201011001'];
const REGIONS = ['31', '3171', '317101', '3171011001', '3172', '32', '3201'];
const DAYS = ['2020-12-31', '2021-01-01', '2021-01-31', '2021-02-01', '2021-03-15', '2021-04-02'];
const MONTHS = ['2020-12', '2021-01', '2021-02', '2021-03', '2021-04'];
const AGENTS = ['46887816', '46172629'];

/** Few ids, cards and places: doubles, moves and late rows are frequent. */
const line: fc.Arbitrary<CardLine> = fc.record({
  id: fc.integer({ min: 1, max: 60 }).map((no) => `T${no}`),
  day: fc.constantFrom(...DAYS),
  hour: fc.integer({ min: 0, max: 23 }),
  card: fc.integer({ min: 1, max: 12 }),
  agent: fc.constantFrom(...AGENTS),
  village: fc.constantFrom(...VILLAGES),
  goods: fc.constantFrom('TEMPE', 'BERAS MEDIUM'),
  quantity: fc.integer({ min: 1, max: 9 }),
  price: fc.integer({ min: 100, max: 9_000 }),
  failure: fc.constantFrom(null, null, null, 'PIN SALAH', 'SALDO KOSONG'),
});

type Step =
  | { readonly kind: 'FILE'; readonly lines: readonly CardLine[] }
  | { readonly kind: 'ACCEPT' | 'DISCARD' | 'UNDO'; readonly which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('FILE' as const), lines: fc.array(line, { minLength: 1, maxLength: 14 }) }),
  fc.record({
    kind: fc.constantFrom('ACCEPT' as const, 'ACCEPT' as const, 'DISCARD' as const, 'UNDO' as const),
    which: fc.nat(9),
  }),
);

interface KnownFile {
  readonly id: string;
  readonly lines: readonly CardLine[];
  state: 'STAGED' | 'COUNTED' | 'REMOVED';
}

/** What a plain reading of the files says: rows whose id was there before are refused. */
class PlainCount {
  readonly files: KnownFile[] = [];

  kept(lines: readonly CardLine[]): CardLine[] {
    const there = new Set(
      this.files.filter(({ state }) => state !== 'REMOVED').flatMap((file) => file.lines.map(keyOf)),
    );
    const months = new Set<string>();
    const kept: CardLine[] = [];
    const seen = new Set<string>();
    for (const each of lines) {
      // Ids of a month are looked up when its first row comes: they are known from then on, whatever the row's own month.
      if (!months.has(each.day.slice(0, 7))) {
        months.add(each.day.slice(0, 7));
        for (const key of there) if (key.startsWith(each.day.slice(0, 7))) seen.add(key.slice(8));
      }
      if (seen.has(each.id)) continue;
      seen.add(each.id);
      kept.push(each);
    }
    return kept;
  }

  counted(region: string, months: readonly string[]): CardLine[] {
    return this.files
      .filter(({ state }) => state === 'COUNTED')
      .flatMap(({ lines }) => lines)
      .filter(({ village, day }) => village.startsWith(region) && months.includes(day.slice(0, 7)));
  }
}

const keyOf = ({ day, id }: CardLine) => `${day.slice(0, 7)} ${id}`;
const familiesOf = (lines: readonly CardLine[]) =>
  new Set(lines.filter(({ failure }) => failure === null).map(({ card }) => card)).size;

describe('any history of files, late ones, corrections and undos', () => {
  it('leaves what a plain count of the accepted files says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
        try {
          const plain = await play(test, steps);
          expect(await verifyRollups(test.database, OPERATOR, ['CARDS'])).toMatchObject({ difference: null });
          await compare(test, plain);
        } finally {
          await test.close();
        }
      }),
      { numRuns: Number(process.env['CARD_HISTORIES'] ?? 3) },
    );
  });
});

async function play(test: TestDatabase, steps: readonly Step[]): Promise<PlainCount> {
  const plain = new PlainCount();
  let no = 0;
  for (const each of steps) {
    if (each.kind === 'FILE') {
      // A line of its own: two files of the same bytes are one file.
      const lines = [...each.lines, { ...CARD_LINE, id: `N${(no += 1)}`, day: '2021-02-03', card: 30 + no }];
      const kept = plain.kept(lines);
      const staged = await stageCards(test.database, cardText(lines));
      expect(staged.reading.rowsTaken).toBe(kept.length);
      plain.files.push({ id: staged.batchId ?? '', lines: kept, state: 'STAGED' });
      continue;
    }
    const from = each.kind === 'UNDO' ? 'COUNTED' : 'STAGED';
    const fitting = plain.files.filter(({ state }) => state === from);
    const file = fitting[each.which % Math.max(1, fitting.length)];
    if (!file) continue;
    await test.database.write(OPERATOR, (tx) => ACT[each.kind](tx, file.id), { longRunning: true });
    file.state = each.kind === 'ACCEPT' ? 'COUNTED' : 'REMOVED';
  }
  return plain;
}

type Tx = Parameters<typeof commitBatch>[0];
const ACT: Readonly<Record<'ACCEPT' | 'DISCARD' | 'UNDO', (tx: Tx, id: string) => Promise<unknown>>> = {
  ACCEPT: (tx, id) => commitBatch(tx, id, { setAsideReason: 'baris ganda uji' }),
  DISCARD: discardBatch,
  UNDO: (tx, id) => undoBatch(tx, id, { reason: 'berkas keliru, uji' }),
};

async function compare(test: TestDatabase, plain: PlainCount): Promise<void> {
  const spans = [
    MONTHS,
    ['2021-01', '2021-02', '2021-03'],
    ['2021-02'],
    ['2020-12', '2021-04'],
    ['2021-01', '2021-03'],
  ];
  await test.database.read(OPERATOR, async (tx) => {
    for (const region of REGIONS) {
      for (const months of spans) {
        const lines = plain.counted(region, months);
        const families = await distinctFamilies(tx, { region: regionCode(region), months: months.map(month) });
        expect([region, months, families ?? 0]).toEqual([region, months, familiesOf(lines)]);
        const reasons = await failureReasons(tx, { region: regionCode(region), months: months.map(month) });
        expect(reasons.reduce((sum, { failures }) => sum + failures, 0)).toBe(
          lines.filter(({ failure }) => failure).length,
        );
      }
      const cards = await regionCards(tx, { regions: [regionCode(region)], months: MONTHS.map(month) });
      const expected = MONTHS.map((at) => plain.counted(region, [at])).filter((lines) => lines.length > 0);
      expect(cards.map(({ attempted, amount, families }) => ({ attempted, amount, families }))).toEqual(
        expected.map((lines) => ({
          attempted: lines.length,
          amount: BigInt(
            lines.filter(({ failure }) => failure === null).reduce((sum, each) => sum + each.quantity * each.price, 0),
          ),
          families: familiesOf(lines),
        })),
      );
    }
    for (const agent of AGENTS) {
      const days = await outletDays(tx, { outlet: agent, month: month('2021-01') });
      const lines = plain.counted('', ['2021-01']).filter((each) => each.agent === agent);
      const expected = [...new Set(lines.map(({ day }) => day))].sort();
      expect(days.map(({ day }) => day)).toEqual(expected);
      expect(days.reduce((sum, { attempted }) => sum + attempted, 0)).toBe(lines.length);
    }
  });
}
