import { isoDate, period } from '@monev/kernel';
import { CRITERIA } from '../criteria/registry';
import { readEvidence } from '../evidence/read-evidence';
import { scoreSubject } from '../reckoning/score-subject';
import { inputsOf } from '../testing/examples';
import { firstEdition } from './first-edition.parameters';
import { adoptionOf } from './adoptions';
import { PARAMETER_SETS, UnknownParametersError, parametersFor, parametersOfVersion } from './registry';
import { type Scale, WeightSetError, checkedParameters } from './scoring-parameters';

const withScales = (scales: Record<string, Scale | undefined>) => {
  const merged = Object.entries({ ...firstEdition.scales, ...scales }).filter(([, scale]) => scale !== undefined);
  return { ...firstEdition, version: 'draft', scales: Object.fromEntries(merged) as Record<string, Scale> };
};
const scale = (weight: number, zeroAt = '0', fullAt = '100'): Scale => ({ weight, zeroAt, fullAt });

describe('dated scoring parameters', () => {
  it('have versions of their own, dated in order, with a source', () => {
    const versions = PARAMETER_SETS.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    const dates = PARAMETER_SETS.map(({ validFrom }) => validFrom);
    expect(dates).toEqual([...dates].sort());
    for (const set of PARAMETER_SETS) expect(set.source).not.toBe('');
  });

  it('hold for quarters from their date on', () => {
    const next = { ...firstEdition, version: '2022-1', validFrom: isoDate('2022-01-01') };
    const at = (quarter: string) => parametersFor(period(quarter), [firstEdition, next])?.version ?? null;
    expect([at('2016-Q4'), at('2021-Q4'), at('2022-Q1')]).toEqual([null, '2017-1', '2022-1']);
  });

  it('are found again by their version, and an unknown one is named with those that exist', () => {
    expect(parametersOfVersion('2017-1')).toBe(PARAMETER_SETS[0]);
    expect(() => parametersOfVersion('2099-1')).toThrow(UnknownParametersError);
    expect(() => parametersOfVersion('2099-1')).toThrow(/2099-1.*2017-1/);
  });

  it('are a proposal until a juknis adopts them', () => {
    const adopted = { version: '2017-1', document: 'Juknis contoh', adoptedOn: isoDate('2022-02-01') };
    expect(adoptionOf('2017-1')).toBeNull();
    expect(adoptionOf('2017-1', [adopted])).toBe(adopted);
  });

  it('weigh the supplier aspects as LKPP does: 30, 20, 30, 20', () => {
    const weights: Record<string, number> = {};
    for (const { code, aspect } of CRITERIA) {
      weights[aspect] = (weights[aspect] ?? 0) + firstEdition.scales[code]!.weight;
    }
    expect(weights).toMatchObject(firstEdition.lkpp.weights);
  });

  it('give another score under another version, and say which', () => {
    const set = checkedParameters(withScales({ 'A3.1': scale(10, '70', '98'), 'A3.2': scale(20, '50', '95') }));
    const { inputs, confidenceInputs } = inputsOf('EX-2');
    const score = scoreSubject(readEvidence({ inputs, confidenceInputs }), set);
    expect(score).toMatchObject({ parameterVersion: 'draft', finalScore: 49.88 });
  });

  it.each([
    ['a model that is not 100', { E1: scale(19) }, 'E_WARONG'],
    ['a criterion without a weight', { 'A2.1': undefined }, 'A2.1'],
    ['a weight of nothing', { G1: scale(0) }, 'G1'],
    ['half a point', { G1: scale(24.5) }, 'G1'],
    ['a floor that is the target', { E7: scale(5, '50', '50.0') }, 'E7'],
    ['a criterion nobody knows', { A9: scale(5) }, 'A9'],
  ])('are refused with %s, naming it in both languages', (_, scales, field) => {
    expect(() => checkedParameters(withScales(scales))).toThrow(WeightSetError);
    try {
      checkedParameters(withScales(scales));
    } catch (error) {
      expect(error).toMatchObject({ code: 'SCORE_WEIGHTS_INVALID', field, version: 'draft' });
      expect((error as WeightSetError).wording.id).toContain(field);
      expect((error as WeightSetError).wording.en).toContain(field);
    }
  });

  it('are refused when the LKPP weights are not 100', () => {
    const lkpp = { ...firstEdition.lkpp, weights: { A1: 30, A2: 20, A3: 30 } };
    expect(() => checkedParameters({ ...firstEdition, lkpp })).toThrow(/LKPP/);
  });
});
