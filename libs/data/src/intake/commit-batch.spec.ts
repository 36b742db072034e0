import { type Problem } from '@monev/domain/intake';
import { month, regionCode } from '@monev/kernel';
import { dataVersion } from '../registry/data-version';
import { readMeasures } from '../rollups/read-measures';
import { type TestDatabase, OPERATOR, acceptFacts, actorIn, kpm, newBatch, payment, testDatabase } from '../testing';
import { batchProblems, batchRecords, findCommittedBatchByHash, getBatch } from './batch';
import { factOrigins } from './fact-origins';
import { type BatchFilter, type BatchPage, batchSenders, listBatches } from './list-batches';
import { batchTotals } from './batch-totals';
import { COMMIT_STEPS, type CommitOptions, commitBatch, discardBatch, sweepStagedBatches } from './commit-batch';
import { batchDecisions } from './decisions';
import { type NewBatch } from './new-batch';
import { stageBatch } from './stage-batch';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const GAMBIR = '3171011001';
const CIDENG = '3171011002';
const LONG = { longRunning: true };

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(async () => {
  await test.close();
});

const stage = (batch: NewBatch) => test.database.write(OPERATOR, (tx) => stageBatch(tx, batch), LONG);
const commit = (id: string, setAsideReason?: string) =>
  test.database.write(OPERATOR, (tx) => commitBatch(tx, id, { setAsideReason }), LONG);
const find = (id: string) => test.database.read(OPERATOR, (tx) => getBatch(tx, id));
const eligible = async (region: string, at: string) => {
  const question = { regions: [regionCode(region)], months: [month(at)], measures: ['kpm-eligible' as const] };
  return (await test.database.read(OPERATOR, (tx) => readMeasures(tx, question)))[0]?.value;
};
const versions = async (at: string) =>
  await test.asOwner(
    `SELECT kpm_eligible AS n, recorded_to IS NULL AS current FROM kpm_snapshots WHERE period = $1
       ORDER BY region_code, recorded_from`,
    [at],
  );

const refused: Problem = {
  severity: 'BLOCKING',
  code: 'REGION_CODE_UNKNOWN',
  sheet: 'Sheet1',
  row: 39,
  column: 'B',
  text: '9999',
  wording: { id: 'Kode wilayah tidak dikenal.', en: 'The region code is not known.' },
};

describe('staging a file', () => {
  it('keeps records, problems and counts for the preview, and counts nothing yet', async () => {
    const id = await stage(
      newBatch([kpm(GAMBIR, '2001-01', 10), kpm(CIDENG, '2001-02', 20)], {
        rowsRead: 3,
        ignoredTotalRows: 1,
        droppedPersonalColumns: ['NIK_KTP'],
        problems: [refused],
        records: [{ sheet: 'Sheet1', row: 2, values: { kode_wilayah: GAMBIR, jumlah_kpm: 10, bank: null } }],
      }),
    );
    expect(await find(id)).toMatchObject({
      state: 'STAGED',
      regionCode: '317101',
      months: ['2001-01', '2001-02'],
      rowsRead: 3,
      recordCount: 1,
      factCount: 2,
      refusedCount: 1,
      ignoredTotalRows: 1,
      droppedPersonalColumns: ['NIK_KTP'],
      committedAt: null,
    });
    const [records, problems] = await test.database.read(OPERATOR, async (tx) => [
      await batchRecords(tx, id, { first: 25 }),
      await batchProblems(tx, id),
    ]);
    expect(Object.keys(records[0]!.values)).toEqual(['kode_wilayah', 'jumlah_kpm', 'bank']);
    expect(problems).toEqual([refused]);
    expect(await eligible('3171', '2001-01')).toBeUndefined();
  });

  it('refuses a second row of one natural key: which of the two is right is not guessed', async () => {
    const again = kpm(GAMBIR, '2001-03', 11, { origin: { sheet: 'Sheet1', row: 7 } });
    const id = await stage(newBatch([kpm(GAMBIR, '2001-03', 10), again, kpm(GAMBIR, '2001-03', 5, { bank: 'BRI' })]));
    expect(await find(id)).toMatchObject({ factCount: 2, refusedCount: 1 });
    const problems = await test.database.read(OPERATOR, (tx) => batchProblems(tx, id));
    expect(problems).toMatchObject([{ code: 'DUPLICATE_ROW', row: 7, severity: 'BLOCKING' }]);
  });

  it('keeps a thousand problems and counts them all', async () => {
    const problems = Array.from({ length: 1_200 }, (_, index) => ({ ...refused, row: index + 2 }));
    const id = await stage(newBatch([], { problems }));
    expect(await find(id)).toMatchObject({ refusedCount: 1_200 });
    expect(await test.database.read(OPERATOR, (tx) => batchProblems(tx, id))).toHaveLength(1_000);
  });

  it('stores text with a NUL character, which Postgres cannot hold', async () => {
    const id = await stage(
      newBatch([], { records: [{ sheet: 'S\u0000', row: 2, values: { nama: 'Gam\u0000bir \\u0000' } }] }),
    );
    expect(await test.database.read(OPERATOR, (tx) => batchRecords(tx, id, { first: 1 }))).toEqual([
      { sheet: 'S', row: 2, values: { nama: 'Gambir \\u0000' } },
    ]);
  });

  it('does not take facts of regions outside the list', async () => {
    await expect(stage(newBatch([kpm('3171019999', '2001-04', 1)]))).rejects.toMatchObject({
      code: 'REGIONS_NOT_IN_LIST',
      codes: ['3171019999'],
    });
  });
});

