import { Readable } from 'node:stream';
import { HmacAuditWriter, getBatch, takeStaleMarks } from '@monev/data';
import { OPERATOR, type TestDatabase, testDatabase } from '@monev/data/testing';
import { AcceptImportService } from './accept-import.service';
import { StageImportService } from './stage-import.service';
import { DELIVERIES, REGISTERS } from './testing/actor-sheets';
import { UndoImportService } from './undo-import.service';

const WHY = 'Pengiriman tertukar bulan';
const LINE = (day: string) =>
  `D-1,9120200000001,EW-1,M-1,,${day},${day},Beras Premium,,Kg,100,100,100,0,12000,Ya,Tidak,`;

describe('undoing a file of deliveries', () => {
  let test: TestDatabase;
  let undoing: UndoImportService;
  beforeAll(async () => {
    test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
    undoing = new UndoImportService(test.database);
    for (const file of REGISTERS) await accept(file);
  });
  afterAll(() => test.close());

  async function accept(text: string): Promise<string> {
    const content = Readable.from([Buffer.from(text.trim(), 'utf8')]);
    const answers = { templateId: null, period: null, region: null };
    const { batchId } = await new StageImportService(test.database).stage(
      OPERATOR,
      { name: 'uji.csv', content },
      answers,
    );
    await new AcceptImportService(test.database).accept(OPERATOR, batchId, { warningReason: 'diketahui' });
    return batchId;
  }
  const marks = async () =>
    (await test.database.write(OPERATOR, (tx) => takeStaleMarks(tx, { limit: 100 })))
      .map(({ kind, quarter }) => `${kind} ${quarter}`)
      .sort();

  it('marks the scores of the quarter it leaves and of the one it goes back to', async () => {
    await accept(`${DELIVERIES}\n${LINE('2021-03-04')}`);
    const moved = await accept(`${DELIVERIES}\n${LINE('2021-08-04')}`);
    await marks();
    await undoing.undo(OPERATOR, moved, WHY);
    expect(await marks()).toEqual(['supplier-score 2021-Q1', 'supplier-score 2021-Q3']);
  });

  it('leaves both entries in the audit record, of the acceptance and of the undo, once each', async () => {
    const id = await accept(`${DELIVERIES}\n${LINE('2021-05-04')}`);
    await undoing.undo(OPERATOR, id, WHY);
    await undoing.undo(OPERATOR, id, WHY);
    const entries = await test.asOwner(
      `SELECT action, reason FROM audit_entries WHERE object_id = $1 AND action IN ('import.accept', 'import.undo') ORDER BY 1`,
      [id],
    );
    expect(entries).toEqual([
      expect.objectContaining({ action: 'import.accept' }),
      { action: 'import.undo', reason: WHY },
    ]);
  });

  it('changes nothing when it is refused', async () => {
    const first = await accept(`${DELIVERIES}\n${LINE('2021-06-04')}`);
    await accept(`${DELIVERIES}\n${LINE('2021-07-04')}`);
    await marks();
    await expect(undoing.undo(OPERATOR, first, WHY)).rejects.toMatchObject({ code: 'UNDO_BLOCKED' });
    expect(await marks()).toEqual([]);
    expect(await test.database.read(OPERATOR, (tx) => getBatch(tx, first))).toMatchObject({ state: 'COMMITTED' });
    expect((await undoing.preview(OPERATOR, first))?.blockers).toHaveLength(1);
  });
});
