import { ScoreInputError } from './evidence/score-input.error';
import { type ScoreAnswer, scoreFromInputs } from './score-from-inputs';
import { examples, inputsOf } from './testing/examples';

const scored = (inputs: object, more: object = {}) => scoreFromInputs({ inputs, ...more }) as ScoreAnswer;
const ex1 = () => inputsOf('EX-1');

describe('the test vectors of SCORING §7', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s to the digit', (_, example) => {
    const { id, parameterVersion, ...answer } = scoreFromInputs(example) as ScoreAnswer;
    expect(answer).toEqual(example.expected);
    expect(id).toBe(example.id);
    expect(parameterVersion).toBe('2017-1');
  });

  it('EX-7: the rolling score skips the unpublished quarter and keeps the ages', () => {
    expect(scoreFromInputs({ quartersNewestFirst: [96.07, null, 81.5, 70.25] })).toEqual({
      rolling: 91.07,
      grade: 'A',
    });
    expect(scoreFromInputs({ id: 'S-1', quartersNewestFirst: [null] })).toEqual({
      id: 'S-1',
      rolling: null,
      grade: null,
    });
  });
});

describe('marks from counts (SCORING 2.1)', () => {
  const full = { confidenceInputs: { nInspected: 24, nSites: 9 } };
  const sub = (inputs: object) => scored(inputs, { model: 'SUPPLIER', ...full }).subScores;

  it('takes none of what may not occur as NA', () => {
    const none = { deliveries: 0, lotsRejected: 0, complaints: 0, findingsDue: 0, orderedKg: 0 };
    expect(sub(none)).toMatchObject({ 'A1.2': 'NA', 'A3.1': 'NA', 'A3.2': 'NA', 'A4.1': 'NA', 'A4.3': 'NA' });
    const agent = { trxAttempted: 0, settlementsDue: 0, complaints: 0, reportsDue: 0, edcMinutesScheduled: 0 };
    expect(scored(agent).subScores).toEqual({ G1: 'MISSING', G2: 'NA', G3: 'NA', G4: 'NA', G5: 'NA' });
  });

  it('takes none of what we inspect, ask or log as MISSING', () => {
    expect(sub({ lotsInspected: 0, lotsPassed: 0, lotsLabelOk: 0, invoiceLines: 0, docsRequired: 0 })).toMatchObject({
      'A1.1': 'MISSING',
      'A1.3': 'MISSING',
      'A2.2': 'MISSING',
      'A4.2': 'MISSING',
    });
    const eWarong = { criteriaRequired: 0, kpmInterviewed: 0, itemsChecked: 0, visits: 0, transparencyItems: 0 };
    expect(new Set(Object.values(scored(eWarong).subScores))).toEqual(new Set(['MISSING']));
  });

  it('takes an absent or null count as MISSING, never as zero', () => {
    expect(new Set(Object.values(sub({})))).toEqual(new Set(['MISSING']));
    const nulls = Object.fromEntries(Object.keys(ex1().inputs).map((key) => [key, null]));
    expect(sub(nulls)).toEqual(sub({}));
    expect(sub({ deliveries: 10 })['A3.1']).toBe('MISSING');
    expect(sub({ deliveriesOnTime: 10 })['A3.1']).toBe('MISSING');
  });

  it('needs no numerator to know that nothing occurred', () => {
    expect(sub({ lotsRejected: 0, lotsReplacedIn24h: null })['A3.2']).toBe('NA');
  });

  it('takes no reference price as MISSING, also when no quote was collected', () => {
    expect(sub({ priceDeviationPct: null, priceQuotesCollected: 12 })['A2.1']).toBe('MISSING');
    expect(sub({ priceDeviationPct: '2.0', priceQuotesCollected: 0 })['A2.1']).toBe('MISSING');
    expect(sub({ priceDeviationPct: '2.0', priceQuotesCollected: 12 })['A2.1']).toBe(80);
    expect(sub({ priceDeviationPct: '+2.0' })['A2.1']).toBe(80);
    expect(sub({ priceDeviationPct: -0.8 })['A2.1']).toBe(100);
  });

  it('takes words in place of a count as withheld: scored 0', () => {
    const refused = 'not handed over on request';
    expect(sub({ docsRequired: refused, docsValid: 3 })['A4.2']).toBe(0);
    expect(sub({ docsRequired: 10, docsValid: refused })['A4.2']).toBe(0);
    expect(sub({ deliveries: refused })['A3.1']).toBe(0);
    expect(sub({ priceDeviationPct: refused })['A2.1']).toBe(0);
    expect(scored({ kpmServed: refused, visits: 1 }).subScores).toMatchObject({ E6: 0 });
  });

  it('takes a criterion named in `withheld` as 0, whatever the counts say', () => {
    const { inputs, confidenceInputs } = ex1();
    const answer = scored({ ...inputs, withheld: ['A4.2'] }, { confidenceInputs });
    expect(answer.subScores['A4.2']).toBe(0);
    expect(answer.evidenceCoveragePct).toBe(100);
    expect(answer.aspectScores.A4).toBe(60);
  });

  it('counts an over-delivery as all of the order', () => {
    expect(sub({ orderedKg: 100, acceptedKg: 120.5 })['A1.2']).toBe(100);
    expect(sub({ orderedKg: 100, acceptedKg: 94.75 })['A1.2']).toBe(50);
  });

  it('takes the mean of the months with data for the load (E6)', () => {
    const load = (kpmServed: unknown) => scored({ kpmServed, visits: 1 }).subScores.E6;
    expect(load([300, null, 401])).toBe(59.8);
    expect(load([null, null, null])).toBe('MISSING');
    expect([load(250), load(500), load(0), load(375.5)]).toEqual([100, 0, 100, 49.8]);
  });
});