describe('accepting a file', () => {
  it('makes its facts count, once, however often it is accepted', async () => {
    const id = await stage(newBatch([kpm(GAMBIR, '2002-01', 10)]));
    expect(await commit(id)).toMatchObject({ outcome: 'COMMITTED', batch: { state: 'COMMITTED', committedBy: 'uji' } });
    expect(await commit(id)).toMatchObject({ outcome: 'ALREADY_COMMITTED', batch: { id } });
    expect(await eligible('31', '2002-01')).toBe(10n);
    expect(await versions('2002-01')).toEqual([{ n: 10, current: true }]);
  });

  it('closes the version before and opens the next: nothing is overwritten', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2002-02', 10), kpm(CIDENG, '2002-02', 5)]);
    await acceptFacts(test.database, [kpm(GAMBIR, '2002-02', 12)]);
    expect(await versions('2002-02')).toEqual([
      { n: 10, current: false },
      { n: 12, current: true },
      { n: 5, current: true },
    ]);
    const asKnownBefore = await test.asOwner(
      `SELECT sum(kpm_eligible)::int AS n
       FROM   kpm_snapshots, (SELECT min(recorded_from) AS day FROM kpm_snapshots WHERE period = '2002-02') AS asked
       WHERE  period = '2002-02' AND recorded_from <= asked.day AND (recorded_to IS NULL OR recorded_to > asked.day)`,
    );
    expect(asKnownBefore).toEqual([{ n: 15 }]);
  });

  it('keeps every part of the natural key apart: bank, source, programme', async () => {
    const at = '2002-03';
    await acceptFacts(test.database, [
      kpm(GAMBIR, at, 1),
      kpm(GAMBIR, at, 2, { bank: 'BRI' }),
      kpm(GAMBIR, at, 3, { source: 'BANK_REPORT' }),
      kpm(GAMBIR, at, 4, { programme: 'PKH' }),
    ]);
    expect(await versions(at)).toHaveLength(4);
  });

  it('answers with the earlier batch when the same bytes were accepted before', async () => {
    const first = await stage(newBatch([kpm(GAMBIR, '2002-04', 10)], { bytes: 'sama' }));
    await commit(first);
    const second = await stage(newBatch([kpm(GAMBIR, '2002-04', 10)], { bytes: 'sama' }));
    expect(await commit(second)).toMatchObject({ outcome: 'DUPLICATE_FILE', batch: { id: first } });
    expect(await find(second)).toMatchObject({ state: 'STAGED' });
    const hash = (await find(first))!.fileSha256;
    expect(await test.database.read(OPERATOR, (tx) => findCommittedBatchByHash(tx, hash))).toMatchObject({ id: first });
  });

  it('lets one of two batches of the same bytes in when both are accepted at once', async () => {
    const facts = [kpm(GAMBIR, '2002-05', 10)];
    const ids = await Promise.all([1, 2].map(() => stage(newBatch(facts, { bytes: 'serentak' }))));
    const outcomes = (await Promise.all(ids.map((id) => commit(id)))).map((result) => result.outcome);
    expect(outcomes.sort()).toEqual(['COMMITTED', 'DUPLICATE_FILE']);
    expect(await versions('2002-05')).toHaveLength(1);
  });

  it('commits once when the same batch is accepted twice at once', async () => {
    const id = await stage(newBatch([kpm(GAMBIR, '2002-06', 10)]));
    const outcomes = (await Promise.all([commit(id), commit(id)])).map((result) => result.outcome);
    expect(outcomes.sort()).toEqual(['ALREADY_COMMITTED', 'COMMITTED']);
    expect(await versions('2002-06')).toHaveLength(1);
  });

  it('loses neither of two files for one province that are accepted at once', async () => {
    const ids = await Promise.all([GAMBIR, CIDENG].map((code) => stage(newBatch([kpm(code, '2002-07', 10)]))));
    await Promise.all(ids.map((id) => commit(id)));
    expect(await eligible('31', '2002-07')).toBe(20n);
  });

  it('commits nothing of a file with refused rows unless somebody says why', async () => {
    const id = await stage(newBatch([kpm(GAMBIR, '2002-08', 10)], { problems: [refused] }));
    await expect(commit(id)).rejects.toMatchObject({ code: 'REFUSED_ROWS', refused: 1 });
    await expect(commit(id, '   ')).rejects.toMatchObject({ code: 'REFUSED_ROWS' });
    expect(await versions('2002-08')).toEqual([]);
    expect(await commit(id, 'Kode lama, dikonfirmasi BPS')).toMatchObject({
      outcome: 'COMMITTED',
      batch: { setAsideReason: 'Kode lama, dikonfirmasi BPS', refusedCount: 1 },
    });
  });

  it('commits nothing at all when something fails on the way', async () => {
    const id = await stage(newBatch([kpm(GAMBIR, '2002-09', 10)]));
    await expect(
      test.database.write(OPERATOR, async (tx) => {
        await commitBatch(tx, id);
        throw new Error('the power went out');
      }),
    ).rejects.toThrow('the power went out');
    expect(await find(id)).toMatchObject({ state: 'STAGED' });
    expect(await versions('2002-09')).toEqual([]);
    expect(await commit(id)).toMatchObject({ outcome: 'COMMITTED' });
  });

  it('has nothing to accept in a file without a usable row', async () => {
    const id = await stage(newBatch([]));
    await expect(commit(id)).rejects.toMatchObject({ code: 'EMPTY_BATCH' });
  });

  it('raises the data version of the regencies and months it touches, and of no other', async () => {
    const read = (region: string, at: string) =>
      test.database.read(OPERATOR, (tx) => dataVersion(tx, { regions: [regionCode(region)], months: [month(at)] }));
    await acceptFacts(test.database, [kpm(GAMBIR, '2002-10', 1)]);
    const before = await Promise.all([read('3171', '2002-10'), read('31', '2002-10'), read('3172011001', '2002-10')]);
    await acceptFacts(test.database, [kpm(GAMBIR, '2002-10', 2)]);
    const after = await Promise.all([read('3171', '2002-10'), read('31', '2002-10'), read('3172011001', '2002-10')]);
    expect(after.map((version, index) => version === before[index])).toEqual([false, false, true]);
  });

  it('shows what it says beside what is counted now, and remembers that', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2002-11', 10)]);
    const id = await stage(
      newBatch([
        kpm(GAMBIR, '2002-11', 12),
        kpm(CIDENG, '2002-11', 3),
        kpm(CIDENG, '2002-11', 9, { programme: 'PKH' }),
        payment('3172', '2002-11', 1, { disbursedAmount: 600_000n }),
      ]),
    );
    const expected = [
      { regionCode: '3171', period: '2002-11', measure: 'kpm-eligible', current: '15', previous: '10' },
      { regionCode: '3172', period: '2002-11', measure: 'amount-disbursed', current: '600000', previous: null },
    ];
    expect(await test.database.read(OPERATOR, (tx) => batchTotals(tx, id))).toEqual(expected);
    expect((await commit(id)).batch.totals).toEqual(expected);
  });

  it('takes context figures and prices without counting them as families', async () => {
    await acceptFacts(test.database, [
      {
        kind: 'CONTEXT_FIGURE',
        regionCode: regionCode(GAMBIR),
        period: month('2002-12'),
        figure: 'POPULATION',
        value: '2943.5',
        unit: 'PERSON',
        origin: { sheet: 'S', row: 2 },
      },
      {
        kind: 'PRICE_REFERENCE',
        regionCode: regionCode('3273'),
        commodity: 'BERAS',
        qualityClass: 'MEDIUM',
        date: '2002-12-05' as never,
        priceKind: 'HET',
        price: 9_450n,
        unit: 'KG',
        document: 'Permendag 57/2017',
        origin: { sheet: 'S', row: 3 },
      },
    ]);
    expect(await test.asOwner(`SELECT value, unit FROM context_figures WHERE region_code = $1`, [GAMBIR])).toEqual([
      { value: '2943.5', unit: 'PERSON' },
    ]);
    expect(await test.asOwner('SELECT price, price_kind FROM price_references')).toEqual([
      { price: '9450', price_kind: 'HET' },
    ]);
    expect(await eligible('31', '2002-12')).toBeUndefined();
  });
});

