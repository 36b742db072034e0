import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { meanBrokenGrains } from './mean-broken-grains.indicator';

describe('mean of broken grains (IND-QLT-02)', () => {
  const mean = (sum: string, lots: number) =>
    evaluateIndicator(
      meanBrokenGrains,
      evidenceOf(
        '2021-09',
        [],
        {},
        {
          facts: [
            facts('LOTS', {
              ...{ 'premium-broken': sum, 'premium-lots': lots, 'medium-broken': '45.5', 'medium-lots': 2 },
              ...{ 'broken-above': 1, 'broken-judged': 4 },
            }),
          ],
        },
      ),
    );
  it('is the mean of the lots, with medium and the share above the maximum beside it', () => {
    expect(mean('37.5', 3)).toMatchObject({
      ...{ value: 12.5, colour: 'AMBER', numerator: null },
      companions: [
        { key: 'medium', value: 22.75, colour: 'AMBER' },
        { key: 'local', value: null, status: 'NO_DATA' },
        { key: 'above-max', value: 25 },
      ],
    });
  });
  it.each([
    ['10', 'GREEN'],
    ['15', 'AMBER'],
    ['15.01', 'RED'],
  ])('%s is %s for premium [R14]', (sum, colour) => expect(mean(sum, 1).colour).toBe(colour));
});
