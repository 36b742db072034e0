import { Readable } from 'node:stream';
import { HmacAuditWriter, batchProblems, getBatch } from '@monev/data';
import { OPERATOR, type TestDatabase, testDatabase } from '@monev/data/testing';
import { AcceptImportService } from './accept-import.service';
import { StageImportService } from './stage-import.service';
import {
  AGENTS,
  DELIVERIES,
  DOCUMENTS,
  INVOICES,
  LOGS,
  LOTS,
  MOUS,
  OFFICERS,
  PAYMENTS,
  REGISTERS,
} from './testing/actor-sheets';

const GOOD = '9120200000001,EW-1';
/** A delivery that can be, under any number. */
const delivery = (no: string) => `${no},${GOOD},M-1,2021-03-01,2021-03-04,2021-03-04,Beras,Premium,Kg,100,100,100,,,,,`;
const LOTS_OF_DELIVERY =
  'no_pemeriksaan,no_lot,nib_penyedia,no_register,no_pengiriman,komoditas,kelas_mutu,tanggal_contoh,kadar_air_persen';
const TERMS = 'no_mou,nib_penyedia,no_register,berlaku_mulai,berlaku_sampai,komoditas,kelas_mutu,satuan,harga_sepakat';

interface Impossible {
  readonly fault: string;
  /** Headers, a row that can be, and the one that cannot. */
  readonly file: readonly [head: string, good: string, bad: string];
  readonly code: string;
  readonly table: string;
}

/** Issue 4, "Bad input": what cannot be is refused, and what it stood beside is not. */
const IMPOSSIBLE: readonly Impossible[] = [
  {
    fault: 'more accepted than delivered',
    file: [
      DELIVERIES,
      delivery('D-11'),
      `D-12,${GOOD},M-1,2021-03-01,2021-03-04,2021-03-04,Beras,Premium,Kg,100,100,101,,,,,`,
    ],
    ...{ code: 'ACCEPTED_EXCEEDS_DELIVERED', table: 'deliveries' },
  },
  {
    fault: 'goods received before they were ordered',
    file: [
      DELIVERIES,
      delivery('D-13'),
      `D-14,${GOOD},M-1,2021-03-05,2021-03-06,2021-03-04,Beras,Premium,Kg,1,1,1,,,,,`,
    ],
    ...{ code: 'DATES_RUN_BACKWARDS', table: 'deliveries' },
  },
  {
    fault: 'an unknown supplier',
    file: [DELIVERIES, delivery('D-15'), 'D-16,777,EW-1,,,2021-03-04,2021-03-04,Beras,Premium,Kg,1,1,1,,,,,'],
    ...{ code: 'SUPPLIER_UNKNOWN', table: 'deliveries' },
  },
  {
    fault: 'an unknown e-warong',
    file: [DELIVERIES, delivery('D-17'), 'D-18,P-002,EW-77,,,2021-03-04,2021-03-04,Beras,Premium,Kg,1,1,1,,,,,'],
    ...{ code: 'E_WARONG_UNKNOWN', table: 'deliveries' },
  },
  {
    fault: 'more passed than inspected',
    file: [
      LOTS,
      `PM-11,L1,${GOOD},Beras,Premium,2021-03-04,13,5,5`,
      `PM-12,L1,${GOOD},Beras,Premium,2021-03-04,13,5,6`,
    ],
    ...{ code: 'PASSED_EXCEEDS_INSPECTED', table: 'quality_inspections' },
  },
  {
    fault: 'a sample taken before its delivery came',
    file: [
      LOTS_OF_DELIVERY,
      `PM-13,L1,${GOOD},D-1,Beras,Premium,2021-03-04,13`,
      `PM-14,L1,${GOOD},D-1,Beras,Premium,2021-03-03,13`,
    ],
    ...{ code: 'DATES_RUN_BACKWARDS', table: 'quality_inspections' },
  },
  {
    fault: 'an invoice for a delivery that nobody recorded',
    file: [
      INVOICES,
      `F-11,${GOOD},D-1,2021-03-04,12000,Beras,Premium,Kg,1,12000`,
      `F-12,${GOOD},D-404,2021-03-04,12000,Beras,Premium,Kg,1,12000`,
    ],
    ...{ code: 'DELIVERY_UNKNOWN', table: 'invoices' },
  },
  {
    fault: 'a payment of an invoice that nobody sent',
    file: [PAYMENTS, `B-11,${GOOD},F-1,2021-03-08,1000`, `B-12,${GOOD},F-404,2021-03-08,1000`],
    ...{ code: 'INVOICE_UNKNOWN', table: 'supplier_payments' },
  },
  {
    fault: 'a second active chair beside the one of another file',
    file: [OFFICERS, 'EW-1,Sekretaris,Rina,Pedagang,2021-01-01,', 'EW-1,Ketua,Budi,Pedagang,2021-01-01,'],
    ...{ code: 'TWO_ACTIVE_OFFICERS', table: 'e_warong_officers' },
  },
  {
    fault: 'a term that ends before it begins',
    file: [OFFICERS, 'EW-2,Sekretaris,Rina,Pedagang,2021-01-01,', 'EW-2,Ketua,Budi,Pedagang,2021-01-01,2020-12-31'],
    ...{ code: 'DATES_RUN_BACKWARDS', table: 'e_warong_officers' },
  },
  {
    fault: 'an MoU that ends before it starts',
    file: [
      MOUS,
      'M-11,P-002,EW-1,2021-01-01,2021-12-31,Beras,Premium,Kg,12000',
      'M-12,P-002,EW-1,2021-03-01,2021-02-01,Beras,Premium,Kg,12000',
    ],
    ...{ code: 'DATES_RUN_BACKWARDS', table: 'mous' },
  },
  {
    fault: 'a log of an agent of another bank',
    file: [LOGS, 'BNI,AG-1,2021-04,10,9,5,5,1,1,1,1', 'BRI,AG-1,2021-04,10,9,5,5,1,1,1,1'],
    ...{ code: 'BANK_AGENT_UNKNOWN', table: 'bank_agent_periods' },
  },
  {
    fault: 'a document of a supplier that is not registered',
    file: [DOCUMENTS, 'P-002,NIB,9,2024-12-31', 'P-404,NIB,1,2024-12-31'],
    ...{ code: 'SUPPLIER_UNKNOWN', table: 'supplier_documents' },
  },
];

