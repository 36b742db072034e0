import { type DomainError } from '@monev/kernel';
import { scoreFromInputs } from '../score-from-inputs';
import { inputsOf } from '../testing/examples';
import { LATEST_PARAMETERS } from './registry';
import { trialParameters } from './trial-parameters';

const faultOf = (json: unknown): DomainError => {
  try {
    trialParameters(json);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('It was accepted.');
};

describe('trying other weights', () => {
  it('changes what is named and keeps the rest', () => {
    const set = trialParameters({ version: 'usulan', scales: { 'A3.1': { weight: 10 }, 'A3.2': { weight: 20 } } });
    expect(set.scales['A3.1']).toEqual({ weight: 10, zeroAt: '70', fullAt: '98' });
    expect(set.scales['A1.1']).toEqual(LATEST_PARAMETERS.scales['A1.1']);
    expect(scoreFromInputs(inputsOf('EX-2'), set)).toMatchObject({ parameterVersion: 'usulan', finalScore: 49.88 });
  });

  it.each([
    ['nothing', null, 'SCORE_PARAMETERS_SHAPE', '$'],
    ['a list', [], 'SCORE_PARAMETERS_SHAPE', '$'],
    ['no name', { scales: {} }, 'SCORE_PARAMETERS_SHAPE', 'version'],
    ['the name of a published set', { version: '2017-1' }, 'SCORE_PARAMETERS_SHAPE', 'version'],
    ['a base nobody published', { version: 'x', base: '2099-1' }, 'SCORE_PARAMETERS_UNKNOWN', '2099-1'],
    ['a base that is no text', { version: 'x', base: 1 }, 'SCORE_PARAMETERS_SHAPE', 'base'],
    ['a misspelt field', { version: 'x', bobot: {} }, 'SCORE_PARAMETERS_SHAPE', 'bobot'],
    ['a weight as text', { version: 'x', scales: { E1: { weight: '20' } } }, 'SCORE_PARAMETERS_SHAPE', 'E1.weight'],
    [
      'a floor that is no number',
      { version: 'x', scales: { E1: { zeroAt: '6,5' } } },
      'SCORE_PARAMETERS_SHAPE',
      'zeroAt',
    ],
    ['weights that are not 100', { version: 'x', scales: { E1: { weight: 25 } } }, 'SCORE_WEIGHTS_INVALID', 'E_WARONG'],
    [
      'a criterion nobody knows',
      { version: 'x', scales: { A9: { weight: 5, zeroAt: 0, fullAt: 1 } } },
      'SCORE_WEIGHTS_INVALID',
      'A9',
    ],
  ])('refuses %s, naming the place in both languages', (_, json, code, place) => {
    const fault = faultOf(json);
    expect(fault.code).toBe(code);
    expect(fault.wording.id).toContain(place);
    expect(fault.wording.en).toContain(place);
  });

  it('says how to mend weights that are not 100', () => {
    expect(faultOf({ version: 'x', scales: { E1: { weight: 25 } } }).wording).toEqual({
      id: 'Parameter skor x, E_WARONG: jumlah bobot 105, harus 100; kurangi 5 pada kriteria model ini.',
      en: 'Scoring parameters x, E_WARONG: the weights sum to 105, not 100; take 5 from the criteria of this model.',
    });
    expect(faultOf({ version: 'x', scales: { E1: { weight: 19 } } }).wording.id).toMatch(/tambahkan 1 pada/);
  });
});
