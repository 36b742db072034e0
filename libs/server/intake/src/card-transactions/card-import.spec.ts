import * as fs from 'node:fs';
import path from 'node:path';
import { HmacAuditWriter, commitBatch, verifyRollups } from '@monev/data';
import { type TestDatabase, OPERATOR, testDatabase } from '@monev/data/testing';
import { stageCards } from './testing/card-texts';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const FIXTURE = path.resolve('libs/server/intake/fixtures/layouts/transaksi_kartu_bank');
interface Expected {
  readonly baris_data: number;
  readonly diterima: number;
  readonly ditolak: readonly { readonly baris: number; readonly id: string }[];
  readonly per_kelurahan: Record<string, unknown>;
  readonly [key: string]: unknown;
}
const expected = JSON.parse(fs.readFileSync(`${FIXTURE}.expected.json`, 'utf8')) as Expected;

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
});
afterAll(() => test.close());

const stage = (text: string | Buffer, keep?: 'ALWAYS' | 'CLEAN' | 'NEVER') => stageCards(test.database, text, keep);
const accept = (id: string, setAsideReason?: string) =>
  test.database.write(OPERATOR, (tx) => commitBatch(tx, id, { setAsideReason }), { longRunning: true });

/** What the summary says of a file, without remarks and the number of its rows. */
const pick = ({ catatan, baris_data, ...counts }: Record<string, unknown>) => (catatan && baris_data ? counts : {});

describe('a bank’s file of card transactions', () => {
  it('is read to the counts its layout expects', async () => {
    const { reading } = await stage(fs.readFileSync(`${FIXTURE}.csv`), 'NEVER');
    expect(reading.rowsRead).toBe(expected.baris_data);
    expect(reading.problems.map(({ row }) => row)).toEqual(expected.ditolak.map(({ baris }) => baris));
    const { ditolak, sebelum_top_up_tanggal_8, kolom_pribadi, ...counts } = expected;
    expect(reading.summary).toMatchObject(pick(counts));
    const early = Object.entries(reading.summary.per_hari).filter(([day]) => Number(day.slice(8)) < 8);
    expect(early.reduce((sum, [, rows]) => sum + rows, 0)).toBe(sebelum_top_up_tanggal_8);
    expect(reading.refusedIds).toEqual(ditolak.map(({ id }) => id));
    expect(reading.droppedPersonalColumns).toEqual(kolom_pribadi);
  });

  it('counts when it is accepted, as a count from its transactions says', async () => {
    const staged = await stage(fs.readFileSync(`${FIXTURE}.csv`));
    expect(staged.outcome).toBe('STAGED');
    await accept(staged.batchId as string, 'baris uji');
    const [province] = await test.asOwner(
      `SELECT attempted, succeeded, amount::int FROM card_region_months WHERE region_code = '31' AND goods_no = 0`,
    );
    expect(province).toEqual({
      attempted: expected.diterima,
      succeeded: expected['berhasil'],
      amount: expected['nominal_berhasil'],
    });
    const families = await test.asOwner(
      `SELECT period, families FROM family_counts WHERE region_code = '31' ORDER BY period`,
    );
    expect(families).toEqual(['2021', '2021-09', '2021-Q3'].map((period) => ({ period, families: 875 })));
    expect(await verifyRollups(test.database, OPERATOR, ['CARDS'])).toMatchObject({ difference: null });
  });
});