describe('a file that says what cannot be', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
    for (const file of REGISTERS) await accept(file);
    await accept(`${DELIVERIES}\n${delivery('D-1')}`);
    await accept(`${INVOICES}\nF-1,${GOOD},D-1,2021-03-04,1200000,Beras,Premium,Kg,100,12000`);
  });
  afterAll(() => test.close());

  async function stage(text: string) {
    const content = Readable.from([Buffer.from(text.trim(), 'utf8')]);
    const answers = { templateId: null, period: null, region: null };
    const { batchId } = await new StageImportService(test.database).stage(
      OPERATOR,
      { name: 'uji.csv', content },
      answers,
    );
    return test.database.read(OPERATOR, async (tx) => ({
      id: batchId,
      batch: await getBatch(tx, batchId),
      problems: await batchProblems(tx, batchId),
    }));
  }
  const acceptBatch = (id: string, setAsideReason: string | null) =>
    new AcceptImportService(test.database).accept(OPERATOR, id, { setAsideReason, warningReason: 'diketahui' });
  async function accept(text: string) {
    const staged = await stage(text);
    await acceptBatch(staged.id, null);
    return staged;
  }
  const rows = async (table: string) =>
    Number((await test.asOwner(`SELECT count(*) AS n FROM ${table} WHERE recorded_to IS NULL`))[0]?.['n']);

  it.each(IMPOSSIBLE)(
    'is refused with a rule in both languages, and half of it is never stored: $fault',
    async (given) => {
      const { file, code, table } = given;
      const before = await rows(table);
      const { id, problems, batch } = await stage(file.join('\n'));
      const blocking = problems.filter(({ severity }) => severity === 'BLOCKING');
      expect(blocking.map((problem) => [problem.code, problem.row])).toEqual([[code, 3]]);
      for (const { wording } of blocking)
        expect([wording.id.length > 20, wording.en.length > 20]).toEqual([true, true]);
      expect(batch?.refusedCount).toBe(1);
      await expect(acceptBatch(id, null)).rejects.toMatchObject({
        code: 'REFUSED_ROWS',
      });
      expect(await rows(table)).toBe(before);
      await acceptBatch(id, 'baris salah, pengirim sudah diberi tahu');
      expect(await rows(table)).toBe(before + 1);
    },
  );

  it('is warned of, and kept, where an MoU had ended before the delivery', async () => {
    const { problems, id } = await stage(
      `${DELIVERIES}\nD-21,${GOOD},M-1,,2022-01-10,2022-01-10,Beras,Premium,Kg,1,1,1,,,,,`,
    );
    expect(problems).toMatchObject([{ severity: 'WARNING', code: 'MOU_NOT_IN_FORCE', row: 2 }]);
    await acceptBatch(id, null);
  });

  it('is warned of where an MoU is corrected to end before a delivery that rests on it', async () => {
    const ends = (day: string) => `${TERMS}\nM-1,${GOOD},2021-01-01,${day},Beras,Premium,Kg,12000`;
    expect((await stage(ends('2021-03-03'))).problems).toMatchObject([
      { severity: 'WARNING', code: 'MOU_NOT_IN_FORCE', row: 2, column: 'berlaku_sampai', text: '2021-03-03' },
    ]);
    expect((await stage(ends('2022-12-31'))).problems).toEqual([]);
  });

  it('is warned of where a payment is dated before the goods came, and where a card reader stands twice (BR-19)', async () => {
    expect((await stage(`${PAYMENTS}\nB-21,${GOOD},F-1,2021-03-01,1000`)).problems).toMatchObject([
      { severity: 'WARNING', code: 'DATES_RUN_BACKWARDS', row: 2, column: 'tanggal_bayar' },
    ]);
    expect((await stage(`${AGENTS}\nBNI,AG-9,Agen,3171011001,,EDC2,Aktif`)).problems).toMatchObject([
      { severity: 'WARNING', code: 'EDC_ELSEWHERE', row: 2 },
    ]);
  });
});
