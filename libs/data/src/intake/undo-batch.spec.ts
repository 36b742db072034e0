import * as fc from 'fast-check';
import { type FactDraft } from '@monev/domain/intake';
import { regionCode } from '@monev/kernel';
import { FACT_TABLES } from '../facts/fact-tables';
import { knownAt } from '../facts/undo-versions';
import { recordEdit } from '../registry/actors/record-edit';
import { dataVersion } from '../registry/data-version';
import { rebuildRollups } from '../rollups/refresh-rollups';
import {
  type TestDatabase,
  OPERATOR,
  acceptFacts,
  actorIn,
  bankAgent,
  delivery,
  deliveryLine,
  eWarong,
  eWarongMonth,
  kpm,
  newBatch,
  payment,
  supplier,
  testDatabase,
} from '../testing';
import { getBatch } from './batch';
import { commitBatch } from './commit-batch';
import { naturalKeyOf } from './duplicate-keys';
import { stageBatch } from './stage-batch';
import { undoBatch, undoPreview } from './undo-batch';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const GAMBIR = '3171011001';
const CIDENG = '3171011002';
const WHY = 'Berkas bulan yang salah';
const LONG = { longRunning: true };

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const accept = async (...facts: FactDraft[]) => (await acceptFacts(test.database, facts)).batch.id;
const undo = (id: string, reason = WHY, actor = OPERATOR) =>
  test.database.write(actor, (tx) => undoBatch(tx, id, { reason }), LONG);
const preview = (id: string) => test.database.read(OPERATOR, (tx) => undoPreview(tx, id));

const TABLES = FACT_TABLES.flatMap(({ table, lines }) => [table, ...(lines ? [lines.table] : [])]);

/** Every fact that counts and every rollup, to the last character. */
async function dump(): Promise<string[]> {
  const facts = TABLES.map(
    (table) => `SELECT '${table} ' || row_to_json(fact)::text AS line FROM ${table} AS fact WHERE recorded_to IS NULL`,
  );
  const rollups = `SELECT 'rollup ' || row_to_json(measured)::text FROM measure_months AS measured`;
  const rows = await test.asOwner<{ line: string }>(`${[...facts, rollups].join(' UNION ALL ')} ORDER BY 1`);
  return rows.map(({ line }) => line);
}

