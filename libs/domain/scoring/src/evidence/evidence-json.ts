import { Fraction } from '@monev/kernel';
import { type ScoreModel, SCORE_MODELS } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type EvidenceValue, type ScoreEvidence } from './score-evidence';

/** Evidence in the shape of SCORING §7, as `score --inputs` reads it. */
export interface EvidenceJson {
  readonly model: ScoreModel;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly confidenceInputs: { readonly nInspected: number; readonly nSites: number };
}

/** Written for whom a value was refused; any words would do (SCORING 2.1). */
const NOT_HANDED_OVER = 'tidak diserahkan atas permintaan';
const MOST_DECIMALS = 3;

/** Writes evidence so that `readEvidence` reads the same again, and everybody can reckon a score anew. */
export function evidenceJson(evidence: ScoreEvidence): EvidenceJson {
  const values = [...evidence.values].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    model: evidence.model,
    inputs: {
      ...Object.fromEntries(values.map(([key, value]) => [key, plainOf(evidence.model, key, value)])),
      ...(evidence.withheld.size > 0 && { withheld: [...evidence.withheld].sort() }),
      criticalFailures: [...evidence.criticalFailures].sort(),
    },
    confidenceInputs: { nInspected: evidence.inspected, nSites: evidence.sites },
  };
}

/** A percent stays text, so that it stays exact (SCORING §7); counts and quantities are plain numbers. */
function plainOf(model: ScoreModel, key: string, value: EvidenceValue): number | string {
  if (value.kind === 'REFUSED') return NOT_HANDED_OVER;
  const { number } = value;
  const isPercent = MODELS[model].criteria.some(({ measure }) => measure.kind === 'PRICE' && measure.percent === key);
  const short = Fraction.parse(number.toFixed(MOST_DECIMALS)).compare(number) === 0;
  if (!short) return `${number.numerator}/${number.denominator}`;
  return isPercent ? trimmed(number.toFixed(MOST_DECIMALS)) : number.round(MOST_DECIMALS);
}

const trimmed = (decimal: string) => decimal.replace(/\.?0+$/, '');

/** What `canonicalInputs` wrote. */
interface CanonicalForm {
  readonly model: ScoreModel;
  readonly values: Readonly<Record<string, string>>;
  readonly withheld: readonly string[];
  readonly criticalFailures: ScoreEvidence['criticalFailures'];
  readonly inspected: number;
  readonly sites: number;
}

/** The evidence that `canonicalInputs` was written of. @throws {RangeError} for a text that it did not write. */
export function evidenceOfCanonical(text: string): ScoreEvidence {
  const form = JSON.parse(text) as CanonicalForm;
  if (!SCORE_MODELS.includes(form.model)) throw new RangeError('This is no canonical text of score evidence.');
  return {
    model: form.model,
    values: new Map(Object.entries(form.values).map(([key, value]) => [key, valueOf(value)])),
    withheld: new Set(form.withheld),
    criticalFailures: form.criticalFailures,
    inspected: form.inspected,
    sites: form.sites,
  };
}

function valueOf(text: string): EvidenceValue {
  if (text === 'REFUSED') return { kind: 'REFUSED' };
  const [top = '0', bottom = '1'] = text.split('/');
  return { kind: 'NUMBER', number: Fraction.of(BigInt(top), BigInt(bottom)) };
}
