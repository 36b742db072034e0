/** The value axis of a line chart: round ticks, and where it starts. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** True when it does not start at zero; then the drawing shows a break and says where it starts. */
  readonly cut: boolean;
}

const WANTED_STEPS = 4;

/**
 * Round limits around the values. Starts at zero when the values reach down to a third of their height anyway; lines may
 * be cut otherwise (SCREENS §6). Null without values.
 */
export function valueAxisOf(values: readonly number[]): ValueAxis | null {
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = low >= 0 && low <= high * 0.66 ? 0 : low;
  const ceiling = high <= 0 && floor !== 0 ? 0 : high;
  const spread = ceiling - floor || Math.max(Math.abs(high) * 0.04, 1);
  const step = roundStep(spread / WANTED_STEPS);
  const padded = floor === 0 ? 0 : floor - spread * 0.15;
  const from = low >= 0 ? Math.max(0, Math.floor(padded / step) * step) : Math.floor(padded / step) * step;
  const to = Math.ceil((ceiling + spread * 0.05) / step) * step;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(from + index * step));
  return { from: clean(from), to: clean(to), ticks, cut: from > 0 };
}

/** 1, 2, 2.5 or 5 times a power of ten, at least `size`. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the dust of binary fractions: 0.30000000000000004 becomes 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));