describe('where a figure comes from', () => {
  it('is named by sheet, row and cell, for the region and month that are asked about and no other', async () => {
    const at = (row: number) => ({ origin: { sheet: 'Agustus', row } });
    const id = await stage(
      newBatch(
        [
          kpm(GAMBIR, '2006-01', 1, at(6)),
          kpm(CIDENG, '2006-01', 2, at(7)),
          kpm(CIDENG, '2006-02', 3, at(8)),
          payment('3171', '2005-12', 2, { disbursedAmount: 5n, ...at(9) }),
        ],
        { figureColumns: { Agustus: { jumlah_kpm: 'F' } } },
      ),
    );
    await commit(id);
    const origins = async (region: string, at: string | null) =>
      (
        await test.database.read(OPERATOR, (tx) =>
          factOrigins(tx, {
            batchId: id,
            region: regionCode(region),
            month: at === null ? null : month(at),
            first: 50,
          }),
        )
      ).map(({ sheet, cells }) => `${sheet}!${cells['jumlah_kpm']}`);
    expect(await origins('3171', '2006-01')).toEqual(['Agustus!F6', 'Agustus!F7', 'Agustus!F9']);
    expect(await origins(CIDENG, '2006-02')).toEqual(['Agustus!F8']);
    expect(await origins(CIDENG, null)).toEqual(['Agustus!F7', 'Agustus!F8']);
    expect(await origins('3172', '2006-01')).toEqual([]);
  });
});

