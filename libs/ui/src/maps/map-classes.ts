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

/** How values are shown and judged, so that limits and colours agree with what a reader sees. */
export interface ClassScale {
  /** Decimals on screen: values are classed as they are shown. */
  readonly decimals: number;
  /** Becomes a limit where it lies among the values; null for none. */
  readonly target: number | null;
}

const PLAIN: ClassScale = { decimals: 2, target: null };

/**
 * At most five classes with round limits. Limits of one-sided figures follow the spread of the values (each class about
 * as many areas), rounded, with the target among them; limits of changes lie even around zero, the falling side
 * hatched. Empty without values.
 */
export function mapClassesOf(values: readonly number[], order: ClassOrder, scale: ClassScale = PLAIN): MapClass[] {
  if (values.length === 0) return [];
  const shown = values.map((value) => roundTo(value, scale.decimals));
  const limits = order === 'AROUND_ZERO' ? limitsAroundZero(shown) : limitsOfSpread(shown, CUTS[order], scale);
  const edges: (number | null)[] = [null, ...limits, null];
  return edges.slice(0, -1).map((from, index) => ({
    token: tokenOf(index, limits.length + 1, order),
    from,
    below: edges[index + 1] ?? null,
    hatched: order === 'AROUND_ZERO' && index < 2,
  }));
}

export const roundTo = (value: number, decimals: number) => Number(value.toFixed(decimals));

export function classOf(value: number, classes: readonly MapClass[]): MapClass | null {
  return classes.find(({ below }) => below === null || value < below) ?? null;
}

function tokenOf(index: number, count: number, order: ClassOrder): string {
  if (order === 'AROUND_ZERO') return `div-${index + 1}`;
  const strength = order === 'STRONG_LOW' ? count - 1 - index : index;
  const spread = count === 1 ? 3 : 1 + Math.round((strength * (CLASSES - 1)) / (count - 1));
  return `seq-${spread}`;
}

/** Shares of the areas below each limit; more classes where the reader looks for what lags behind. */
const CUTS: Record<Exclude<ClassOrder, 'AROUND_ZERO'>, readonly number[]> = {
  STRONG_HIGH: [0.2, 0.4, 0.6, 0.8],
  STRONG_LOW: [0.1, 0.25, 0.5, 0.75],
};
/** How coarse limits may be, in parts of the whole spread: the first that keeps enough classes apart is taken. */
const COARSENESS = [10, 20, 50];
const ENOUGH_LIMITS = 3;

function limitsOfSpread(
  values: readonly number[],
  cuts: readonly number[],
  { decimals, target }: ClassScale,
): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low === high) return [];
  const limitsBy = (parts: number) => {
    const step = Math.max(roundStep((high - low) / parts), 10 ** -decimals);
    const limits = cuts.map((cut) => {
      const at = sorted[Math.ceil(cut * sorted.length)] ?? high;
      return Number((Math.floor(at / step + 1e-9) * step).toPrecision(12));
    });
    return withTarget(
      [...new Set(limits)].filter((limit) => limit > low && limit <= high),
      low,
      high,
      target,
    );
  };
  const tried = COARSENESS.map(limitsBy);
  return tried.find((limits) => limits.length >= ENOUGH_LIMITS) ?? tried.at(-1) ?? [];
}

/** The limit nearest to the target gives way to it: a colour then never mixes those who meet it with those who do not. */
function withTarget(limits: readonly number[], low: number, high: number, target: number | null): number[] {
  if (target === null || target <= low || target > high) return [...limits];
  const distance = (limit: number) => Math.abs(limit - target);
  const nearest = limits.toSorted((a, b) => distance(a) - distance(b))[0];
  const others = limits.length < CLASSES - 1 ? limits : limits.filter((limit) => limit !== nearest);
  return [...new Set([...others, target])].toSorted((a, b) => a - b);
}

/** Four limits: ± a tenth and ± four tenths of a round bound of the greatest change. */
function limitsAroundZero(values: readonly number[]): number[] {
  const bound = roundStep(Math.max(...values.map(Math.abs)) || 1);
  return [-0.4, -0.1, 0.1, 0.4].map((part) => Number((part * bound).toPrecision(12)));
}
