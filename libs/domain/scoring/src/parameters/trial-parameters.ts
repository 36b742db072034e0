import { DomainError } from '@monev/kernel';
import { PARAMETER_SETS, LATEST_PARAMETERS, parametersOfVersion } from './registry';
import { type Scale, type ScoringParameters, checkedParameters } from './scoring-parameters';

/** A set to be tried that cannot be read. `field` names the place. */
export class TrialParametersError extends DomainError {
  readonly code = 'SCORE_PARAMETERS_SHAPE';
  constructor(
    readonly field: string,
    id: string,
    en: string,
  ) {
    super({ id: `Parameter percobaan, ${field}: ${id}`, en: `Trial parameters, ${field}: ${en}` });
  }
}

const KEYS = ['version', 'base', 'scales'];
const SCALE_KEYS = ['weight', 'zeroAt', 'fullAt'];
const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A set to try other weights with, as somebody writes it: `{ version, base?, scales: { "A1.1": { weight?, zeroAt?, fullAt? } } }`.
 * What is left out is that of `base`, or of the latest published set. Tried only: nothing that is stored is reckoned with it.
 * @throws {TrialParametersError | UnknownParametersError | WeightSetError} naming the place, and how to mend it.
 */
export function trialParameters(json: unknown): ScoringParameters {
  const given = asObject('$', json);
  refuseUnknown('$', given, KEYS);
  const { version, base } = given;
  if (typeof version !== 'string' || version.trim() === '') {
    throw new TrialParametersError(
      'version',
      'beri nama, misalnya "usulan-juknis-2022".',
      'name it, such as "usulan-juknis-2022".',
    );
  }
  if (PARAMETER_SETS.some((set) => set.version === version)) {
    throw new TrialParametersError(
      'version',
      `"${version}" sudah dipakai bobot yang diumumkan; pilih nama lain.`,
      `"${version}" is the name of a published set; choose another.`,
    );
  }
  if (base !== undefined && typeof base !== 'string') throw notText('base');
  const from = base === undefined ? LATEST_PARAMETERS : parametersOfVersion(base);
  const scales = { ...from.scales };
  for (const [code, scale] of Object.entries(asObject('scales', given['scales'] ?? {}))) {
    const known = scales[code] ?? { weight: 0, zeroAt: '', fullAt: '' };
    scales[code] = { ...known, ...readScale(`scales.${code}`, scale) };
  }
  return checkedParameters({ ...from, version, source: `percobaan dari ${from.version}`, scales });
}

function readScale(field: string, json: unknown): Partial<Scale> {
  const given = asObject(field, json);
  refuseUnknown(field, given, SCALE_KEYS);
  const { weight, zeroAt, fullAt } = given;
  if (weight !== undefined && typeof weight !== 'number') {
    throw new TrialParametersError(
      `${field}.weight`,
      'harus bilangan tanpa tanda kutip.',
      'must be a number without quotes.',
    );
  }
  return {
    ...(weight !== undefined && { weight }),
    ...(zeroAt !== undefined && { zeroAt: decimal(`${field}.zeroAt`, zeroAt) }),
    ...(fullAt !== undefined && { fullAt: decimal(`${field}.fullAt`, fullAt) }),
  };
}

function decimal(field: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && DECIMAL.test(text)) return text;
  throw new TrialParametersError(
    field,
    'harus bilangan dengan titik desimal, misalnya "99.5".',
    'must be a number with a decimal point, such as "99.5".',
  );
}

function asObject(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TrialParametersError(field, 'harus berupa objek.', 'must be an object.');
}

function refuseUnknown(field: string, given: object, known: readonly string[]): void {
  const stray = Object.keys(given).find((key) => !known.includes(key));
  if (stray === undefined) return;
  throw new TrialParametersError(
    `${field}.${stray.slice(0, 40)}`,
    `isian ini tidak dikenal; yang ada: ${known.join(', ')}.`,
    `there is no such field; there are: ${known.join(', ')}.`,
  );
}

function notText(field: string): TrialParametersError {
  return new TrialParametersError(field, 'harus berupa teks.', 'must be text.');
}
