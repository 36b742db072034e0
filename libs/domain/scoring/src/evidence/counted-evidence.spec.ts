import { Fraction } from '@monev/kernel';
import { scoreSubject } from '../reckoning/score-subject';
import { inputsOf } from '../testing/examples';
import { canonicalInputs } from './canonical-inputs';
import { type CountedEvidence, countedEvidence } from './counted-evidence';
import { readEvidence } from './read-evidence';

const counted = (counts: CountedEvidence['counts']): CountedEvidence => {
  return { model: 'SUPPLIER', counts, criticalFailures: [], inspected: 18, sites: 6 };
};

describe('evidence from counts of our own store', () => {
  it('is the same evidence as the file of SCORING §7 with the same counts', () => {
    const { inputs, confidenceInputs } = inputsOf('EX-2');
    const { criticalFailures: _none, priceDeviationPct, ...numbers } = inputs as Record<string, number>;
    const own = countedEvidence(counted({ ...numbers, priceDeviationPct: Fraction.parse(String(priceDeviationPct)) }));
    expect(canonicalInputs(own)).toBe(canonicalInputs(readEvidence({ inputs, confidenceInputs })));
    expect(scoreSubject(own).finalScore).toBe(55.83);
  });
  it('leaves out what nobody knows', () => {
    expect([...countedEvidence(counted({ complaints: null, deliveries: 0n })).values.keys()]).toEqual(['deliveries']);
  });
  it('refuses a part above its whole and a key of another model', () => {
    expect(() => countedEvidence(counted({ lotsPassed: 3, lotsInspected: 2 }))).toThrow('lotsInspected');
    expect(() => countedEvidence(counted({ kpmServed: 250 }))).toThrow('no such input');
  });
});
