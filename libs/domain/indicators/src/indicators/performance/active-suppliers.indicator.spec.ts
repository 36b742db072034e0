import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { activeSuppliers } from './active-suppliers.indicator';

describe('active suppliers (IND-SUP-01)', () => {
  it('is a plain count, for information', () => {
    const found = { facts: [facts('DELIVERIES', { 'suppliers-delivering': 24 })] };
    expect(evaluateIndicator(activeSuppliers, evidenceOf('2021-09', [], {}, found))).toMatchObject({
      value: 24,
      colour: 'GREY',
      denominator: null,
    });
  });
  it('without a delivery reported there is no data, which is not zero suppliers', () => {
    const none = { facts: [facts('DELIVERIES', { 'suppliers-delivering': 0 }, { rowsUsed: 0, rowsExpected: 0 })] };
    expect(evaluateIndicator(activeSuppliers, evidenceOf('2021-09', [], {}, none))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
