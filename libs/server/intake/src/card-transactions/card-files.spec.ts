import { Readable } from 'node:stream';
import {
  HmacAuditWriter,
  commitBatch,
  distinctFamilies,
  LEAGUE_ORDERS,
  type LeagueOrder,
  dropRetiredCardMonths,
  getBatch,
  leagueOf,
  undoBatch,
} from '@monev/data';
import { type TestDatabase, OPERATOR, testDatabase } from '@monev/data/testing';
import { isoDate, month, regionCode } from '@monev/kernel';
import { CardImportCancelledError, CardImportService } from './card-import.service';
import { cardLayoutOfHead } from './read-card-file';
import { StageImportService } from '../stage-import.service';
import {
  CARD_HEADER_LINE,
  CARD_LINE,
  CARD_SECRET_OF_TESTS,
  type CardLine,
  cardText,
  stageCards,
} from './testing/card-texts';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
});
afterAll(() => test.close());

const stage = (text: string, keep?: 'ALWAYS' | 'CLEAN' | 'NEVER') => stageCards(test.database, text, keep);
const accept = (id: string | null) =>
  test.database.write(OPERATOR, (tx) => commitBatch(tx, id ?? ''), { longRunning: true });
const undo = (id: string | null) =>
  test.database.write(OPERATOR, (tx) => undoBatch(tx, id ?? '', { reason: 'berkas keliru dikirim' }), {
    longRunning: true,
  });
/** A row as text with some fields replaced, by their place. */
const row = (change: Readonly<Record<number, string>>, line: Partial<CardLine> = {}) => {
  const fields = (cardText([{ ...CARD_LINE, ...line }]).split('\r\n')[1] as string).split(';');
  for (const [place, text] of Object.entries(change)) fields[Number(place)] = text;
  return fields.join(';');
};
const refusals = async (...rows: string[]) => {
  const { reading } = await stage([CARD_HEADER_LINE, ...rows].join('\r\n') + '\r\n', 'NEVER');
  return reading.problems.map(({ code, row: at, column }) => `${at}${column} ${code}`);
};

describe('fields of a row', () => {
  it.each([
    [{ 0: '' }, 'A VALUE_MISSING'],
    [{ 1: '31/09/2021' }, 'B DATE_NOT_IN_CALENDAR'],
    [{ 1: '29/02/2021' }, 'B DATE_NOT_IN_CALENDAR'],
    [{ 1: 'kemarin' }, 'B DATE_UNREADABLE'],
    [{ 1: '01/01/2059' }, 'B TRX_DATE_AHEAD'],
    [{ 2: '24:00:00' }, 'C TIME_UNREADABLE'],
    [{ 3: '1946' }, 'D TRX_CARD_UNREADABLE'],
    [{ 3: '1,94623E+15' }, 'D TRX_CARD_UNREADABLE'],
    [{ 5: '' }, 'F VALUE_MISSING'],
    [{ 7: '3173999999' }, 'H REGION_CODE_UNKNOWN'],
    [{ 7: '317101' }, 'H REGION_CODE_UNKNOWN'],
    [{ 8: '' }, 'I VALUE_MISSING'],
    [{ 9: '-4' }, 'J TRX_QUANTITY_NEGATIVE'],
    [{ 9: '0' }, 'J TRX_QUANTITY_ZERO'],
    [{ 9: 'empat' }, 'J NUMBER_UNREADABLE'],
    [{ 11: '6.000,50' }, 'L NUMBER_NOT_WHOLE'],
    [{ 12: '24.001' }, 'M TRX_AMOUNT_NOT_PRODUCT'],
    [{ 12: '9.999.999.999' }, 'M NUMBER_TOO_LARGE'],
    [{ 13: 'MUNGKIN' }, 'N TRX_STATUS_UNKNOWN'],
  ] as [Record<number, string>, string][])('%j is refused: %s', async (change, problem) => {
    expect(await refusals(row(change))).toEqual([`2${problem}`]);
  });

  it('may be written in other ways', async () => {
    expect(
      await refusals(
        row({ 0: 'a', 1: '2021-09-10', 2: '09.15', 7: '31.71.01.1001' }),
        row({ 0: 'b', 9: '1,5', 11: 'Rp 10.001', 12: '15.002', 13: 'sukses' }),
        row({ 0: 'c', 8: '"TEMPE; ""SEGAR"""', 6: ' AGEN  ' }),
        row({ 0: 'd', 4: 'Ñ', 13: 'Gagal', 14: '' }),
      ),
    ).toEqual([]);
  });

  it('are as many as the header has', async () => {
    expect(await refusals(`${row({})};lebih`, 'T2;10/09/2021')).toEqual([
      '2 TRX_COLUMNS_DIFFER',
      '3 TRX_COLUMNS_DIFFER',
    ]);
  });

  it('show no card number, not even in the report', async () => {
    const { reading } = await stage([CARD_HEADER_LINE, row({ 3: '194622137955916x' })].join('\n'), 'NEVER');
    expect(JSON.stringify(reading)).not.toContain('19462213');
  });

  it('with what may be a NIK where a word is kept refuse the file', async () => {
    await expect(stage([CARD_HEADER_LINE, row({ 6: '3171014107900001' })].join('\n'))).rejects.toMatchObject({
      code: 'NIK_IN_KEPT_COLUMN',
    });
  });
});

