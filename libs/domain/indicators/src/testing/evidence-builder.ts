import { Fraction, type Month, month, period } from '@monev/kernel';
import { type FactGroupId, type FactId } from '../facts/fact';
import { type FactEvidence } from '../facts/fact-evidence';
import { type IndicatorEvidence, type MeasureEvidence, type OwnAndChildren } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';

/** One measure of a month, from one village unless told. */
export function row(
  measure: MeasureId,
  at: string,
  value: number | bigint,
  more: Partial<MeasureEvidence> = {},
): MeasureEvidence {
  return { measure, period: month(at), value: BigInt(value), rowsUsed: 1, provisional: false, asOf: null, ...more };
}

/** Evidence for a period; every month with rows expects as many villages as reported, unless told. */
export function evidenceOf(
  asked: string,
  rows: readonly MeasureEvidence[],
  expected: Record<string, number> = {},
  more: Partial<IndicatorEvidence> = {},
): IndicatorEvidence {
  const rowsExpected = new Map<Month, number>(
    rows.map((one) => [one.period, rows.filter((r) => r.period === one.period && r.measure === one.measure).length]),
  );
  for (const [at, villages] of Object.entries(expected)) rowsExpected.set(month(at), villages);
  return { period: period(asked), rows, rowsExpected, ...more };
}

/** Children in code order below 3171; null = did not report. */
export function ownAndChildren(at: string, own: number | null, children: readonly (number | null)[]): OwnAndChildren {
  return {
    period: month(at),
    own: own === null ? null : BigInt(own),
    children: children.map((value, index) => ({
      regionCode: `31710${index + 1}` as OwnAndChildren['children'][number]['regionCode'],
      value: value === null ? null : BigInt(value),
    })),
    provisional: false,
    asOf: null,
  };
}

/** Facts of one group; as many rows used as expected, unless told. Decimals as text. */
export function facts(
  group: FactGroupId,
  values: Partial<Record<FactId, number | bigint | string | null>>,
  more: Partial<FactEvidence> = {},
): FactEvidence {
  const exact = (value: number | bigint | string | null) =>
    value === null ? null : typeof value === 'string' ? Fraction.parse(value) : Fraction.of(value);
  const entries = Object.entries(values) as [FactId, number | bigint | string | null][];
  return {
    group,
    values: new Map(entries.map(([fact, value]) => [fact, exact(value)])),
    ...{ rowsUsed: 1, rowsExpected: 1, provisional: false, asOf: null },
    ...more,
  };
}
