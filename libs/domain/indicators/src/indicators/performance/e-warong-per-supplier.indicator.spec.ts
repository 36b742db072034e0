import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { eWarongPerSupplier } from './e-warong-per-supplier.indicator';

describe('e-warong per supplier (IND-SUP-02)', () => {
  it('counts pairs, and shows the simple ratio beside', () => {
    const found = {
      facts: [
        facts('DELIVERIES', { 'supplier-outlet-pairs': 300, 'suppliers-delivering': 24 }),
        facts('OUTLETS', { 'outlets-active': 253 }),
      ],
    };
    expect(evaluateIndicator(eWarongPerSupplier, evidenceOf('2021-Q3', [], {}, found))).toMatchObject({
      value: 12.5,
      colour: 'GREY',
      companions: [{ key: 'simple', value: 10.54 }],
    });
  });
});