describe('undoing an accepted file', () => {
  it('restores exactly the facts and figures that counted before it', async () => {
    await accept(
      kpm(GAMBIR, '2010-01', 10),
      payment('3171', '2010-01', 3, { disbursedAmount: 5n, allocatedAmount: 9n }),
    );
    const before = await dump();
    const id = await accept(
      kpm(GAMBIR, '2010-01', 12),
      kpm(CIDENG, '2010-01', 4),
      payment('3171', '2010-01', 3, { disbursedAmount: 7n, allocatedAmount: 9n }),
    );
    expect(await dump()).not.toEqual(before);
    expect(await undo(id)).toMatchObject({ state: 'UNDONE', undoneBy: 'uji', undoReason: WHY });
    expect(await dump()).toEqual(before);
  });

  it('restores what a row was made of: the lines of a delivery, the readers of an agent', async () => {
    await accept(
      supplier('S-1'),
      eWarong('EW-1'),
      bankAgent('AG-1', { edcSerials: [{ serial: 'E1' }, { serial: 'E2' }] }),
    );
    await accept(
      delivery('D-1', ['S-1', 'EW-1'], '2010-02-01', {
        lines: [deliveryLine(), deliveryLine({ lineNo: 2, commodity: 'TELUR AYAM' })],
      }),
    );
    const before = await dump();
    const id = await accept(
      delivery('D-1', ['S-1', 'EW-1'], '2010-02-02', { lines: [deliveryLine({ acceptedQty: '90' })] }),
      bankAgent('AG-1', { edcSerials: [{ serial: 'E3' }] }),
      eWarong('EW-1', { regionCode: regionCode(GAMBIR) }),
    );
    await undo(id);
    expect(await dump()).toEqual(before);
  });

  it('is refused while a later file says something newer about the same, naming the file; not for the sake of others', async () => {
    const first = await accept(kpm(GAMBIR, '2010-03', 10), kpm(CIDENG, '2010-03', 5));
    const other = await accept(kpm('3172011001', '2010-03', 7));
    const later = (
      await acceptFacts(test.database, [kpm(CIDENG, '2010-03', 6)], OPERATOR, { fileName: 'perbaikan.xlsx' })
    ).batch.id;
    await expect(undo(first)).rejects.toMatchObject({
      code: 'UNDO_BLOCKED',
      errorClass: 'CONFLICT',
      wording: {
        id: expect.stringMatching(
          /^Tidak dapat dibatalkan: berkas perbaikan\.xlsx \(.*\) mengubah 1 jumlah KPM yang sama/,
        ),
      },
    });
    expect((await preview(first)).blockers).toMatchObject([
      { how: 'CHANGED', kind: 'KPM_COUNT', batchId: later, facts: 1 },
    ]);
    expect(await find(first)).toMatchObject({ state: 'COMMITTED' });
    await undo(other);
    await undo(later);
    await undo(first);
    expect(await test.asOwner(`SELECT 1 FROM kpm_snapshots WHERE period = '2010-03' AND recorded_to IS NULL`)).toEqual(
      [],
    );
  });

  it('is refused while later facts name an actor that only this file made known, or somebody changed it by hand', async () => {
    const register = await accept(eWarong('EW-7'));
    const recap = await accept(eWarongMonth('EW-7', '2010-04', 100));
    await expect(undo(register)).rejects.toMatchObject({ code: 'UNDO_BLOCKED' });
    expect((await preview(register)).blockers).toMatchObject([
      { how: 'RESTS_ON', kind: 'E_WARONG_PERIOD', batchId: recap },
    ]);
    await undo(recap);
    const [outlet] = await test.asOwner<{ id: string }>(`SELECT id FROM e_warongs WHERE register_no = 'EW-7'`);
    await test.database.write(OPERATOR, (tx) =>
      recordEdit(tx, 'e_warongs', outlet!.id, { changes: { name: 'Nama Baru' }, reason: 'papan nama baru' }),
    );
    await expect(undo(register)).rejects.toMatchObject({
      wording: { id: expect.stringContaining('perubahan oleh uji') },
    });
  });

  it('tells beforehand what it will touch', async () => {
    await accept(kpm(GAMBIR, '2010-05', 10));
    const id = await accept(kpm(GAMBIR, '2010-05', 12), kpm('3172011001', '2010-05', 4));
    expect(await preview(id)).toEqual({
      blockers: [],
      mayUndo: true,
      touches: [{ kind: 'KPM_COUNT', removed: 1, restored: 1 }],
      totals: [
        { regionCode: '3171', period: '2010-05', measure: 'kpm-eligible', now: '12', after: '10' },
        { regionCode: '3172', period: '2010-05', measure: 'kpm-eligible', now: '4', after: null },
      ],
    });
  });

  it('needs a reason, changes nothing more when asked twice, and only takes back what was accepted', async () => {
    const id = await accept(kpm(GAMBIR, '2010-06', 1));
    await expect(undo(id, 'salah')).rejects.toMatchObject({ code: 'UNDO_REASON_NEEDED' });
    const outcomes = await Promise.all([undo(id), undo(id)]);
    expect(outcomes.map(({ state }) => state)).toEqual(['UNDONE', 'UNDONE']);
    const staged = await test.database.write(OPERATOR, (tx) => stageBatch(tx, newBatch([kpm(GAMBIR, '2010-06', 1)])));
    await expect(undo(staged)).rejects.toMatchObject({ code: 'BATCH_NOT_COMMITTED' });
    await expect(undo('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'BATCH_NOT_FOUND' });
  });

  it('lets the same file come again', async () => {
    const again = () =>
      acceptFacts(test.database, [kpm(GAMBIR, '2010-07', 3)], OPERATOR, { fileSha256: 'c'.repeat(64) });
    await undo((await again()).batch.id);
    expect(await again()).toMatchObject({ outcome: 'COMMITTED' });
    expect(await again()).toMatchObject({ outcome: 'DUPLICATE_FILE' });
  });

  it('raises the data version of its regency-months, and for registers that of everything without a month', async () => {
    const versions = () =>
      test.database.read(OPERATOR, async (tx) => [
        await dataVersion(tx, { regions: [regionCode('3171')], months: ['2010-08' as never] }),
        await dataVersion(tx, { regions: [regionCode('3172')], months: ['2010-08' as never] }),
      ]);
    const counts = await accept(kpm(GAMBIR, '2010-08', 1));
    const register = await accept(eWarong('EW-8'));
    const start = await versions();
    await undo(counts);
    const afterCounts = await versions();
    expect(afterCounts.map((version, at) => version === start[at])).toEqual([false, true]);
    await undo(register);
    expect((await versions()).map((version, at) => version === afterCounts[at])).toEqual([false, false]);
  });

  it('stays within the regions of the actor, and leaves to the secretariat what it validated', async () => {
    const validated = await accept(kpm('3172011001', '2010-09', 5));
    const pusat = actorIn(['3171']);
    await expect(undo(validated, WHY, pusat)).rejects.toMatchObject({ code: 'BATCH_NOT_FOUND' });
    await expect(undo(validated, WHY, actorIn(['3172']))).rejects.toMatchObject({
      code: 'UNDO_NOT_YOURS',
      errorClass: 'FORBIDDEN',
    });
    const own = (await acceptFacts(test.database, [kpm(GAMBIR, '2010-09', 5)], pusat)).batch.id;
    expect(await undo(own, WHY, pusat)).toMatchObject({ state: 'UNDONE' });
  });
});

const find = (id: string) => test.database.read(OPERATOR, (tx) => getBatch(tx, id));

describe('random histories of files, corrections and undos', () => {
  const REGIONS = ['31', '3171', '317101', GAMBIR, CIDENG, '3172011001'];
  const few = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const count = fc
    .record({ region: few(REGIONS), n: fc.nat(500), bank: few(['' as const, 'BRI' as const]) })
    .map(({ region, n, bank }): FactDraft => kpm(region, '2012-01', n, { bank, transacted: n }));
  const stage = fc
    .record({ region: few(REGIONS.slice(0, 3)), n: fc.bigInt({ min: 0n, max: 10n ** 12n }) })
    .map(({ region, n }): FactDraft => payment(region, '2012-01', 2, { allocatedAmount: n, disbursedAmount: n }));
  const agent = fc
    .record({ no: few(['AG-X', 'AG-Y']), serials: fc.uniqueArray(few(['1', '2', '3'])), region: few([GAMBIR, CIDENG]) })
    .map(({ no, serials, region }): FactDraft =>
      bankAgent(no, { edcSerials: serials.map((serial) => ({ serial })), regionCode: regionCode(region) }),
    );
  const history = fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ file: fc.array(fc.oneof(count, stage, agent), { minLength: 1, maxLength: 6 }) }),
      },
      { weight: 2, arbitrary: fc.record({ undo: fc.nat() }) },
    ),
    { minLength: 2, maxLength: 9 },
  );

  it('always end in what the files that still count say, and every earlier moment stays known as it was', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await test.asOwner(`TRUNCATE measure_months, ${TABLES.join(', ')}`);
        /** Files that count, oldest first, with what each says. */
        let live: { id: string; facts: Map<string, FactDraft> }[] = [];
        const moments: { at: string; known: unknown }[] = [];
        for (const step of steps) {
          if ('file' in step) {
            const facts = new Map(step.file.map((fact) => [naturalKeyOf(fact), fact]));
            live.push({ id: await accept(...facts.values()), facts });
          } else {
            const chosen = live[step.undo % Math.max(live.length, 1)];
            if (!chosen) continue;
            const later = live.slice(live.indexOf(chosen) + 1);
            const inTheWay = later.filter(({ facts }) => [...facts.keys()].some((key) => chosen.facts.has(key)));
            if (inTheWay.length === 0) {
              await undo(chosen.id);
              live = live.filter((file) => file !== chosen);
            } else {
              const { blockers } = await preview(chosen.id);
              expect(inTheWay.map(({ id }) => id)).toEqual(
                expect.arrayContaining(blockers.map(({ batchId }) => batchId)),
              );
              await expect(undo(chosen.id)).rejects.toMatchObject({ code: 'UNDO_BLOCKED' });
            }
          }
          const [now] = await test.asOwner<{ at: string }>('SELECT clock_timestamp()::text AS at');
          moments.push({ at: now!.at, known: await known(null) });
        }
        const kept = await dump();
        // Plainly: of each key the latest file that still counts, with the moment at which it was accepted.
        const owners = new Map(live.flatMap(({ id, facts }) => [...facts.keys()].map((key) => [key, id] as const)));
        const expected = [...owners.values()].sort();
        expect((await ownersNow()).sort()).toEqual(expected);
        for (const { at, known: then } of moments) expect(await known(at)).toEqual(then);
        // And from nothing: the same files in the same order, with their moments, give the same dump to the letter.
        const times = await test.asOwner<{ id: string; at: string }>(
          'SELECT id, committed_at::text AS at FROM import_batches',
        );
        await test.asOwner(`TRUNCATE measure_months, ${TABLES.join(', ')}`);
        for (const { id, facts } of live)
          await replay(id, [...facts.values()], times.find((time) => time.id === id)!.at);
        await test.database.write(OPERATOR, (tx) => rebuildRollups(tx), LONG);
        expect(await dump()).toEqual(kept);
      }),
      { numRuns: Number(process.env['MONEV_UNDO_HISTORIES'] ?? 4), endOnFailure: true },
    );
  });

  async function ownersNow(): Promise<string[]> {
    const parents = FACT_TABLES.map(
      ({ table }) => `SELECT batch_id::text AS id FROM ${table} WHERE recorded_to IS NULL`,
    );
    return (await test.asOwner<{ id: string }>(parents.join(' UNION ALL '))).map(({ id }) => id);
  }

  /** What was known at a moment (null: now), without the lines. */
  async function known(at: string | null): Promise<string[]> {
    const parts = FACT_TABLES.map((table) => {
      const condition = at === null ? 'fact.recorded_to IS NULL' : knownAt(table, 'fact', '$1::timestamptz');
      return `SELECT '${table.table}' || (to_jsonb(fact) - 'recorded_to')::text AS line FROM ${table.table} AS fact WHERE ${condition}`;
    });
    const rows = await test.asOwner<{ line: string }>(
      `${parts.join(' UNION ALL ')} ORDER BY 1`,
      at === null ? [] : [at],
    );
    return rows.map(({ line }) => line);
  }

  /** Accepts the facts again as if they were the batch of that id and moment. */
  async function replay(id: string, facts: FactDraft[], at: string): Promise<void> {
    const again = await test.database.write(OPERATOR, (tx) => stageBatch(tx, newBatch(facts)), LONG);
    await test.database.write(OPERATOR, (tx) => commitBatch(tx, again, { warningReason: WHY }), LONG);
    for (const table of TABLES) {
      await test.asOwner(
        `UPDATE ${table} SET recorded_to = $3 WHERE recorded_to = (SELECT min(recorded_from) FROM ${table} WHERE batch_id = $1) AND batch_id <> $1 AND $2::uuid IS NOT NULL`,
        [again, id, at],
      );
      await test.asOwner(`UPDATE ${table} SET batch_id = $2, recorded_from = $3 WHERE batch_id = $1`, [again, id, at]);
    }
  }
});