describe('a file thrown away', () => {
  it('can be discarded while it waits, twice without harm, and not accepted any more', async () => {
    const id = await stage(newBatch([kpm(GAMBIR, '2003-01', 1)]));
    const discard = () => test.database.write(OPERATOR, (tx) => discardBatch(tx, id));
    expect(await discard()).toMatchObject({ state: 'DISCARDED' });
    expect(await discard()).toMatchObject({ state: 'DISCARDED' });
    await expect(commit(id)).rejects.toMatchObject({ code: 'BATCH_NOT_STAGED' });
  });

  it('is not one that was accepted', async () => {
    const { batch } = await acceptFacts(test.database, [kpm(GAMBIR, '2003-02', 1)]);
    await expect(test.database.write(OPERATOR, (tx) => discardBatch(tx, batch.id))).rejects.toMatchObject({
      code: 'BATCH_NOT_STAGED',
      errorClass: 'CONFLICT',
    });
  });

  it('is swept when it has waited too long', async () => {
    const old = await stage(newBatch([kpm(GAMBIR, '2003-03', 1)]));
    const fresh = await stage(newBatch([kpm(GAMBIR, '2003-03', 2)]));
    await test.asOwner(`UPDATE import_batches SET created_at = now() - interval '8 days' WHERE id = $1`, [old]);
    const weekAgo = new Date(Date.now() - 7 * 86_400_000);
    expect(await test.database.write(OPERATOR, (tx) => sweepStagedBatches(tx, weekAgo))).toEqual([old]);
    expect(await find(fresh)).toMatchObject({ state: 'STAGED' });
  });
});

