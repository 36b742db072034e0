import { type CriticalFailureCode } from '@monev/kernel';
import { type CriterionDefinition, type ScoreModelDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { inferModel } from './infer-model';
import { type ValueKind, readValue } from './read-value';
import { type EvidenceValue, type ScoreEvidence } from './score-evidence';
import { ScoreInputError, shown } from './score-input.error';

/** Keys that may stand among the counts without being one (SCORING §7). */
const BESIDE_COUNTS = ['criticalFailures', 'withheld', 'nInspected', 'nSites'] as const;

/**
 * Reads and checks the evidence of one score: `{ model?, inputs, confidenceInputs? }` in the shape of SCORING §7.
 * Counts that are absent are our gap; what cannot be true is refused.
 * @throws {ScoreInputError} naming the field, in both languages.
 */
export function readEvidence(json: unknown): ScoreEvidence {
  const object = asObject('$', json);
  const inputs = asObject('inputs', object.inputs);
  const confidence = asObject('confidenceInputs', object.confidenceInputs ?? {});
  for (const key of Object.keys(confidence)) {
    if (key !== 'nInspected' && key !== 'nSites') throw unknownKey(`confidenceInputs.${key}`, 'confidenceInputs');
  }
  const withheld = asTexts('inputs.withheld', inputs.withheld);
  const failures = asTexts('inputs.criticalFailures', inputs.criticalFailures);
  const keys = Object.keys(inputs).filter((key) => !BESIDE_COUNTS.some((beside) => beside === key));
  const model = MODELS[inferModel(object.model, keys, [...withheld, ...failures])];

  const values = readValues(model, inputs, keys);
  checkParts(model, values);
  return {
    model: model.model,
    values,
    withheld: new Set(withheld.map((code) => knownCriterion(model, code))),
    criticalFailures: [...new Set(failures)].map((code) => knownFailure(model, code)),
    inspected: readConfidence('nInspected', inputs, confidence) ?? countOf(values, model.inspectedKey),
    sites: readConfidence('nSites', inputs, confidence) ?? countOf(values, model.sitesKey),
  };
}

function readValues(
  model: ScoreModelDefinition,
  inputs: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Map<string, EvidenceValue> {
  const kinds = new Map(model.criteria.flatMap(valueKinds));
  const values = new Map<string, EvidenceValue>();
  for (const key of keys) {
    const kind = kinds.get(key);
    if (!kind) throw unknownKey(`inputs.${key}`, model.model);
    const value = readValue(`inputs.${key}`, kind, inputs[key]);
    if (value) values.set(key, value);
  }
  return values;
}

function valueKinds({ measure }: CriterionDefinition): [string, ValueKind][] {
  switch (measure.kind) {
    case 'SHARE':
      return [
        [measure.part, measure.of],
        [measure.whole, measure.of],
      ];
    case 'PRICE':
      return [
        [measure.percent, 'PERCENT'],
        [measure.quotes, 'COUNT'],
      ];
    case 'MEAN':
      return [[measure.values, 'MEAN']];
  }
}

/** A part larger than its whole cannot be. Only quantities may be over-delivered. */
export function checkParts(model: ScoreModelDefinition, values: ReadonlyMap<string, EvidenceValue>): void {
  for (const { measure } of model.criteria) {
    if (measure.kind !== 'SHARE' || measure.of === 'QUANTITY') continue;
    const part = values.get(measure.part);
    const whole = values.get(measure.whole);
    if (part?.kind !== 'NUMBER' || whole?.kind !== 'NUMBER' || part.number.compare(whole.number) <= 0) continue;
    throw new ScoreInputError(
      'SCORE_PART_ABOVE_WHOLE',
      `inputs.${measure.part}`,
      `${part.number.toFixed(0)} melebihi ${measure.whole} (${whole.number.toFixed(0)}).`,
      `${part.number.toFixed(0)} is more than ${measure.whole} (${whole.number.toFixed(0)}).`,
    );
  }
}

/** From `confidenceInputs` or from among the inputs; null when neither says it. */
function readConfidence(
  key: 'nInspected' | 'nSites',
  inputs: Readonly<Record<string, unknown>>,
  confidence: Readonly<Record<string, unknown>>,
): number | null {
  const read = (field: string, value: unknown) => {
    if (typeof value === 'string') return notANumber(field, value);
    const count = readValue(field, 'COUNT', value);
    return count?.kind === 'NUMBER' ? Number(count.number.numerator) : null;
  };
  const apart = read(`confidenceInputs.${key}`, confidence[key]);
  const among = read(`inputs.${key}`, inputs[key]);
  if (apart !== null && among !== null && apart !== among) {
    throw new ScoreInputError(
      'SCORE_CONFIDENCE_CONTRADICTS',
      `confidenceInputs.${key}`,
      `${apart} bertentangan dengan inputs.${key} (${among}).`,
      `${apart} contradicts inputs.${key} (${among}).`,
    );
  }
  return apart ?? among;
}

function countOf(values: ReadonlyMap<string, EvidenceValue>, key: string | null): number {
  const value = key === null ? undefined : values.get(key);
  return value?.kind === 'NUMBER' ? Number(value.number.numerator / value.number.denominator) : 0;
}

function knownCriterion(model: ScoreModelDefinition, code: string): string {
  if (model.criteria.some((criterion) => criterion.code === code)) return code;
  throw new ScoreInputError(
    'SCORE_CRITERION_UNKNOWN',
    'inputs.withheld',
    `${shown(code)} bukan kriteria model ${model.model}.`,
    `${shown(code)} is no criterion of the model ${model.model}.`,
  );
}

function knownFailure(model: ScoreModelDefinition, code: string): CriticalFailureCode {
  const known = model.criticalFailures.find((one) => one === code);
  if (known) return known;
  throw new ScoreInputError(
    'SCORE_CRITICAL_FAILURE_UNKNOWN',
    'inputs.criticalFailures',
    `${shown(code)} bukan kegagalan kritis model ${model.model}.`,
    `${shown(code)} is no critical failure of the model ${model.model}.`,
  );
}

function unknownKey(field: string, place: string): ScoreInputError {
  return new ScoreInputError(
    'SCORE_KEY_UNKNOWN',
    field.slice(0, 80),
    `isian ini tidak dikenal pada ${place}.`,
    `${place} has no such input.`,
  );
}

function asObject(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ScoreInputError('SCORE_SHAPE', field, 'harus berupa objek.', 'must be an object.');
}

function asTexts(field: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new ScoreInputError('SCORE_SHAPE', field, 'harus berupa daftar kode.', 'must be a list of codes.');
}

function notANumber(field: string, value: string): never {
  throw new ScoreInputError(
    'SCORE_NUMBER_AS_TEXT',
    field,
    `${shown(value)} bukan bilangan.`,
    `${shown(value)} is not a number.`,
  );
}