describe('aspects without evidence (SCORING 2.1)', () => {
  it('leaves out an aspect with only NA, without loss of coverage', () => {
    const { inputs, confidenceInputs } = ex1();
    const answer = scored(
      { ...inputs, deliveries: 0, deliveriesOnTime: 0, lotsRejected: 0, lotsReplacedIn24h: 0 },
      {
        confidenceInputs,
      },
    );
    expect(answer.aspectScores).not.toHaveProperty('A3');
    expect(answer).toMatchObject({ evidenceCoveragePct: 100, confidence: 'LOW', grade: null });
  });

  it('leaves out an aspect with nothing but MISSING, and its full weight is lost coverage', () => {
    const { inputs, confidenceInputs } = ex1();
    const answer = scored({ ...inputs, priceDeviationPct: null, invoiceLines: null }, { confidenceInputs });
    expect(answer.aspectEffectiveWeights).toEqual({ A1: 30, A3: 30, A4: 20 });
    expect(answer).toMatchObject({ evidenceCoveragePct: 80, confidence: 'MEDIUM', published: true });
    expect(answer.lkppPerAspect).toEqual({ A1: 3, A3: 3, A4: 3 });
    expect(answer.lkppValue).toBe(2.4);
  });

  it('has no score at all where nothing was scored, with or without a critical failure', () => {
    expect(scored({ criticalFailures: ['CF2'] }, { model: 'SUPPLIER' })).toMatchObject({
      rawScore: null,
      finalScore: null,
      cap: 44.99,
      confidence: 'LOW',
      grade: null,
      published: false,
      aspectScores: {},
      evidenceCoveragePct: 0,
    });
  });
});

