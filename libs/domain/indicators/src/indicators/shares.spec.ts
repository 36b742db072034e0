import { factGroupsOf } from '../definition/formula-operands';
import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { awaitedOf } from '../facts/awaited';
import { type FactId, groupOfFact } from '../facts/fact';
import { evidenceOf, facts, row } from '../testing/evidence-builder';
import { getIndicator } from './registry';

/** Part and whole of an indicator's own quotient, given to it as facts. */
function answerOf(code: string, part: number, whole: number) {
  const { formula } = getIndicator(code);
  if (formula.kind !== 'QUOTIENT') throw new Error(`${code} is no quotient.`);
  const counts = [
    [formula.part, part],
    [formula.whole, whole],
  ] as const;
  const groups = new Map(factGroupsOf(formula).map((group) => [group, {} as Partial<Record<FactId, number>>]));
  for (const [operand, value] of counts) {
    const group = groupOfFact(operand);
    if (group) Object.assign(groups.get(group) ?? {}, { [operand]: value });
  }
  const found = [...groups].map(([group, values]) => facts(group, values));
  const measured = counts.flatMap(([operand, value]) =>
    groupOfFact(operand) ? [] : [row(operand as 'kpm-eligible', '2021-09', value)],
  );
  return evaluateIndicator(getIndicator(code), evidenceOf('2021-09', measured, {}, { facts: found }));
}

