import { type ScoreModel, SCORE_MODELS, keysOf } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { ScoreInputError, shown } from './score-input.error';

/**
 * The model named, or the one to which most of the input keys and codes belong (SCORING §7).
 * @throws {ScoreInputError} for a name that is none, or when the keys fit two models equally well or none at all.
 */
export function inferModel(named: unknown, keys: readonly string[], codes: readonly string[]): ScoreModel {
  if (named !== undefined && named !== null) {
    const model = SCORE_MODELS.find((one) => one === named);
    if (model) return model;
    throw unclear(`${shown(named)} bukan salah satu dari`, `${shown(named)} is none of`);
  }
  const fits = SCORE_MODELS.map((model) => ({ model, fit: fitOf(model, keys, codes) }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  const [first, second] = fits.filter(({ fit }) => fit === best);
  if (best === 0 || !first || second) {
    throw unclear(
      'model tidak dapat dikenali dari isian; sebutkan salah satu dari',
      'the inputs do not tell it; name one of',
    );
  }
  return first.model;
}

function fitOf(model: ScoreModel, keys: readonly string[], codes: readonly string[]): number {
  const { criteria, criticalFailures } = MODELS[model];
  const ownKeys = new Set(criteria.flatMap(({ measure }) => keysOf(measure)));
  const ownCodes = new Set<string>([...criteria.map(({ code }) => code), ...criticalFailures]);
  return keys.filter((key) => ownKeys.has(key)).length + codes.filter((code) => ownCodes.has(code)).length;
}

function unclear(id: string, en: string): ScoreInputError {
  const models = SCORE_MODELS.join(', ');
  return new ScoreInputError('SCORE_MODEL_UNCLEAR', 'model', `${id} ${models}.`, `${en} ${models}.`);
}