describe('confidence (SCORING 2.2)', () => {
  const { inputs } = ex1();
  const confidence = (nInspected: number, nSites: number, more: object = {}) =>
    scored({ ...inputs, ...more }, { confidenceInputs: { nInspected, nSites } }).confidence;

  it.each([
    [10, 3, 'HIGH'],
    [9, 3, 'MEDIUM'],
    [10, 2, 'MEDIUM'],
    [3, 2, 'MEDIUM'],
    [2, 9, 'LOW'],
    [9, 1, 'LOW'],
  ])('%d lots at %d sites are %s with full coverage', (lots, sites, level) => {
    expect(confidence(lots, sites)).toBe(level);
  });

  it('is LOW for a supplier known to have made fewer than 5 deliveries', () => {
    expect(confidence(24, 9, { deliveries: 4, deliveriesOnTime: 4 })).toBe('LOW');
    expect(confidence(24, 9, { deliveries: 5, deliveriesOnTime: 5 })).toBe('HIGH');
    expect(confidence(24, 9, { deliveries: null })).toBe('MEDIUM');
    expect(confidence(24, 9, { deliveries: 'surat jalan ditolak' })).toBe('HIGH');
  });

  it('accepts the numbers among the inputs, and takes them from the counts that they are', () => {
    expect(scored({ ...inputs, nInspected: 24, nSites: 9 }).confidence).toBe('HIGH');
    expect(scored(inputs).confidence).toBe('LOW');
    expect(scored(inputsOf('EX-5').inputs).confidence).toBe('HIGH');
    expect(scored({ ...inputsOf('EX-6').inputs, nSites: 2 }).confidence).toBe('MEDIUM');
  });

  it('keeps the final score under the cap while LOW, without a grade', () => {
    const answer = scored({ ...inputs, criticalFailures: ['CF2'] }, { confidenceInputs: { nInspected: 0, nSites: 0 } });
    expect(answer).toMatchObject({
      rawScore: 96.07,
      finalScore: 44.99,
      grade: null,
      published: false,
      lkppValue: null,
    });
  });
});

describe('critical failures (SCORING 2.4, §5, §6)', () => {
  const capped = (example: string, criticalFailures: unknown) => {
    const { inputs, confidenceInputs } = inputsOf(example);
    return scored({ ...inputs, criticalFailures }, { confidenceInputs });
  };

  it.each([
    ['EX-1', ['CF1'], 59.99, 'D'],
    ['EX-1', ['CF2'], 44.99, 'E'],
    ['EX-1', ['CF5R'], 44.99, 'E'],
    ['EX-1', ['CF6'], 74.99, 'C'],
    ['EX-1', ['CF6', 'CF5', 'CF1'], 59.99, 'D'],
    ['EX-1', ['CF6', 'CF4', 'CF5'], 44.99, 'E'],
    ['EX-6', ['GF1'], 44.99, 'E'],
    ['EX-6', ['GF2'], 59.99, 'D'],
    ['EX-5', ['EF6'], 59.99, 'D'],
    ['EX-5', ['EF5', 'EF4'], 44.99, 'E'],
  ])('%s with %j is capped at %d, grade %s: the lowest wins', (example, codes, cap, grade) => {
    expect(capped(example, codes)).toMatchObject({ cap, finalScore: cap, grade });
  });

  it('never raises a score that is lower anyway, and leaves the LKPP view alone', () => {
    expect(capped('EX-2', ['CF1'])).toMatchObject({ cap: 59.99, finalScore: 55.83, lkppValue: 0.7 });
    expect(capped('EX-1', ['CF3']).lkppCategory).toBe('SANGAT_BAIK');
  });

  it('takes null, an empty list and no list as none', () => {
    for (const none of [null, [], undefined]) expect(capped('EX-1', none)).toMatchObject({ cap: null, grade: 'A' });
  });
});

describe('which model it is (SCORING §7)', () => {
  it('follows from the keys, from codes, or from `model`', () => {
    expect(Object.keys(scored({ visits: 2 }).subScores)).toContain('E1');
    expect(Object.keys(scored({ complaints: 2, criticalFailures: ['GF1'] }).subScores)).toContain('G1');
    expect(Object.keys(scored({ complaints: 2 }, { model: 'AGENT' }).subScores)).toContain('G1');
  });
});

