import { Readable } from 'node:stream';
import { HmacAuditWriter, batchProblems, getBatch } from '@monev/data';
import { OPERATOR, type TestDatabase, actorIn, testDatabase } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
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
  OUTLETS,
  PAYMENTS,
  REGISTERS,
  SUPPLIERS,
} from './testing/actor-sheets';

/** Files as offices send them, read, staged and accepted on a real Postgres: registers first, then what happened. */
describe('files about outlets, agents, suppliers and their trade', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
    for (const file of REGISTERS) await accept(file);
  });
  afterAll(() => test.close());

  async function stage(text: string, actor: Actor = OPERATOR) {
    const content = Readable.from([Buffer.from(text.trim(), 'utf8')]);
    const answers = { templateId: null, period: null, region: null };
    const { batchId } = await new StageImportService(test.database).stage(actor, { name: 'uji.csv', content }, answers);
    return test.database.read(actor, async (tx) => ({
      id: batchId,
      batch: await getBatch(tx, batchId),
      problems: (await batchProblems(tx, batchId)).map(({ severity, code, row, column }) => ({
        severity,
        code,
        row,
        column,
      })),
    }));
  }
  async function accept(text: string, reason: string | null = null, actor: Actor = OPERATOR) {
    const staged = await stage(text, actor);
    expect(staged.problems.filter(({ severity }) => severity === 'BLOCKING').length > 0).toBe(reason !== null);
    await new AcceptImportService(test.database).accept(actor, staged.id, {
      setAsideReason: reason,
      warningReason: 'diketahui',
    });
    return staged;
  }
  const current = (table: string, columns: string) =>
    test.asOwner(`SELECT ${columns} FROM ${table} WHERE recorded_to IS NULL ORDER BY 1, 2`);

  it('fill the registers, each thing in its village, with the readers of the agent', async () => {
    expect(await current('e_warongs', 'register_no, region_code, status, capital_amount::int AS capital')).toEqual([
      { register_no: 'EW-1', region_code: '3171011001', status: 'ACTIVE', capital: 5_000_000 },
      { register_no: 'EW-2', region_code: '3172041001', status: 'ACTIVE', capital: null },
    ]);
    expect(await current('edc_devices', 'agent_no, serial')).toEqual([
      { agent_no: 'AG-1', serial: 'EDC1' },
      { agent_no: 'AG-1', serial: 'EDC2' },
    ]);
    expect(await current('suppliers', 'supplier_no, region_code, commodities')).toEqual([
      { supplier_no: '9120200000001', region_code: '31', commodities: ['BERAS', 'TELUR AYAM'] },
      { supplier_no: 'P-002', region_code: '31', commodities: [] },
    ]);
    expect(await current('supplier_documents', 'document_kind, valid_until::text AS until')).toEqual([
      { document_kind: 'NIB', until: '2024-12-31' },
      { document_kind: 'NPWP', until: null },
    ]);
    expect(await current('mous', 'mou_no, payment_term_days')).toEqual([{ mou_no: 'M-1', payment_term_days: 7 }]);
    expect(await current('mou_prices', 'commodity, unit_price::int AS price')).toEqual([
      { commodity: 'BERAS', price: 12_000 },
      { commodity: 'TELUR AYAM', price: 24_000 },
    ]);
  });

  it('take a delivery with its lines, and a corrected delivery as a whole', async () => {
    const line = 'D-1,9120200000001,EW-1,M-1,2021-03-01,2021-03-04 17:00';
    await accept(`${DELIVERIES}
${line},2021-03-04 10:15,Beras Premium,,Kg,100,100,92,8,12000,Ya,Tidak,2021-03-05 09:00
${line},2021-03-04 10:15,Telur Ayam,,Kg,10,10,10,0,24000,,,`);
    expect(
      await current('delivery_lines', 'line_no, commodity, quality_class, accepted_qty::float8 AS accepted'),
    ).toEqual([
      { line_no: 1, commodity: 'BERAS', quality_class: 'PREMIUM', accepted: 92 },
      { line_no: 2, commodity: 'TELUR AYAM', quality_class: '', accepted: 10 },
    ]);
    await accept(`${DELIVERIES}
${line},2021-03-04 10:15,Beras Premium,,Kg,100,100,100,0,12000,Ya,Tidak,`);
    expect(await current('delivery_lines', 'line_no, accepted_qty::float8 AS accepted')).toEqual([
      { line_no: 1, accepted: 100 },
    ]);
    expect(await test.asOwner('SELECT count(*)::int AS versions FROM delivery_lines')).toEqual([{ versions: 3 }]);
  });

  it('take lots, invoices and payments that name it', async () => {
    await accept(`no_pemeriksaan,no_lot,nib_penyedia,no_register,no_pengiriman,komoditas,kelas_mutu,tanggal_contoh,kadar_air_persen,butir_patah_persen
PM-1,L1,9120200000001,EW-1,D-1,Beras,Premium,2021-03-04,"13,5",16`);
    await accept(`${INVOICES}
F-1,9120200000001,EW-1,D-1,2021-03-04,1200000,Beras,Premium,Kg,100,12000`);
    await accept(`${PAYMENTS}
B-1,9120200000001,EW-1,F-1,2021-03-08,700000
B-2,9120200000001,EW-1,F-1,2021-03-11,500000`);
    expect(await current('quality_inspections', 'lot_no, broken_pct::float8 AS broken')).toEqual([
      { lot_no: 'L1', broken: 16 },
    ]);
    expect(await current('supplier_payments', 'payment_no, amount::int AS amount')).toHaveLength(2);
  });

  describe('refuse what cannot be, naming the cell', () => {
    const delivery = (cells: string) => `${DELIVERIES}\n${cells}`;
    const first = 'D-9,9120200000001,EW-1,M-1,2021-03-01,2021-03-04';
    it.each([
      ['more accepted than delivered', delivery(`${first},2021-03-04,Beras,Medium,Kg,100,100,101,,,,,`), 'ACCEPTED_EXCEEDS_DELIVERED', 'M'],
      ['more rejected than delivered', delivery(`${first},2021-03-04,Beras,Medium,Kg,100,100,,101,,,,`), 'REJECTED_EXCEEDS_DELIVERED', 'N'],
      ['received before it was ordered', delivery(`${first},2021-02-27,Beras,Medium,Kg,100,100,100,,,,,`), 'DATES_RUN_BACKWARDS', 'G'],
      ['an unknown supplier', delivery('D-9,777,EW-1,,,2021-03-04,2021-03-04,Beras,,Kg,1,1,1,,,,,'), 'SUPPLIER_UNKNOWN', 'B'],
      ['an unknown e-warong', delivery('D-9,P-002,EW-77,,,2021-03-04,2021-03-04,Beras,,Kg,1,1,1,,,,,'), 'E_WARONG_UNKNOWN', 'C'],
      ['the MoU of others', delivery('D-9,P-002,EW-1,M-1,,2021-03-04,2021-03-04,Beras,,Kg,1,1,1,,,,,'), 'MOU_OF_OTHERS', 'D'],
      ['an hour that is none', delivery(`${first},2021-03-04 25:00,Beras,,Kg,1,1,1,,,,,`), 'TIME_UNREADABLE', 'G'],
      ['an unknown delivery', `${INVOICES}\nF-9,9120200000001,EW-1,D-404,2021-03-04,12000,Beras,Premium,Kg,1,12000`, 'DELIVERY_UNKNOWN', 'no_pengiriman'],
      ['an unknown invoice', `${PAYMENTS}\nB-9,9120200000001,EW-1,F-404,2021-03-08,1`, 'INVOICE_UNKNOWN', 'no_faktur'],
      ['more passed than inspected', `${LOTS}\nPM-9,L1,P-002,EW-1,Beras,Premium,2021-03-04,13,5,6`, 'PASSED_EXCEEDS_INSPECTED', 'J'],
      ['a lot of which nothing was measured', `${LOTS}\nPM-9,L1,P-002,EW-1,Beras,Premium,2021-03-04,,,`, 'NOTHING_MEASURED', 'A'],
      ['more transactions succeeded than attempted', `${LOGS}\nBNI,AG-1,2021-03,10,9,5,6,1,1,1,1`, 'PART_EXCEEDS_WHOLE', 'G'],
      ['an agent of another bank', `${LOGS}\nBRI,AG-1,2021-03,10,9,5,5,1,1,1,1`, 'BANK_AGENT_UNKNOWN', 'B'],
      ['a second active chair', `${OFFICERS}\nEW-1,Ketua,Budi,Pedagang,2021-01-01,`, 'TWO_ACTIVE_OFFICERS', 'jabatan'],
      ['two chairs in one file', `${OFFICERS}\nEW-2,Ketua,Budi,Pedagang,2021-01-01,\nEW-2,Ketua,Ani,Pedagang,2021-02-01,`, 'TWO_ACTIVE_OFFICERS', 'B'],
      ['an MoU that ends before it starts', `${MOUS}\nM-9,P-002,EW-1,2021-03-01,2021-02-01,Beras,Premium,Kg,1`, 'DATES_RUN_BACKWARDS', 'E'],
      ['an outlet that is no village', `${OUTLETS}\nEW-9,X,3171,KUBE,BNI,Aktif,`, 'REGION_LEVEL_UNFIT', 'C'],
      ['a document of an unknown kind', `${DOCUMENTS}\nP-002,SIM,1,`, 'CHOICE_UNKNOWN', 'B'],
    ])('%s', async (_fault, file, code, column) => {
      const { problems, batch } = await stage(file);
      const blocking = problems.filter(({ severity }) => severity === 'BLOCKING');
      expect(blocking).toContainEqual({ severity: 'BLOCKING', code, row: expect.any(Number), column });
      expect(batch?.refusedCount).toBe(blocking.length);
    }); // prettier-ignore

    it('a delivery as a whole, when one of its lines is refused', async () => {
      const { problems, batch } = await stage(
        delivery(
          `${first},2021-03-04,Beras,Medium,Kg,100,100,100,,,,,\n${first},2021-03-04,Telur Ayam,,Kg,10,10,11,,,,,`,
        ),
      );
      expect(problems.map(({ code, row }) => [code, row])).toEqual([
        ['ACCEPTED_EXCEEDS_DELIVERED', 3],
        ['GROUP_REFUSED', 2],
      ]);
      expect(batch?.factCount).toBe(0);
    });
  });

  it('warn of an MoU that had ended, and keep the delivery', async () => {
    const { problems } = await accept(
      `${DELIVERIES}\nD-2,9120200000001,EW-1,M-1,,2022-01-10,2022-01-10,Beras,Premium,Kg,1,1,1,,,,,`,
    );
    expect(problems).toEqual([{ severity: 'WARNING', code: 'MOU_NOT_IN_FORCE', row: 2, column: 'D' }]);
  });

  it('warn of goods that are not on the list (FP-13) and of a shared card reader (BR-19), and keep both', async () => {
    const oil = await accept(`${DELIVERIES}\nD-3,P-002,EW-1,,,2021-03-10,2021-03-10,Minyak Goreng,,Liter,5,5,5,,,,,`);
    expect(oil.problems).toEqual([{ severity: 'WARNING', code: 'COMMODITY_NOT_LISTED', row: 2, column: 'H' }]);
    const reader = await accept(`${AGENTS}\nBNI,AG-2,Agen Dua,3171011001,,EDC2,Aktif`);
    expect(reader.problems).toEqual([{ severity: 'WARNING', code: 'EDC_ELSEWHERE', row: 2, column: 'nomor_seri_edc' }]);
  });

  it('close the term of an officer and open the next in one file', async () => {
    await accept(`${OFFICERS}\nEW-1,Ketua,Siti,Pedagang,2020-01-01,2021-06-30\nEW-1,Ketua,Budi,Pedagang,2021-07-01,`);
    expect(
      await current('e_warong_officers', 'started_on::text AS "from", ended_on::text AS "to", person_name AS name'),
    ).toEqual([
      { from: '2020-01-01', to: '2021-06-30', name: 'Siti' },
      { from: '2021-07-01', to: null, name: 'Budi' },
    ]);
  });

  describe('keep to the regions of who sends them', () => {
    const pusat = actorIn(['3171']);
    it('an outlet of another kota is unknown, and its number cannot be taken', async () => {
      const unknown = await stage(`no_register,periode,kpm_dilayani\nEW-2,2021-03,200`, pusat);
      expect(unknown.problems).toContainEqual({ severity: 'BLOCKING', code: 'E_WARONG_UNKNOWN', row: 2, column: 'A' });
      const taken = await stage(`${OUTLETS}\nEW-2,Ambil,3171011001,KUBE,BNI,Aktif,`, pusat);
      expect(taken.problems).toEqual([
        { severity: 'BLOCKING', code: 'REGISTERED_ELSEWHERE', row: 2, column: 'no_register' },
      ]);
    });
    it('a supplier is seen where it delivers, and its legal papers are not theirs to write', async () => {
      const seen = async (actor: Actor) =>
        (await test.database.read(actor, (tx) =>
          tx.query('SELECT supplier_no FROM suppliers ORDER BY 1'),
        )) as unknown[];
      expect(await seen(pusat)).toHaveLength(2);
      expect(await seen(actorIn(['3172']))).toEqual([]);
      await expect(stage(`${SUPPLIERS}\n,P-003,UD Baru,UD,31,Ya,Terdaftar`, pusat)).rejects.toMatchObject({
        code: 'REGION_OUT_OF_SCOPE',
      });
    });
  });
});
