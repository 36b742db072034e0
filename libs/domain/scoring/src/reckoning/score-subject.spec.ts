import { Fraction } from '@monev/kernel';
import { CRITERIA } from '../criteria/registry';
import { canonicalInputs } from '../evidence/canonical-inputs';
import { readEvidence } from '../evidence/read-evidence';
import { firstEdition } from '../parameters/first-edition.parameters';
import { inputsOf } from '../testing/examples';
import { scoreSubject } from './score-subject';
import { subScore } from './sub-score';

describe('sub-scores (SCORING §2)', () => {
  it.each(CRITERIA.map(({ code }) => [code]))('%s is 0 at its floor, 50 half way, 100 at its target', (code) => {
    const scale = firstEdition.scales[code]!;
    const zero = Fraction.parse(scale.zeroAt);
    const full = Fraction.parse(scale.fullAt);
    const middle = zero.plus(full).dividedBy(Fraction.of(2));
    expect([zero, middle, full].map((measure) => subScore(measure, scale).round(2))).toEqual([0, 50, 100]);
  });
});

describe('interval for ranking (SCORING 2.3)', () => {
  const interval = (example: string, more: object = {}) => {
    const { inputs, confidenceInputs } = inputsOf(example);
    return scoreSubject(readEvidence({ inputs: { ...inputs, ...more }, confidenceInputs }));
  };

  it('moves only the sampled shares: lots for a supplier; choice, items and food groups for an e-warong', () => {
    expect(CRITERIA.filter(({ sampled }) => sampled).map(({ code }) => code)).toEqual([
      'A1.1',
      'A1.3',
      'E2',
      'E4',
      'E5',
    ]);
    const agent = interval('EX-6');
    expect(agent.interval).toEqual({ lower: agent.finalScore, upper: agent.finalScore });
  });

  it('EX-5 by hand: E2 13/20, E4 23/25, E5 3/4 at both ends of their Wilson intervals', () => {
    // lower: E2 43.29% → 0, E4 75.03% → 17.97, E5 30.06% → 0; upper: E2 81.88% → 70.84, E4 97.78% → 99.20, E5 95.44% → 90.88
    const others = 20 * 75 + 20 * 60 + 10 * 72 + 5 * 75;
    const { lower, upper } = interval('EX-5').interval!;
    expect(lower).toBeCloseTo((others + 15 * 17.97) / 100, 1);
    expect(upper).toBeCloseTo((others + 20 * 70.84 + 15 * 99.2 + 10 * 90.88) / 100, 1);
  });

  it('keeps the cap at both ends', () => {
    expect(interval('EX-1', { criticalFailures: ['CF2'] }).interval).toEqual({ lower: 44.99, upper: 44.99 });
  });
});

describe('the scorecard', () => {
  it('says of each criterion what was measured, what it weighs and what is missing', () => {
    const { inputs, confidenceInputs } = inputsOf('EX-4');
    const score = scoreSubject(readEvidence({ inputs, confidenceInputs }));
    const byCode = Object.fromEntries(score.criteria.map((criterion) => [criterion.code, criterion]));
    expect(byCode['A3.1']).toEqual({
      code: 'A3.1',
      aspect: 'A3',
      mark: 'MEASURED',
      measure: 90,
      subScore: 71.43,
      weight: 20,
      zeroAt: '70',
      fullAt: '98',
    });
    expect(byCode['A2.2']).toMatchObject({ mark: 'WITHHELD', measure: null, subScore: 0 });
    expect(byCode['A1.1']).toMatchObject({ mark: 'MISSING', measure: null, subScore: null });
  });
});

describe('canonical inputs', () => {
  const { inputs, confidenceInputs } = inputsOf('EX-4');
  const canonical = (more: object) =>
    canonicalInputs(readEvidence({ inputs: { ...inputs, ...more }, confidenceInputs }));

  it('are the same for null and absent, for other words of a refusal, and for lists in another order', () => {
    expect(canonical({ lotsLabelOk: null, invoiceLines: 'ditolak' })).toBe(canonical({}));
    expect(canonical({ criticalFailures: ['CF5', 'CF1', 'CF5'] })).toBe(
      canonical({ criticalFailures: ['CF1', 'CF5'] }),
    );
  });

  it('differ as soon as a count does', () => {
    const texts = [{}, { docsValid: 7 }, { docsValid: 0 }, { lotsLabelOk: 0 }, { withheld: ['A4.2'] }].map(canonical);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('keep a third exact', () => {
    const evidence = readEvidence({ inputs: { kpmServed: [300, 301, 300], visits: 1 } });
    expect(canonicalInputs(evidence)).toContain('"kpmServed":"901/3"');
  });
});
