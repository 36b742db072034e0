const WIDTH = 112;
const HEIGHT = 40;
const PAD = 4;

interface Props {
  /** Spoken in place of the line. */
  label: string;
  /** Oldest first; null is a gap: the line breaks, it is never drawn through. */
  values: readonly (number | null)[];
  target: number;
}

/** Twelve months beside the number, with the target dotted; small enough to need no charting library. */
export function HistoryLine({ label, values, target }: Props) {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(target, ...known);
  const high = Math.max(target, ...known);
  const x = (index: number) => round(PAD + (index * (WIDTH - 2 * PAD)) / (values.length - 1));
  const y = (value: number) =>
    round(high === low ? HEIGHT / 2 : PAD + ((high - value) / (high - low)) * (HEIGHT - 2 * PAD));
  const last = values.findLastIndex((value) => value !== null);
  const line = values.map((value, index) =>
    value === null ? '' : `${(values[index - 1] ?? null) === null ? 'M' : 'L'}${x(index)} ${y(value)}`,
  );
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className="kadis-goal" d={`M0 ${y(target)}H${WIDTH}`} />
      <path className="spark-line" d={line.join('')} />
      <circle className="spark-dot" cx={x(last)} cy={y(values[last] ?? low)} r="3" />
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
