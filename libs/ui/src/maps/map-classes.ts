import { roundStep } from '../charts/value-axis';
import { type FigureDirection } from '../figures/figure';

export interface MapClass {
  /** Token of the fill: seq-1 … seq-5 (weak to strong) or div-1 … div-5 (below zero … above zero). */
  readonly token: string;
  /** Lower limit, included; null for the first class. */
  readonly from: number | null;
  /** Upper limit, not included; null for the last class. */
  readonly below: number | null;
  readonly hatched: boolean;
}

/** STRONG_LOW: the weaker the figure, the stronger the colour, because the reader looks for what lags behind. */
export type ClassOrder = 'STRONG_HIGH' | 'STRONG_LOW' | 'AROUND_ZERO';

export function classOrderOf(direction: FigureDirection): ClassOrder {
  return direction === 'UP' ? 'STRONG_LOW' : direction === 'TWO_SIDED' ? 'AROUND_ZERO' : 'STRONG_HIGH';
}

const CLASSES = 5;

/**
 * At most five classes with round limits. Limits of one-sided figures follow the spread of the values (each class about
 * as many areas), rounded; limits of changes lie even around zero, the falling side hatched. Empty without values.
 */
export function mapClassesOf(values: readonly number[], order: ClassOrder): MapClass[] {
  if (values.length === 0) return [];
  const limits = order === 'AROUND_ZERO' ? limitsAroundZero(values) : limitsOfSpread(values);
  const edges: (number | null)[] = [null, ...limits, null];
  return edges.slice(0, -1).map((from, index) => ({
    token: tokenOf(index, limits.length + 1, order),
    from,
    below: edges[index + 1] ?? null,
    hatched: order === 'AROUND_ZERO' && index < 2,
  }));
}

export function classOf(value: number, classes: readonly MapClass[]): MapClass | null {
  return classes.find(({ below }) => below === null || value < below) ?? null;
}

function tokenOf(index: number, count: number, order: ClassOrder): string {
  if (order === 'AROUND_ZERO') return `div-${index + 1}`;
  const strength = order === 'STRONG_LOW' ? count - 1 - index : index;
  const spread = count === 1 ? 3 : 1 + Math.round((strength * (CLASSES - 1)) / (count - 1));
  return `seq-${spread}`;
}

function limitsOfSpread(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low === high) return [];
  const step = roundStep((high - low) / 25);
  const classes = Math.min(CLASSES, new Set(sorted).size);
  const quantiles = Array.from({ length: classes - 1 }, (_, index) => {
    const at = sorted[Math.ceil(((index + 1) * sorted.length) / classes)] ?? high;
    return Number((Math.floor(at / step) * step).toPrecision(12));
  });
  return [...new Set(quantiles)].filter((limit) => limit > low && limit <= high);
}

/** Four limits: ± a tenth and ± four tenths of a round bound of the greatest change. */
function limitsAroundZero(values: readonly number[]): number[] {
  const bound = roundStep(Math.max(...values.map(Math.abs)) || 1);
  return [-0.4, -0.1, 0.1, 0.4].map((part) => Number((part * bound).toPrecision(12)));
}
