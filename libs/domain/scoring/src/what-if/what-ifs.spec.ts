import { canonicalInputs } from '../evidence/canonical-inputs';
import { evidenceJson, evidenceOfCanonical } from '../evidence/evidence-json';
import { readEvidence } from '../evidence/read-evidence';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { scoreSubject } from '../reckoning/score-subject';
import { examples, inputsOf } from '../testing/examples';
import { whatIfs } from './what-ifs';

const evidenceOf = (id: string) => readEvidence(inputsOf(id));
const stepsOf = (id: string) => whatIfs(evidenceOf(id), LATEST_PARAMETERS);
const stepOf = (id: string, code: string) => {
  const step = stepsOf(id).find((one) => one.code === code);
  if (!step) throw new RangeError(`${id} has no step for ${code}.`);
  return step;
};
const scoreAfter = (id: string, ...codes: string[]) =>
  scoreSubject(codes.reduce((evidence, code) => stepOf(id, code).apply(evidence), evidenceOf(id)));

describe('what if something had been different', () => {
  it('offers a step for what loses points or lacks evidence, none for what is full or cannot occur', () => {
    expect(stepsOf('EX-3').map(({ code }) => code)).toEqual(['CF5', 'A2.1', 'A3.1']);
    expect(stepsOf('EX-4').map(({ code }) => code)).toEqual(['A1.1', 'A2.1', 'A2.2', 'A3.1', 'A4.2']);
  });
  it('gives all points of a criterion where everything is met', () => {
    expect(scoreAfter('EX-2', 'A3.2').finalScore).toBe(65.83);
    expect(scoreAfter('EX-2', 'A2.1').finalScore).toBe(60.73);
  });
  it('lifts a cap with the finding that set it', () => {
    expect(scoreAfter('EX-3', 'CF5')).toMatchObject({ cap: null, finalScore: 95.11, grade: 'A' });
  });
  it('counts ten more inspections for every criterion of the sample, and for the confidence', () => {
    const score = scoreAfter('EX-4', 'A1.1', 'A2.1');
    expect(score).toMatchObject({ confidence: 'HIGH', evidenceCoveragePct: 100, published: true });
    expect(score.criteria.slice(0, 3).map(({ subScore }) => subScore)).toEqual([100, 100, 100]);
  });
  it('says nothing of withholding where all was handed over', () => {
    expect(scoreAfter('EX-4', 'A2.2').criteria.find(({ code }) => code === 'A2.2')?.subScore).toBe(100);
  });
  it.each(examples.map(({ id }) => [id]))('never lowers the score of %s, alone or all together', (id) => {
    const before = scoreSubject(evidenceOf(id)).finalScore ?? 0;
    const steps = stepsOf(id);
    for (const { apply } of steps) expect(scoreSubject(apply(evidenceOf(id))).rawScore ?? 0).toBeGreaterThan(0);
    const all = steps.reduce((evidence, { apply }) => apply(evidence), evidenceOf(id));
    expect(scoreSubject(all).finalScore ?? 0).toBeGreaterThanOrEqual(before);
    // what a simulation makes is evidence like any other
    expect(canonicalInputs(readEvidence(evidenceJson(all)))).toBe(canonicalInputs(all));
  });
  it('speaks both languages', () => {
    for (const { says } of examples.flatMap(({ id }) => stepsOf(id))) {
      expect([says.id, says.en].every((text) => text.length > 10)).toBe(true);
    }
  });
});

describe('evidence written down for others', () => {
  it.each(examples.map(({ id }) => [id]))('%s is read again as the same evidence', (id) => {
    const evidence = evidenceOf(id);
    expect(canonicalInputs(readEvidence(JSON.parse(JSON.stringify(evidenceJson(evidence)))))).toBe(
      canonicalInputs(evidence),
    );
    expect(canonicalInputs(evidenceOfCanonical(canonicalInputs(evidence)))).toBe(canonicalInputs(evidence));
  });
  it('keeps a percent and a mean exact that no decimal says', () => {
    const evidence = readEvidence({ inputs: { priceDeviationPct: '-175/213', kpmServed: [300, 310, 321] } });
    expect(evidenceJson(evidence).inputs).toMatchObject({ priceDeviationPct: '-175/213', kpmServed: '931/3' });
    expect(canonicalInputs(readEvidence(evidenceJson(evidence)))).toBe(canonicalInputs(evidence));
  });
});