describe('the same transaction twice', () => {
  it('is refused within a file and across files, and may come again after the other file was taken back', async () => {
    expect(await refusals(row({ 0: 'D1' }), row({ 0: 'D1' }))).toEqual(['3A TRX_ID_REPEATED']);
    const first = await stage(cardText([{ ...CARD_LINE, id: 'D2' }]));
    expect(await refusals(row({ 0: 'D2' }))).toEqual(['2A TRX_ID_REPEATED']);
    await accept(first.batchId);
    expect(await refusals(row({ 0: 'D2' }))).toEqual(['2A TRX_ID_REPEATED']);
    await undo(first.batchId);
    expect(await refusals(row({ 0: 'D2' }))).toEqual([]);
  });
});

describe('a file', () => {
  it('that waits is gone on with when it comes again; once accepted it is known', async () => {
    const text = cardText([{ ...CARD_LINE, id: 'W1' }]);
    const first = await stage(text);
    expect(await stage(text)).toMatchObject({ outcome: 'WAITING', batchId: first.batchId });
    await accept(first.batchId);
    expect(await stage(text)).toMatchObject({ outcome: 'DUPLICATE_FILE', batchId: first.batchId });
  });

  it('with refused rows leaves nothing behind where only a clean one was to be kept', async () => {
    const text = cardText([
      { ...CARD_LINE, id: 'C1' },
      { ...CARD_LINE, id: 'C1' },
    ]);
    expect(await stage(text, 'CLEAN')).toMatchObject({ outcome: 'NOT_KEPT' });
    expect(await refusals(row({ 0: 'C1' }))).toEqual([]);
  });

  it('that somebody ends half way leaves nothing behind', async () => {
    const text = cardText(Array.from({ length: 30_000 }, (_, at) => ({ ...CARD_LINE, id: `X${at}`, card: at })));
    const controller = new AbortController();
    const layout = cardLayoutOfHead(Buffer.from(text.slice(0, 400)));
    const bytes = Buffer.from(text);
    const content = Readable.from([bytes.subarray(0, 1_500_000), bytes.subarray(1_500_000)]);
    const ended = new CardImportService(test.database, CARD_SECRET_OF_TESTS).stage(
      OPERATOR,
      { name: 'x.csv', content, layout: layout as NonNullable<typeof layout> },
      { keep: 'ALWAYS', signal: controller.signal, onProgress: () => controller.abort(new CardImportCancelledError()) },
    );
    await expect(ended).rejects.toMatchObject({ code: 'IMPORT_CANCELLED' });
    expect(await refusals(row({ 0: 'X7' }))).toEqual([]);
    expect(await stage(text, 'NEVER')).toMatchObject({ reading: { refusedRows: 0, rowsTaken: 30_000 } });
  });

  it('is told by its header when it is uploaded like any other', async () => {
    const staging = new StageImportService(test.database, undefined, CARD_SECRET_OF_TESTS);
    const answers = { templateId: null, period: null, region: null };
    const file = { name: 'bank.csv', content: Readable.from([Buffer.from(cardText([{ ...CARD_LINE, id: 'U1' }]))]) };
    const staged = await staging.stage(OPERATOR, file, answers);
    const batch = await test.database.read(OPERATOR, (tx) => getBatch(tx, staged.batchId));
    expect(batch).toMatchObject({
      ...{ state: 'STAGED', lane: 'CARD_TRANSACTIONS', templateId: 'card-transactions', recordCount: 1 },
      ...{ regionCode: '3171011001', months: ['2021-09'], droppedPersonalColumns: ['NO_KARTU', 'NAMA_KPM'] },
    });
  });

  it('is not taken where the key for card numbers is missing', async () => {
    const staging = new StageImportService(test.database);
    const file = { name: 'bank.csv', content: Readable.from([Buffer.from(cardText([CARD_LINE]))]) };
    const answers = { templateId: null, period: null, region: null };
    await expect(staging.stage(OPERATOR, file, answers)).rejects.toMatchObject({ code: 'CARD_KEY_MISSING' });
  });
});