describe('the list of files', () => {
  it('gives pages, newest first, each file once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const cursor: string | null = after;
      const page: BatchPage = await test.database.read(OPERATOR, (tx) => listBatches(tx, { first: 5, after: cursor }));
      seen.push(...page.nodes.map((batch) => batch.id));
      after = page.hasNextPage ? page.endCursor : null;
    } while (after);
    const all = await test.asOwner('SELECT id FROM import_batches ORDER BY created_at DESC, id DESC');
    expect(seen).toEqual(all.map((row) => row['id']));
  });

  it('can be narrowed by state, layout, sender, period and name, and says how many there are', async () => {
    const make = (fileName: string, at: string, more: Partial<NewBatch> = {}) =>
      stage(newBatch([kpm(GAMBIR, at, 1)], { fileName, ...more }));
    const first = await make('Realisasi_100%.xlsx', '2005-01', { sender: 'Sudinsos Jakut', templateId: 'khas' });
    const second = await make('realisasi lain.csv', '2005-02', { createdBy: 'Budi' });
    await commit(second);
    const ids = async (filter: BatchFilter) => {
      const page = await test.database.read(OPERATOR, (tx) => listBatches(tx, { first: 50, filter }));
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes.map(({ id }) => id);
    };
    expect(await ids({ search: 'REALISASI' })).toEqual([second, first]);
    expect(await ids({ search: '0%.' })).toEqual([first]);
    expect(await ids({ search: first.slice(0, 8) })).toEqual([first]);
    expect(await ids({ sender: 'Sudinsos Jakut' })).toEqual([first]);
    expect(await ids({ sender: 'Budi', states: ['COMMITTED'] })).toEqual([second]);
    expect(await ids({ templateId: 'khas' })).toEqual([first]);
    expect(await ids({ period: '2005-02' as never })).toEqual([second]);
    expect(await ids({ search: 'realisasi', states: ['UNDONE'] })).toEqual([]);
    expect(await test.database.read(OPERATOR, batchSenders)).toEqual(
      expect.arrayContaining(['Budi', 'Sudinsos Jakut']),
    );
  });

  it('knows no batch by a text that is no id, nor one outside the actor’s regions', async () => {
    const { batch } = await acceptFacts(test.database, [kpm('3172011001', '2003-04', 1)]);
    expect(await find('1; DROP TABLE regions')).toBeNull();
    const stranger = actorIn(['3171']);
    expect(await test.database.read(stranger, (tx) => getBatch(tx, batch.id))).toBeNull();
    await expect(test.database.write(stranger, (tx) => commitBatch(tx, batch.id))).rejects.toMatchObject({
      code: 'BATCH_NOT_FOUND',
    });
  });
});

