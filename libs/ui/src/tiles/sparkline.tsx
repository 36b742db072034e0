const WIDTH = 128;
const HEIGHT = 40;
const PAD = 4;

interface Props {
  /** Oldest first; null is a gap: the line breaks, it is never drawn through. */
  values: readonly (number | null)[];
  /** Drawn dotted; null for none. */
  target?: number | null;
}

/** Twelve periods at a glance. Decoration beside the number: the explorer page has the same as chart and table. */
export function Sparkline({ values, target = null }: Props) {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const shown = target === null ? known : [...known, target];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const x = (index: number) => PAD + (index * (WIDTH - 2 * PAD)) / (values.length - 1);
  const y = (value: number) => (high === low ? HEIGHT / 2 : PAD + ((high - value) / (high - low)) * (HEIGHT - 2 * PAD));
  const step = (WIDTH - 2 * PAD) / (values.length - 1);
  const last = values.findLastIndex((value) => value !== null);
  const firstKnown = values.findIndex((value) => value !== null);
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {values.map((value, index) =>
        value === null && index > firstKnown && index < last ? (
          <rect key={index} className="spark-gap" x={x(index) - step / 2} y="0" width={step} height={HEIGHT} />
        ) : null,
      )}
      {target !== null && <path className="spark-target" d={`M0 ${round(y(target))}H${WIDTH}`} />}
      <path className="spark-line" d={brokenPath(values, x, y)} />
      <circle className="spark-dot" cx={x(last)} cy={y(values[last] ?? low)} r="2.75" />
    </svg>
  );
}

/** An SVG path that lifts the pen at every gap. */
export function brokenPath(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let down = false;
  return values
    .map((value, index) => {
      if (value === null) {
        down = false;
        return '';
      }
      const command = down ? 'L' : 'M';
      down = true;
      return `${command}${round(x(index))} ${round(y(value))}`;
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