describe('a family in two kelurahan', () => {
  it('counts once in every area that holds both, and in each of them', async () => {
    const lines = ['3172011001', '3172011002', '3173011001'].map((village, at) => ({
      ...CARD_LINE,
      id: `M${at}`,
      day: '2020-05-04',
      card: 77,
      village,
    }));
    await accept((await stage(cardText(lines))).batchId);
    const count = (region: string) =>
      test.database.read(OPERATOR, (tx) =>
        distinctFamilies(tx, { region: regionCode(region), months: [month('2020-05')] }),
      );
    for (const region of ['31', '3172', '3172011001', '3172011002', '3173', '3173011001'])
      expect([region, await count(region)]).toEqual([region, 1]);
    expect(await count('3174')).toBeNull();
  });
});

describe('when transactions were dropped after their time', () => {
  it('an undo is refused and says why; what they counted stays; more of that month is refused', async () => {
    const old = await stage(cardText([{ ...CARD_LINE, id: 'R1', day: '2019-03-04' }]));
    await accept(old.batchId);
    await test.database.write(OPERATOR, (tx) => dropRetiredCardMonths(tx, month('2021-06'), 24));
    await expect(undo(old.batchId)).rejects.toMatchObject({ code: 'CARD_MONTHS_DROPPED', months: ['2019-03'] });
    const families = await test.database.read(OPERATOR, (tx) =>
      distinctFamilies(tx, { region: regionCode('31'), months: [month('2019-03')] }),
    );
    expect(families).toBe(1);
    expect(await refusals(row({ 0: 'R2', 1: '05/03/2019' }))).toEqual(['2B TRX_MONTH_RETIRED']);
  });
});

describe('the league of outlets', () => {
  it('ranks by what was asked, with days, cards taken by another’s reader, and rows outside the window', async () => {
    const [mine, other] = ['46887816', '46172629'];
    const lines = [
      { ...CARD_LINE, id: 'L1', day: '2018-06-03', agent: mine, card: 1, price: 9_000 },
      { ...CARD_LINE, id: 'L2', day: '2018-06-12', agent: mine, card: 2 },
      { ...CARD_LINE, id: 'L3', day: '2018-06-12', agent: other, card: 3, failure: 'PIN SALAH' },
    ];
    await accept((await stage(cardText(lines))).batchId);
    const ask = (order: LeagueOrder) =>
      test.database.read(OPERATOR, (tx) =>
        leagueOf(tx, {
          ...{ region: regionCode('31'), month: month('2018-06'), order, first: 5 },
          window: { from: isoDate('2018-06-08'), to: isoDate('2018-06-27') },
        }),
      );
    expect(await ask('AMOUNT')).toEqual([
      {
        agentNo: mine,
        name: `AGEN ${mine}`,
        attempted: 2,
        succeeded: 2,
        amount: 60_000n,
        offSite: 0,
        days: 2,
        outOfWindow: 1,
      },
      {
        agentNo: other,
        name: `AGEN ${other}`,
        attempted: 1,
        succeeded: 0,
        amount: 0n,
        offSite: 0,
        days: 1,
        outOfWindow: 0,
      },
    ]);
    for (const order of LEAGUE_ORDERS) {
      const first = (await ask(order))[0]?.agentNo;
      expect([order, first]).toEqual([order, ['FAILED_SHARE', 'FEWEST_DAYS'].includes(order) ? other : mine]);
    }
  });
});
