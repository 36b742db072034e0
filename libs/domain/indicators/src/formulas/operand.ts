import { Fraction, type Month } from '@monev/kernel';
import { type Coverage } from '../evaluation/coverage';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type FactId, type Operand, groupOfFact } from '../facts/fact';
import { type MeasureId } from '../measures/measure';
import { pool } from './pool';

export interface OperandValue {
  /** Null: nothing was reported. */
  readonly value: Fraction | null;
  readonly coverage: Coverage;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

export function operandValue(evidence: IndicatorEvidence, operand: Operand, months: readonly Month[]): OperandValue {
  const group = groupOfFact(operand);
  if (group === null) return measureValue(evidence, operand as MeasureId, months);
  const facts = evidence.facts?.find((one) => one.group === group);
  if (!facts) return { value: null, coverage: NOTHING, provisional: false, asOf: null };
  const { rowsUsed, rowsExpected, provisional, asOf } = facts;
  const value = rowsUsed === 0 ? null : (facts.values.get(operand as FactId) ?? null);
  return { value, coverage: { rowsUsed, rowsExpected }, provisional, asOf };
}

const NOTHING: Coverage = { rowsUsed: 0, rowsExpected: 0 };

function measureValue(evidence: IndicatorEvidence, measure: MeasureId, months: readonly Month[]): OperandValue {
  const { values, coverage, provisional, asOf } = pool(evidence, [measure], months);
  const total = values?.[0];
  return { value: total === undefined ? null : Fraction.of(total), coverage, provisional, asOf };
}
