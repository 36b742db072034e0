import { type CriticalFailureCode, DomainError, Fraction, type IsoDate } from '@monev/kernel';
import { type ScoreModel } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/**
 * Weight in points of 100, and the measure that earns 0 and the one that earns 100. Where less is better `zeroAt` is the
 * larger one. Decimal text stays exact.
 */
export interface Scale {
  readonly weight: number;
  readonly zeroAt: string;
  readonly fullAt: string;
}

export interface ConfidenceFloor {
  readonly coveragePct: number;
  readonly inspected: number;
  readonly sites: number;
}

/**
 * Everything in a score that somebody may decide to change. A change is a new set with a new version and date; old
 * quarters keep theirs, so the same inputs and version always give the same score (SCORING §8, 5).
 */
export interface ScoringParameters {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  /** By criterion code. The weight of an aspect is the sum of its criteria. */
  readonly scales: Readonly<Record<string, Scale>>;
  readonly caps: Readonly<Record<CriticalFailureCode, string>>;
  /** From the best down: the least rounded final score of each grade. */
  readonly grades: readonly { readonly grade: Grade; readonly from: string }[];
  readonly confidence: { readonly high: ConfidenceFloor; readonly medium: ConfidenceFloor };
  /** A supplier with fewer deliveries in the quarter is always LOW. */
  readonly leastDeliveries: number;
  readonly lkpp: {
    readonly weights: Readonly<Record<string, number>>;
    readonly bands: readonly { readonly band: number; readonly from: string }[];
  };
  /** Newest quarter first. */
  readonly rollingWeights: readonly string[];
}

/** A weight set that is not 100, or a criterion nobody gave a weight: refused before it scores anybody. */
export class WeightSetError extends DomainError {
  readonly code = 'SCORE_WEIGHTS_INVALID';
  constructor(
    readonly field: string,
    readonly version: string,
    id: string,
    en: string,
  ) {
    super({ id: `Parameter skor ${version}, ${field}: ${id}`, en: `Scoring parameters ${version}, ${field}: ${en}` });
  }
}

/**
 * Checks a set against the criteria and returns it.
 * @throws {WeightSetError} naming the field: a model whose weights are not 100, a criterion without a scale or with
 * a scale of no length, a scale of no criterion, LKPP weights that are not 100.
 */
export function checkedParameters(set: ScoringParameters): ScoringParameters {
  const known = new Set<string>();
  for (const [model, { criteria }] of Object.entries(MODELS)) {
    for (const { code } of criteria) {
      known.add(code);
      checkScale(set, code);
    }
    checkSum(
      set,
      model as ScoreModel,
      criteria.map(({ code }) => set.scales[code]?.weight ?? 0),
    );
  }
  for (const code of Object.keys(set.scales)) {
    if (!known.has(code)) {
      throw new WeightSetError(code, set.version, 'kriteria tidak dikenal.', 'there is no such criterion.');
    }
  }
  checkSum(set, 'LKPP', Object.values(set.lkpp.weights));
  return set;
}

function checkScale(set: ScoringParameters, code: string): void {
  const scale = set.scales[code];
  if (!scale) throw new WeightSetError(code, set.version, 'bobot belum diisi.', 'it has no weight.');
  if (!Number.isSafeInteger(scale.weight) || scale.weight <= 0) {
    throw new WeightSetError(
      code,
      set.version,
      'bobot harus bilangan bulat positif.',
      'a weight is a positive whole number.',
    );
  }
  if (Fraction.parse(scale.zeroAt).compare(Fraction.parse(scale.fullAt)) === 0) {
    throw new WeightSetError(code, set.version, 'batas bawah sama dengan target.', 'floor and target are the same.');
  }
}

function checkSum(set: ScoringParameters, field: ScoreModel | 'LKPP', weights: readonly number[]): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum !== 100) {
    const more = 100 - sum;
    throw new WeightSetError(
      field,
      set.version,
      `jumlah bobot ${sum}, harus 100; ${more > 0 ? `tambahkan ${more}` : `kurangi ${-more}`} pada kriteria model ini.`,
      `the weights sum to ${sum}, not 100; ${more > 0 ? `add ${more} to` : `take ${-more} from`} the criteria of this model.`,
    );
  }
}
