import { type CriticalFailureCode, isoDate, period } from '@monev/kernel';
import fc from 'fast-check';
import { FINDING_STATES, type FindingState } from '../states/finding-state';
import { type CriticalFinding, criticalFailuresInForce } from './in-force';

let number = 0;
const finding = (
  criticalFailureCode: CriticalFailureCode | null,
  occurredOn: string,
  state: FindingState = 'CONFIRMED',
): CriticalFinding => ({
  findingNo: `T-${(number += 1)}`,
  criticalFailureCode,
  occurredOn: isoDate(occurredOn),
  state,
});
const codes = (findings: CriticalFinding[], quarter: string) =>
  criticalFailuresInForce(findings, period(quarter)).map((failure) => failure.code);

describe('critical failures in force (SCORING 2.4 and §3)', () => {
  it('hold in the quarter of the event and in the next, then lapse', () => {
    const findings = [finding('CF5', '2021-08-12')];
    expect(codes(findings, '2021-Q2')).toEqual([]);
    expect(codes(findings, '2021-Q3')).toEqual(['CF5']);
    expect(codes(findings, '2021-Q4')).toEqual(['CF5']);
    expect(codes(findings, '2022-Q1')).toEqual([]);
  });

  it.each([
    ['DRAFT', false],
    ['CONFIRMED', true],
    ['IN_FOLLOW_UP', true],
    ['RESOLVED', true],
    ['CLOSED', true],
    ['REOPENED', true],
    ['REJECTED', false],
    ['VOID', false],
  ] as [FindingState, boolean][])('a finding that is %s: in force %s', (state, holds) => {
    expect(codes([finding('CF2', '2021-08-12', state)], '2021-Q3')).toEqual(holds ? ['CF2'] : []);
  });

  it('a dispute suspends only CF5 and CF6', () => {
    const all: CriticalFailureCode[] = ['CF1', 'CF2', 'CF3', 'CF4', 'CF5', 'CF6', 'EF1', 'EF6', 'GF1', 'GF2'];
    const inForce = codes(
      all.map((code) => finding(code, '2021-08-12', 'DISPUTED')),
      '2021-Q3',
    );
    expect(all.filter((code) => !inForce.includes(code))).toEqual(['CF5', 'CF6']);
  });

  it('a second CF5 within twelve months is CF5R, also when the first no longer caps', () => {
    const first = finding('CF5', '2020-10-10');
    const second = finding('CF5', '2021-08-12');
    expect(codes([second, first], '2021-Q3')).toEqual(['CF5R']);
    expect(codes([finding('CF5', '2020-08-12'), second], '2021-Q3')).toEqual(['CF5']);
    expect(codes([finding('CF5', '2020-08-13'), second], '2021-Q3')).toEqual(['CF5R']);
  });

  it('two findings of one day are one time; a lifted or disputed first does not count', () => {
    const second = finding('CF5', '2021-08-12');
    expect(codes([finding('CF5', '2021-08-12'), second], '2021-Q3')).toEqual(['CF5', 'CF5']);
    for (const state of ['VOID', 'REJECTED', 'DISPUTED', 'DRAFT'] as const) {
      expect(codes([finding('CF5', '2021-05-01', state), second], '2021-Q3')).toEqual(['CF5']);
    }
  });

  it('a granted appeal lifts the cap; a finding without a code never caps', () => {
    expect(codes([{ ...finding('CF3', '2021-08-12'), appealGranted: true }], '2021-Q3')).toEqual([]);
    expect(codes([finding(null, '2021-08-12')], '2021-Q3')).toEqual([]);
  });

  it('does not depend on the order of the findings', () => {
    const any = fc.record({
      findingNo: fc.uuid(),
      state: fc.constantFrom(...FINDING_STATES),
      criticalFailureCode: fc.constantFrom<CriticalFailureCode | null>('CF1', 'CF5', 'CF6', null),
      occurredOn: fc.constantFrom('2020-11-01', '2021-04-30', '2021-07-01', '2021-09-30').map(isoDate),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: (each) => each.findingNo }), (findings) => {
        const quarter = period('2021-Q3');
        expect(criticalFailuresInForce([...findings].reverse(), quarter)).toEqual(
          criticalFailuresInForce(findings, quarter),
        );
      }),
    );
  });
});
