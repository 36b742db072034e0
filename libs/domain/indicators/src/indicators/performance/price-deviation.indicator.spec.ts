import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { priceDeviation } from './price-deviation.indicator';

describe('price deviation (IND-PRC-01)', () => {
  const answer = (difference: number, reference: number) =>
    evaluateIndicator(
      priceDeviation,
      evidenceOf(
        '2021-09',
        [],
        {},
        {
          facts: [
            facts('SHELF_PRICES', { 'shelf-difference': difference, 'shelf-reference': reference }),
            facts('INVOICE_PRICES', { 'invoice-difference': -8, 'invoice-reference': 1_000 }),
          ],
        },
      ),
    );
  it('rice 10 kg at 10,000 for 9,450 and eggs at their price: 5,500 of 118,500 are 4.64%, amber', () => {
    expect(answer(10 * (10_000 - 9_450) + 0, 10 * 9_450 + 24_000)).toMatchObject({ value: 4.64, colour: 'AMBER' });
  });
  it('cheaper than around is below zero and green; invoices stand beside it', () => {
    expect(answer(-10, 1_000)).toMatchObject({
      value: -1,
      colour: 'GREEN',
      companions: [{ key: 'invoices', value: -0.8 }],
    });
  });
  it('no visit gives no value, and invoices still speak', () => {
    const only = { facts: [facts('INVOICE_PRICES', { 'invoice-difference': 5, 'invoice-reference': 100 })] };
    expect(evaluateIndicator(priceDeviation, evidenceOf('2021-09', [], {}, only))).toMatchObject({
      status: 'NO_DATA',
      companions: [{ value: 5 }],
    });
  });
});