describe('what is wrong with a file', () => {
  const warning: Problem = { ...refused, severity: 'WARNING', code: 'TOTAL_DIFFERS', row: 12 };
  const staged = (at: string) =>
    stage(newBatch([kpm(GAMBIR, at, 10)], { problems: [refused, { ...refused, row: 40 }, warning] }));
  const accept = (id: string, said: CommitOptions) =>
    test.database.write(OPERATOR, (tx) => commitBatch(tx, id, said), LONG);
  const decided = (id: string) => test.database.read(OPERATOR, (tx) => batchDecisions(tx, id));

  it('is counted by severity and code, worst first', async () => {
    expect((await find(await staged('2004-01')))?.problemGroups).toEqual([
      { severity: 'BLOCKING', code: 'REGION_CODE_UNKNOWN', count: 2 },
      { severity: 'WARNING', code: 'TOTAL_DIFFERS', count: 1 },
    ]);
  });

  it('needs a reason for each: rows set aside by code or one by one, and warnings; the batch keeps them', async () => {
    const id = await staged('2004-02');
    const why = { reason: 'Ditanyakan ke BPS' };
    await expect(accept(id, { decisions: [{ code: 'TOTAL_DIFFERS', ...why }] })).rejects.toMatchObject({
      code: 'REFUSED_ROWS',
      refused: 2,
    });
    const first = { code: 'REGION_CODE_UNKNOWN', sheet: 'Sheet1', row: 39, ...why };
    await expect(accept(id, { decisions: [first] })).rejects.toMatchObject({ code: 'REFUSED_ROWS', refused: 1 });
    const rows = [first, { ...first, row: 40, reason: 'Kelurahan baru' }];
    await expect(accept(id, { decisions: rows })).rejects.toMatchObject({ code: 'WARNINGS_UNANSWERED', warnings: 1 });
    await accept(id, { decisions: rows, warningReason: 'Selisih diketahui' });
    expect(await decided(id)).toEqual([
      { severity: 'BLOCKING', ...first, decidedBy: 'uji' },
      { severity: 'BLOCKING', ...first, row: 40, reason: 'Kelurahan baru', decidedBy: 'uji' },
      {
        severity: 'WARNING',
        code: 'TOTAL_DIFFERS',
        sheet: null,
        row: null,
        reason: 'Selisih diketahui',
        decidedBy: 'uji',
      },
    ]);
    expect(await find(id)).toMatchObject({ setAsideReason: 'Ditanyakan ke BPS; Kelurahan baru' });
  });

  it('is not decided by a reason for something else, nor by an empty one', async () => {
    const id = await staged('2004-03');
    const decide = (code: string, reason: string) => accept(id, { decisions: [{ code, reason }] });
    await expect(decide('PERIOD_UNREADABLE', 'tidak apa')).rejects.toMatchObject({ code: 'DECISION_UNFIT' });
    await expect(decide('TOTAL_DIFFERS', '  ')).rejects.toMatchObject({ code: 'DECISION_UNFIT' });
    expect(await decided(id)).toEqual([]);
  });

  it('may all stand under one reason', async () => {
    const id = await staged('2004-04');
    await accept(id, { setAsideReason: 'Dikonfirmasi pengirim' });
    expect((await decided(id)).map(({ code, row }) => [code, row])).toEqual([
      ['REGION_CODE_UNKNOWN', null],
      ['TOTAL_DIFFERS', null],
    ]);
  });

  it('tells each step of the commit once, and what a step throws leaves nothing behind', async () => {
    const steps: string[] = [];
    await accept(await staged('2004-05'), { setAsideReason: 'ya', onStep: (step) => steps.push(step) });
    expect(steps).toEqual([...COMMIT_STEPS]);
    const id = await staged('2004-06');
    const onStep = (step: string) => {
      if (step === 'COUNTED') throw new Error('cancelled');
    };
    await expect(accept(id, { setAsideReason: 'ya', onStep })).rejects.toThrow('cancelled');
    expect(await find(id)).toMatchObject({ state: 'STAGED' });
    expect(await versions('2004-06')).toEqual([]);
  });
});
