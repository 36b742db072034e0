import { type FactId } from '@monev/domain/indicators';
import { canonicalInputs } from '@monev/domain/scoring';
import { isoDate, period, regionCode } from '@monev/kernel';
import { groupsOfSubjects, readSubjectFacts } from '../performance/subject-facts';
import { readSourceRows } from '../performance/source-rows';
import { takeStaleMarks } from '../recompute/stale-marks';
import { readFacts } from '../rollups/facts/read-facts';
import { supplierEvidence } from '../scoring/supplier-evidence';
import { OPERATOR, acceptFacts } from '../testing/builders';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { VILLAGES, allDocuments, delivery, eWarong, eWarongMonth, supplier } from '../testing/trade-builders';
import { type EnteredParameter, enterParameter } from './parameters';

jest.setTimeout(60_000);

const TIMUR = { regionCode: regionCode(VILLAGES[0]) };
const PUSAT = { regionCode: regionCode(VILLAGES[2]) };
const KOTA = TIMUR.regionCode.slice(0, 4);
const OTHER = PUSAT.regionCode.slice(0, 4);
const TODAY = isoDate('2022-06-01');

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await acceptFacts(test.database, [
    ...[supplier('S1'), supplier('S2'), ...allDocuments('S1'), ...allDocuments('S2')],
    ...[eWarong('E1', TIMUR), eWarong('E2', PUSAT)],
    ...[eWarongMonth('E1', '2021-06', 280), eWarongMonth('E1', '2021-09', 280)],
    ...[eWarongMonth('E2', '2021-09', 280)],
    ...[delivery('D1', ['S1', 'E1'], '2021-05-05', TIMUR), delivery('D2', ['S1', 'E1'], '2021-08-05', TIMUR)],
    ...[delivery('D3', ['S2', 'E2'], '2021-08-05', PUSAT), delivery('D4', ['S1', 'E1'], '2021-11-05', TIMUR)],
  ]);
  await enter({ name: 'maxKpmPerEWarong', value: '300' });
});
afterAll(() => test.close());

/** A value for the one kota, from the middle of the third quarter on. */
function enter(entry: Pick<EnteredParameter, 'name' | 'value'>) {
  const rest = { region: regionCode(KOTA), from: isoDate('2021-08-15'), source: 'SK Wali Kota', reason: 'rapat' };
  return test.database.write(OPERATOR, (tx) => enterParameter(tx, { ...entry, ...rest, standing: 'SOURCED' }));
}

/** One fact in both kota, for spans asked together: region and span, then the figure. */
async function figures(group: 'DELIVERIES' | 'OUTLET_LOAD', fact: FactId, periods: readonly string[]) {
  const asked = { groups: [group], regions: [KOTA, OTHER].map(regionCode), periods: periods.map(period), asOf: TODAY };
  const rows = await test.database.read(OPERATOR, (tx) => readFacts(tx, asked));
  const named = rows.map((row) => [`${row.regionCode} ${row.period}`, Number(row.values.get(fact)?.toFixed(0))]);
  return Object.fromEntries(named) as Record<string, number>;
}

const touched = async () =>
  (await test.database.write(OPERATOR, (tx) => takeStaleMarks(tx, { limit: 100 }))).map(
    ({ kind, quarter }) => `${kind} ${quarter}`,
  );

describe('a value entered for one kota from a day on', () => {
  it('moves the figure of that kota from that day on, and of no other, though all are asked together', async () => {
    expect(await figures('OUTLET_LOAD', 'outlets-overloaded', ['2021-06', '2021-09'])).toMatchObject({
      ...{ [`${KOTA} 2021-06`]: 1, [`${KOTA} 2021-09`]: 0, [`${OTHER} 2021-09`]: 1 },
    });
  });
  it('touches no score where no model rests on it', async () => {
    expect(await touched()).toEqual([]);
  });

  describe('that discourages MoU', () => {
    beforeAll(() => enter({ name: 'mouPolicy', value: 'DISCOURAGED' }));

    it('takes deliveries out of the figure of the kota', async () => {
      expect(await figures('DELIVERIES', 'deliveries', ['2021-Q2', '2021-Q3'])).toEqual({
        ...{ [`${KOTA} 2021-Q2`]: 1, [`${KOTA} 2021-Q3`]: 0, [`${OTHER} 2021-Q2`]: 0, [`${OTHER} 2021-Q3`]: 1 },
      });
    });
    it('and out of the figures of single suppliers, and of the rows behind them', async () => {
      const span = (at: string) => ({ region: regionCode('31'), period: period(at), asOf: TODAY });
      const asked = async (at: string) => {
        const facts = await test.database.read(OPERATOR, (tx) =>
          readSubjectFacts(tx, 'SUPPLIER', groupsOfSubjects('SUPPLIER'), span(at)),
        );
        const traded = facts.filter(({ group }) => group === 'DELIVERIES');
        return traded.map(({ values }) => values.get('deliveries')?.toFixed(0)).toSorted();
      };
      expect(await asked('2021-Q2')).toEqual(['1']);
      expect(await asked('2021-Q3')).toEqual(['0', '1']);
      const { nodes } = await test.database.read(OPERATOR, (tx) =>
        readSourceRows(tx, {
          ...{ ...span('2021-Q3'), set: 'DELIVERIES', first: 10 },
          sort: { cell: 'underMou', numeric: false, descending: false },
        }),
      );
      expect(nodes.map(({ regionCode: place, cells }) => [place.slice(0, 4), cells['underMou']]).toSorted()).toEqual(
        [
          [KOTA, null],
          [OTHER, 'false'],
        ].toSorted(),
      );
    });
  });

  describe('that requires MoU', () => {
    beforeAll(async () => {
      await touched();
      await enter({ name: 'mouPolicy', value: 'REQUIRED' });
    });

    it('asks the suppliers of the kota for one more paper, from that quarter on', async () => {
      const asked = (at: string) =>
        test.database.read(OPERATOR, async (tx) => {
          const found = await supplierEvidence(tx, { quarter: period(at), subjectIds: null, asOf: TODAY });
          const papers = found.map(({ number, evidence }) => {
            const { values } = JSON.parse(canonicalInputs(evidence)) as { values: Record<string, string> };
            return [number, values['docsRequired']];
          });
          return Object.fromEntries(papers) as Record<string, string>;
        });
      expect(await asked('2021-Q2')).toEqual({ S1: '10', S2: '10' });
      expect(await asked('2021-Q3')).toEqual({ S1: '11', S2: '10' });
    });
    it('marks their scores of that quarter and later, with the entry itself', async () => {
      expect(await touched()).toEqual(['supplier-score 2021-Q3', 'supplier-score 2021-Q4']);
    });
  });
});