/** Code, then [part, whole, value, colour] at both boundaries and just beyond. */
const SHARES: Record<string, [number, number, number, string][]> = {
  'IND-KPM-03': [
    [98, 100, 98, 'GREEN'],
    [9_799, 10_000, 97.99, 'AMBER'],
    [94, 100, 94, 'RED'],
  ],
  'IND-KPM-05': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-KPM-06': [
    [1, 100, 1, 'GREEN'],
    [3, 100, 3, 'AMBER'],
    [301, 10_000, 3.01, 'RED'],
  ],
  'IND-KPM-07': [
    [90, 100, 90, 'GREEN'],
    [70, 100, 70, 'AMBER'],
    [69, 100, 69, 'RED'],
  ],
  'IND-DST-01': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [0, 1, 0, 'RED'],
  ],
  'IND-DST-04': [
    [0, 100, 0, 'GREEN'],
    [1, 100, 1, 'AMBER'],
    [2, 100, 2, 'RED'],
  ],
  'IND-DST-05': [
    [5, 1_000, 0.5, 'GREEN'],
    [2, 100, 2, 'AMBER'],
    [3, 100, 3, 'RED'],
  ],
  'IND-DST-06': [
    [4, 4, 1, 'GREEN'],
    [4, 2, 2, 'AMBER'],
    [9, 4, 2.25, 'RED'],
  ],
  'IND-DST-08': [
    [0, 100, 0, 'GREEN'],
    [2, 100, 2, 'AMBER'],
    [3, 100, 3, 'RED'],
  ],
  'IND-EWR-03': [
    [95, 100, 95, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-EWR-04': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-EWR-05': [
    [5, 100, 5, 'GREEN'],
    [15, 100, 15, 'AMBER'],
    [16, 100, 16, 'RED'],
  ],
  'IND-EWR-06': [
    [-1, 100, -1, 'GREEN'],
    [5, 100, 5, 'AMBER'],
    [-6, 100, -6, 'RED'],
  ],
  'IND-EWR-07': [
    [2, 100, 2, 'GREEN'],
    [10, 100, 10, 'AMBER'],
    [11, 100, 11, 'RED'],
  ],
  'IND-EWR-08': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-EWR-09': [
    [150, 2, 75, 'GREEN'],
    [120, 2, 60, 'AMBER'],
    [119, 2, 59.5, 'RED'],
  ],
  'IND-AGT-04': [
    [0, 100, 0, 'GREEN'],
    [2, 100, 2, 'AMBER'],
    [3, 100, 3, 'RED'],
  ],
  'IND-AGT-05': [
    [98, 100, 98, 'GREEN'],
    [95, 100, 95, 'AMBER'],
    [94, 100, 94, 'RED'],
  ],
  'IND-SUP-05': [
    [150, 2, 75, 'GREEN'],
    [60, 1, 60, 'AMBER'],
    [59, 1, 59, 'RED'],
  ],
  'IND-SUP-06': [
    [10, 100, 10, 'GREEN'],
    [30, 100, 30, 'AMBER'],
    [31, 100, 31, 'RED'],
  ],
  'IND-SUP-08': [[1, 24, 4.17, 'GREY']],
  'IND-SUP-11': [
    [44, 44, 1, 'GREEN'],
    [22, 44, 0.5, 'AMBER'],
    [21, 44, 0.48, 'RED'],
  ],
  'IND-SUP-12': [
    [95, 100, 95, 'GREEN'],
    [85, 100, 85, 'AMBER'],
    [84, 100, 84, 'RED'],
  ],
  'IND-FIN-04': [
    [100, 100, 100, 'GREEN'],
    [95, 100, 95, 'AMBER'],
    [94, 100, 94, 'RED'],
  ],
  'IND-QLT-04': [
    [1, 100, 1, 'GREEN'],
    [3, 100, 3, 'AMBER'],
    [4, 100, 4, 'RED'],
  ],
  'IND-QLT-05': [
    [95, 100, 95, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-QLT-06': [
    [0, 10_000, 0, 'GREEN'],
    [1, 10_000, 1, 'AMBER'],
    [2, 10_000, 2, 'RED'],
  ],
  'IND-PRC-03': [
    [99, 100, 99, 'GREEN'],
    [95, 100, 95, 'AMBER'],
    [94, 100, 94, 'RED'],
  ],
  'IND-PRC-04': [
    [98, 100, 98, 'GREEN'],
    [90, 100, 90, 'AMBER'],
    [89, 100, 89, 'RED'],
  ],
  'IND-PRC-05': [
    [98, 100, 98, 'GREEN'],
    [90, 100, 90, 'AMBER'],
    [89, 100, 89, 'RED'],
  ],
  'IND-FND-01': [
    [3, 10, 3, 'GREEN'],
    [8, 10, 8, 'AMBER'],
    [9, 10, 9, 'RED'],
  ],
  'IND-FND-03': [
    [90, 100, 90, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-FND-04': [
    [90, 100, 90, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-FND-05': [
    [5, 100, 5, 'GREEN'],
    [15, 100, 15, 'AMBER'],
    [16, 100, 16, 'RED'],
  ],
  'IND-CMP-01': [[21, 206_438, 1.02, 'GREY']],
  'IND-CMP-03': [
    [80, 100, 80, 'GREEN'],
    [60, 100, 60, 'AMBER'],
    [59, 100, 59, 'RED'],
  ],
  'IND-CMP-04': [
    [0, 100, 0, 'GREEN'],
    [5, 100, 5, 'AMBER'],
    [6, 100, 6, 'RED'],
  ],
  'IND-CMP-05': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-CMP-06': [
    [100, 100, 100, 'GREEN'],
    [90, 100, 90, 'AMBER'],
    [89, 100, 89, 'RED'],
  ],
  'IND-MON-01': [
    [90, 100, 90, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-MON-02': [
    [80, 100, 80, 'GREEN'],
    [50, 100, 50, 'AMBER'],
    [49, 100, 49, 'RED'],
  ],
  'IND-MON-03': [
    [24, 24, 100, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [19, 24, 79.17, 'RED'],
  ],
  'IND-MON-04': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-MON-05': [
    [5, 100, 5, 'GREEN'],
    [15, 100, 15, 'AMBER'],
    [16, 100, 16, 'RED'],
  ],
  'IND-MON-06': [
    [90, 100, 90, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-GOV-01': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
  'IND-GOV-02': [
    [4, 4, 100, 'GREEN'],
    [3, 4, 75, 'AMBER'],
    [2, 4, 50, 'RED'],
  ],
  'IND-GOV-03': [
    [90, 100, 90, 'GREEN'],
    [75, 100, 75, 'AMBER'],
    [74, 100, 74, 'RED'],
  ],
  'IND-GOV-04': [
    [98, 100, 98, 'GREEN'],
    [90, 100, 90, 'AMBER'],
    [89, 100, 89, 'RED'],
  ],
  'IND-GOV-06': [
    [1, 1, 100, 'GREEN'],
    [4, 5, 80, 'AMBER'],
    [3, 4, 75, 'RED'],
  ],
  'IND-GOV-07': [
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ],
};

describe.each(Object.entries(SHARES))('%s', (code, cases) => {
  it.each(cases)('%d of %d is %d, %s', (part, whole, value, colour) =>
    expect(answerOf(code, part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('of nothing has no value, and without a report says what is missing', () => {
    expect(answerOf(code, 0, 0)).toMatchObject({ value: null, colour: 'GREY' });
    const nothing = evaluateIndicator(getIndicator(code), evidenceOf('2021-09', []));
    const waiting = awaitedOf(factGroupsOf(getIndicator(code).formula));
    expect(nothing).toMatchObject({
      value: null,
      status: 'NO_DATA',
      reason: waiting ?? { id: expect.stringContaining('2021') },
    });
  });
});
