import { type FactDraft } from '@monev/domain/intake';
import { regionCode } from '@monev/kernel';
import { countChanges } from '../facts/count-changes';
import {
  type TestDatabase,
  OPERATOR,
  acceptFacts,
  delivery,
  deliveryLine,
  eWarong,
  kpm,
  newBatch,
  payment,
  supplier,
  testDatabase,
} from '../testing';
import { compareBatch } from './compare-batch';
import { stageBatch } from './stage-batch';

const GAMBIR = '3171011001';
const CIDENG = '3171011002';
const SAWAH_BESAR = '3171021001';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const accept = (...facts: FactDraft[]) => acceptFacts(test.database, facts);
const stage = (...facts: FactDraft[]) =>
  test.database.write(OPERATOR, (tx) => stageBatch(tx, newBatch(facts)), { longRunning: true });
const compared = async (...facts: FactDraft[]) => {
  const id = await stage(...facts);
  const rows = await test.database.read(OPERATOR, (tx) => compareBatch(tx, id));
  return rows.map(({ regionCode: code, measure, current, beforePeriod, before }) => [
    code,
    measure,
    current,
    beforePeriod,
    before,
  ]);
};
const changes = async (...facts: FactDraft[]) => {
  const id = await stage(...facts);
  return test.database.read(OPERATOR, (tx) => countChanges(tx, id));
};

describe('a file beside the last month that has figures', () => {
  it('is compared by kecamatan: changed, new and gone ones', async () => {
    await accept(kpm(GAMBIR, '2015-01', 10), kpm(CIDENG, '2015-01', 5), kpm(SAWAH_BESAR, '2015-01', 7));
    expect(
      await compared(
        kpm(GAMBIR, '2015-03', 9, { transacted: 8 }),
        kpm(CIDENG, '2015-03', 5),
        kpm('3171031001', '2015-03', 4),
      ),
    ).toEqual([
      ['317101', 'kpm-eligible', '14', '2015-01', '15'],
      ['317102', 'kpm-eligible', null, '2015-01', '7'],
      ['317103', 'kpm-eligible', '4', '2015-01', null],
    ]);
  });

  it('is compared by kabupaten/kota when it speaks of those, and not at all when nothing came before', async () => {
    await accept(kpm('3171', '2015-05', 100, { transacted: 90 }), kpm('3172', '2015-05', 50, { transacted: 40 }));
    expect(await compared(kpm('3171', '2015-06', 110, { transacted: 95 }))).toEqual([
      ['3171', 'kpm-eligible', '110', '2015-05', '100'],
      ['3171', 'kpm-transacted', '95', '2015-05', '90'],
      ['3172', 'kpm-eligible', null, '2015-05', '50'],
      ['3172', 'kpm-transacted', null, '2015-05', '40'],
    ]);
    expect(await compared(kpm('7312011001', '2001-01', 1))).toEqual([]);
  });

  it('adds no families of all banks to those of each, and divides the money of a stage over its months', async () => {
    await accept(
      kpm('3173011001', '2015-07', 30),
      payment('3173', '2015-07', 1, { allocatedAmount: 900n, disbursedAmount: 600n }),
    );
    expect(
      await compared(
        kpm('3173011001', '2015-08', 30),
        kpm('3173011001', '2015-08', 20, { bank: 'BRI' }),
        kpm('3173011001', '2015-08', 10, { bank: 'BNI' }),
      ),
    ).toEqual([['317301', 'kpm-eligible', '30', '2015-07', '30']]);
    expect(await compared(payment('3173', '2015-09', 2, { allocatedAmount: 1_800n, disbursedAmount: 1_201n }))).toEqual(
      [['3173', 'amount-disbursed', '600', '2015-07', '600']],
    );
  });
});

describe('the months before', () => {
  it('are the last six that have figures, oldest first', async () => {
    for (const n of [1, 2, 3, 5, 6, 7, 8]) await accept(kpm('3174011001', `2017-0${n}`, n));
    const id = await stage(kpm('3174011001', '2017-09', 30));
    const [row] = await test.database.read(OPERATOR, (tx) => compareBatch(tx, id));
    expect(row).toMatchObject({ beforePeriod: '2017-08', history: ['2', '3', '5', '6', '7', '8'] });
  });
});

describe('what accepting a file would do', () => {
  it('is told by kind: unknown before, changed, and known already', async () => {
    await accept(kpm(GAMBIR, '2016-01', 10), kpm(CIDENG, '2016-01', 5), eWarong('EW-1'), supplier('S-1'));
    expect(
      await changes(
        kpm(GAMBIR, '2016-01', 11),
        kpm(CIDENG, '2016-01', 5),
        kpm(SAWAH_BESAR, '2016-01', 1),
        eWarong('EW-1', { regionCode: regionCode(GAMBIR) }),
      ),
    ).toEqual([
      { kind: 'KPM_COUNT', added: 1, changed: 1, same: 1 },
      { kind: 'E_WARONG', added: 0, changed: 1, same: 0 },
    ]);
  });

  it('sees a change in the lines of a delivery', async () => {
    const lines = [deliveryLine(), deliveryLine({ lineNo: 2, commodity: 'TELUR AYAM', qualityClass: '' })];
    const sent = (no: string, own = lines) => delivery(no, ['S-1', 'EW-1'], '2016-02-01', { lines: own });
    await accept(sent('D-1'), sent('D-2'), sent('D-3'));
    const other = [lines[0]!, { ...lines[1]!, acceptedQty: '99' }];
    expect(await changes(sent('D-1'), sent('D-2', lines.slice(0, 1)), sent('D-3', other))).toEqual([
      { kind: 'DELIVERY', added: 0, changed: 2, same: 1 },
    ]);
  });
});
