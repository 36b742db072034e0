export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEP: Record<Direction, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

interface Placed {
  readonly code: string;
  readonly centre: readonly [number, number];
}

/** The nearest area in that direction, sideways distance counting double; null at the edge of the map. */
export function nearestArea<Area extends Placed>(
  areas: readonly Area[],
  from: Placed,
  direction: Direction,
): Area | null {
  const [dx, dy] = STEP[direction];
  let best: Area | null = null;
  let bestDistance = Infinity;
  for (const area of areas) {
    const [x, y] = [area.centre[0] - from.centre[0], area.centre[1] - from.centre[1]];
    const ahead = x * dx + y * dy;
    const sideways = Math.abs(x * dy) + Math.abs(y * dx);
    const distance = ahead + 2 * sideways;
    if (area.code !== from.code && ahead > 1 && distance < bestDistance) {
      best = area;
      bestDistance = distance;
    }
  }
  return best;
}
