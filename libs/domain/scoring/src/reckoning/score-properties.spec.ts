import { Fraction } from '@monev/kernel';
import fc from 'fast-check';
import { type CriterionDefinition, type ScoreModelDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { canonicalInputs } from '../evidence/canonical-inputs';
import { readEvidence } from '../evidence/read-evidence';
import { firstEdition } from '../parameters/first-edition.parameters';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { inputsOf } from '../testing/examples';
import { withVersion } from '../versions/score-versions';
import { capOf, capped } from './cap';
import { type Weighed, combine } from './combine';
import { gradeOf } from './grade';
import { scoreSubject } from './score-subject';

type Inputs = Record<string, unknown>;

/** Inputs for the counts of one criterion: numbers that can be true, zero, null or absent. */
function countsOf({ measure }: CriterionDefinition): fc.Arbitrary<Inputs> {
  switch (measure.kind) {
    case 'SHARE': {
      const given = fc
        .tuple(fc.nat(60), fc.nat(60))
        .map(([a, b]): Inputs => ({ [measure.part]: Math.min(a, b), [measure.whole]: Math.max(a, b) }));
      const gap = fc.constantFrom<Inputs>({}, { [measure.whole]: null }, { [measure.whole]: 0 });
      return fc.oneof({ weight: 4, arbitrary: given }, { weight: 1, arbitrary: gap });
    }
    case 'PRICE':
      return fc
        .option(fc.integer({ min: -500, max: 2000 }))
        .map((cents) => ({ [measure.percent]: cents === null ? null : (cents / 100).toFixed(2) }));
    case 'MEAN':
      return fc.option(fc.nat(700)).map((served) => ({ [measure.values]: served }));
  }
}

/** Any evidence of a model that could be true, with any confidence numbers and critical failures. */
function anyInputs(model: ScoreModelDefinition): fc.Arbitrary<Inputs> {
  return fc
    .tuple(
      fc.tuple(...model.criteria.map(countsOf)),
      fc.record({
        nInspected: fc.nat(20),
        nSites: fc.nat(6),
        criticalFailures: fc.subarray([...model.criticalFailures]),
        withheld: fc.oneof(fc.constant<string[]>([]), fc.subarray(model.criteria.map(({ code }) => code))),
      }),
    )
    .map(([counts, beside]) => withoutContradiction(model, Object.assign({}, ...counts, beside) as Inputs));
}

/** Two criteria share a whole (lots inspected): a part left over from the other draw is cut down to it. */
function withoutContradiction(model: ScoreModelDefinition, inputs: Inputs): Inputs {
  const cut = { ...inputs };
  for (const { measure } of model.criteria) {
    if (measure.kind !== 'SHARE') continue;
    const part = cut[measure.part];
    const whole = cut[measure.whole];
    if (typeof part === 'number' && typeof whole === 'number') cut[measure.part] = Math.min(part, whole);
  }
  return cut;
}

const anyModelWithInputs = fc
  .constantFrom(...Object.values(MODELS))
  .chain((model) => fc.tuple(fc.constant(model), anyInputs(model)));

const scoreOf = (model: ScoreModelDefinition, inputs: Inputs) =>
  scoreSubject(readEvidence({ model: model.model, inputs }));
const number = (value: unknown) => (typeof value === 'number' ? value : null);

describe('properties the code must keep (SCORING §8)', () => {
  it('1: every score lies in 0–100', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const score = scoreOf(model, inputs);
        const numbers = [
          score.rawScore,
          score.finalScore,
          score.evidenceCoveragePct,
          ...score.criteria.map((criterion) => criterion.subScore),
          ...score.aspects.map((aspect) => aspect.score),
          ...(score.interval ? [score.interval.lower, score.interval.upper] : []),
        ].filter((value) => value !== null);
        for (const value of numbers) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('1: raising a share never lowers the score, raising a price or a load never raises it', () => {
    fc.assert(
      fc.property(anyModelWithInputs, fc.nat(20), ([model, inputs], pick) => {
        const { measure } = model.criteria[pick % model.criteria.length]!;
        const before = scoreOf(model, inputs).finalScore;
        if (measure.kind === 'SHARE') {
          const part = number(inputs[measure.part]);
          const whole = number(inputs[measure.whole]);
          fc.pre(part !== null && whole !== null && part < whole);
          const after = scoreOf(model, { ...inputs, [measure.part]: part + 1 }).finalScore;
          expect(after).toBeGreaterThanOrEqual(before ?? 0);
        } else {
          const key = measure.kind === 'PRICE' ? measure.percent : measure.values;
          fc.pre(inputs[key] !== null && inputs[key] !== undefined);
          const after = scoreOf(model, { ...inputs, [key]: Number(inputs[key]) + 1 }).finalScore;
          expect(after).toBeLessThanOrEqual(before ?? 100);
        }
      }),
    );
  });

  it('2: a cap never raises a score, and a score without a critical failure has none', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const free = scoreOf(model, { ...inputs, criticalFailures: [] });
        const score = scoreOf(model, inputs);
        expect(free.cap).toBeNull();
        expect(free.finalScore).toBe(free.rawScore);
        expect(score.rawScore).toBe(free.rawScore);
        if (free.finalScore !== null) {
          expect(score.finalScore).toBe(Math.min(free.finalScore, score.cap ?? 100));
        }
      }),
    );
  });

  it('3: NA for a whole aspect equals leaving the aspect out', () => {
    const points = fc.option(fc.nat(100)).map((value) => (value === null ? null : Fraction.of(value)));
    const criterion = (aspect: string) =>
      fc
        .record({ points, weight: fc.integer({ min: 1, max: 30 }), aspect: fc.constant(aspect) })
        .map((one): Weighed => ({ ...one, mark: one.points ? 'MEASURED' : 'MISSING' }));
    const others = fc.array(fc.oneof(criterion('X'), criterion('Y')), { minLength: 1, maxLength: 6 });
    const na: Weighed = { aspect: 'Z', weight: 17, mark: 'NA', points: null };
    fc.assert(
      fc.property(others, (list) => {
        expect(combine(['X', 'Y', 'Z'], [...list, na])).toEqual(combine(['X', 'Y'], list));
      }),
    );
  });

  it('4: replacing MISSING by WITHHELD never raises the score', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const before = scoreOf(model, inputs);
        const missing = before.criteria.filter(({ mark }) => mark === 'MISSING').map(({ code }) => code);
        fc.pre(missing.length > 0 && before.finalScore !== null);
        for (const code of missing) {
          const withheld = [...(inputs.withheld as string[]), code];
          expect(scoreOf(model, { ...inputs, withheld }).finalScore).toBeLessThanOrEqual(before.finalScore ?? 0);
        }
      }),
    );
  });

  it('5: the same inputs and parameter version give the same output, in whatever order the keys stand', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const turned = Object.fromEntries(Object.entries(inputs).reverse());
        const score = scoreOf(model, inputs);
        expect(scoreOf(model, turned)).toEqual(score);
        expect(score.parameterVersion).toBe(LATEST_PARAMETERS.version);
        const read = (json: Inputs) => canonicalInputs(readEvidence({ model: model.model, inputs: json }));
        expect(read(turned)).toBe(read(inputs));
      }),
    );
  });

  it('6: LOW confidence has no grade, anything else has one', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const score = scoreOf(model, inputs);
        expect(score.grade === null).toBe(score.confidence === 'LOW');
        expect(score.published).toBe(score.confidence !== 'LOW');
      }),
    );
  });

  it('7: the weights of each model sum to 100', () => {
    for (const { criteria } of Object.values(MODELS)) {
      expect(criteria.reduce((sum, { code }) => sum + firstEdition.scales[code]!.weight, 0)).toBe(100);
    }
  });

  it('8: a recomputation after an appeal is version n + 1, version n stays as it was', () => {
    const { inputs, confidenceInputs } = inputsOf('EX-3');
    const versionOf = (json: object, cause: 'COMPUTED' | 'APPEAL_GRANTED') => {
      const evidence = readEvidence({ inputs: json, confidenceInputs });
      return { cause, inputs: canonicalInputs(evidence), score: scoreSubject(evidence) };
    };
    const first = withVersion([], versionOf(inputs, 'COMPUTED'));
    expect(withVersion(first, versionOf(inputs, 'COMPUTED'))).toBe(first);
    const second = withVersion(first, versionOf({ ...inputs, criticalFailures: [] }, 'APPEAL_GRANTED'));
    expect(second.map(({ version, score }) => [version, score.finalScore])).toEqual([
      [1, 59.99],
      [2, 95.11],
    ]);
    expect(second[0]).toBe(first[0]);
    expect(withVersion(second, versionOf({ ...inputs, criticalFailures: [] }, 'APPEAL_GRANTED'))).toHaveLength(3);
  });

  it.each([
    ['90', 'A'],
    ['89.995', 'A'],
    ['89.9949', 'B'],
    ['89.99', 'B'],
    ['75', 'B'],
    ['74.994', 'C'],
    ['60', 'C'],
    ['59.99', 'D'],
    ['45', 'D'],
    ['44.99', 'E'],
    ['0', 'E'],
    ['100', 'A'],
  ])('9: a final score of %s is grade %s, read from the rounded score', (score, grade) => {
    expect(gradeOf(Fraction.parse(score), firstEdition)).toBe(grade);
  });

  it('10: the caps 74.99, 59.99 and 44.99 land in C, D and E', () => {
    for (const [code, cap] of Object.entries(firstEdition.caps)) {
      const found = capOf([code as keyof typeof firstEdition.caps], firstEdition);
      expect(gradeOf(capped(Fraction.of(100), found), firstEdition)).toBe(
        { '74.99': 'C', '59.99': 'D', '44.99': 'E' }[cap],
      );
    }
  });

  it('the interval for ranking always holds the score', () => {
    fc.assert(
      fc.property(anyModelWithInputs, ([model, inputs]) => {
        const score = scoreOf(model, inputs);
        expect(score.interval === null).toBe(score.finalScore === null);
        expect(score.interval?.lower ?? 0).toBeLessThanOrEqual(score.finalScore ?? 0);
        expect(score.interval?.upper ?? 0).toBeGreaterThanOrEqual(score.finalScore ?? 0);
      }),
    );
  });
});