describe('bad input is refused, naming the field in both languages', () => {
  const { inputs, confidenceInputs } = ex1();
  const good = { inputs, confidenceInputs };
  const put = (more: object) => ({ ...good, inputs: { ...inputs, ...more } });

  it.each([
    ['a negative count', put({ complaints: -1 }), 'SCORE_COUNT_NEGATIVE', 'inputs.complaints'],
    ['half a lot', put({ lotsPassed: 22.5 }), 'SCORE_COUNT_NOT_WHOLE', 'inputs.lotsPassed'],
    ['more passed than inspected', put({ lotsPassed: 25 }), 'SCORE_PART_ABOVE_WHOLE', 'inputs.lotsPassed'],
    ['some of nothing', put({ complaints: 0 }), 'SCORE_PART_ABOVE_WHOLE', 'inputs.complaintsAnsweredIn7wd'],
    ['a number as text', put({ lotsPassed: '23' }), 'SCORE_NUMBER_AS_TEXT', 'inputs.lotsPassed'],
    ['empty text', put({ acceptedKg: ' ' }), 'SCORE_NUMBER_AS_TEXT', 'inputs.acceptedKg'],
    ['a decimal comma', put({ priceDeviationPct: '3,5' }), 'SCORE_NUMBER_AS_TEXT', 'inputs.priceDeviationPct'],
    ['a price below nothing', put({ priceDeviationPct: '-101' }), 'SCORE_COUNT_NEGATIVE', 'inputs.priceDeviationPct'],
    ['a truth value', put({ lotsPassed: true }), 'SCORE_NUMBER_INVALID', 'inputs.lotsPassed'],
    ['an object', put({ lotsPassed: {} }), 'SCORE_NUMBER_INVALID', 'inputs.lotsPassed'],
    ['a count too large to be exact', put({ orderedKg: 1e21 }), 'SCORE_NUMBER_INVALID', 'inputs.orderedKg'],
    ['an unknown key', put({ lotsPased: 3 }), 'SCORE_KEY_UNKNOWN', 'inputs.lotsPased'],
    ['a key of another model', put({ kpmServed: 3 }), 'SCORE_KEY_UNKNOWN', 'inputs.kpmServed'],
    [
      'an unknown failure',
      put({ criticalFailures: ['CF9'] }),
      'SCORE_CRITICAL_FAILURE_UNKNOWN',
      'inputs.criticalFailures',
    ],
    [
      'a failure of another model',
      put({ criticalFailures: ['EF1'] }),
      'SCORE_CRITICAL_FAILURE_UNKNOWN',
      'inputs.criticalFailures',
    ],
    ['a failure outside a list', put({ criticalFailures: 'CF1' }), 'SCORE_SHAPE', 'inputs.criticalFailures'],
    ['an unknown criterion', put({ withheld: ['A9.9'] }), 'SCORE_CRITERION_UNKNOWN', 'inputs.withheld'],
    ['text for a confidence number', put({ nSites: 'nine' }), 'SCORE_NUMBER_AS_TEXT', 'inputs.nSites'],
    ['two confidence numbers', put({ nSites: 8 }), 'SCORE_CONFIDENCE_CONTRADICTS', 'confidenceInputs.nSites'],
    [
      'a misspelt confidence number',
      { inputs, confidenceInputs: { nSite: 3 } },
      'SCORE_KEY_UNKNOWN',
      'confidenceInputs.nSite',
    ],
    ['no inputs', { id: 'X' }, 'SCORE_SHAPE', 'inputs'],
    ['a list', [], 'SCORE_SHAPE', '$'],
    ['an id that is no text', { ...good, id: 7 }, 'SCORE_SHAPE', 'id'],
    ['an unknown model', { ...good, model: 'SHOP' }, 'SCORE_MODEL_UNCLEAR', 'model'],
    ['no hint of a model', { inputs: {} }, 'SCORE_MODEL_UNCLEAR', 'model'],
    ['keys of two models alike', { inputs: { complaints: 3 } }, 'SCORE_MODEL_UNCLEAR', 'model'],
    ['a rolling score above 100', { quartersNewestFirst: [101] }, 'SCORE_NUMBER_INVALID', 'quartersNewestFirst[0]'],
    ['a rolling score that is no list', { quartersNewestFirst: 3 }, 'SCORE_SHAPE', 'quartersNewestFirst'],
  ])('%s', (_, json, code, field) => {
    let caught: unknown;
    try {
      scoreFromInputs(json);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ScoreInputError);
    expect(caught).toMatchObject({ code, field, errorClass: 'BAD_USER_INPUT' });
    const { wording } = caught as ScoreInputError;
    expect(wording.id).toContain(field);
    expect(wording.en).toContain(field);
    expect(wording.id).not.toBe(wording.en);
  });
});
