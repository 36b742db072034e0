import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { supplierConcentration } from './supplier-concentration.indicator';

describe('concentration of suppliers (IND-SUP-03)', () => {
  const index = (...values: number[]) => {
    const sum = values.reduce((total, value) => total + value, 0);
    const squares = values.reduce((total, value) => total + value * value, 0);
    const found = facts('DELIVERIES', { 'value-squares': squares, 'value-sum-squared': sum * sum });
    return evaluateIndicator(supplierConcentration, evidenceOf('2021-Q3', [], {}, { facts: [found] }));
  };
  it('of 50, 30 and 20 is 0.3800, red; of one supplier 1', () => {
    expect(index(50, 30, 20)).toMatchObject({ value: 0.38, colour: 'RED' });
    expect(index(7)).toMatchObject({ value: 1, colour: 'RED' });
  });
  it('is written with <: 0.25 is red already, 0.2499 amber, 0.15 amber', () => {
    expect(index(1, 1, 1, 1)).toMatchObject({ value: 0.25, colour: 'RED' });
    expect(index(1, 1, 1, 1, 1)).toMatchObject({ value: 0.2, colour: 'AMBER' });
    expect(index(...Array.from({ length: 7 }, () => 1))).toMatchObject({ value: 0.1429, colour: 'GREEN' });
  });
});
