interface Props {
  label: string;
  value: number;
  interval: { readonly lower: number; readonly upper: number } | null;
  /** Rolling score, drawn as a stroke. */
  rolling: number | null;
  /** Bukti terbatas: a hollow dot and a dashed interval. */
  limited: boolean;
  scale: DotScale;
}

/** Where the axis begins, and the least scores of the grades, drawn as thin lines. */
export interface DotScale {
  readonly from: number;
  readonly marks: readonly number[];
}

const WIDTH = 240;
const EDGE = 6;

/** Place of a score on the axis, in the units of the drawing. */
export function placeOf(score: number, { from }: DotScale): number {
  return Number((EDGE + ((score - from) / (100 - from)) * (WIDTH - 2 * EDGE)).toFixed(1));
}

/** A score with its interval and rolling score, on one axis for all rows. */
export function ScoreDot({ label, value, interval, rolling, limited, scale }: Props) {
  const x = (score: number) => placeOf(score, scale);
  return (
    <svg
      className={limited ? 'score-dot limited' : 'score-dot'}
      viewBox={`0 0 ${WIDTH} 20`}
      role="img"
      aria-label={label}
    >
      {scale.marks.map((mark) => (
        <path key={mark} className="score-grid" d={`M${x(mark)} 0V20`} />
      ))}
      {interval && <path className="score-interval" d={`M${x(interval.lower)} 10H${x(interval.upper)}`} />}
      {rolling !== null && rolling >= scale.from && <path className="score-rolling" d={`M${x(rolling)} 4V16`} />}
      <circle className="score-mark" cx={x(value)} cy="10" r="4.5" />
    </svg>
  );
}

/** The axis above a column of dots. */
export function ScoreAxis({ scale }: { scale: DotScale }) {
  return (
    <svg className="score-dot score-scale" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      {[...scale.marks, 100].map((mark) => (
        <text key={mark} x={placeOf(mark, scale)} y="14" textAnchor={mark === 100 ? 'end' : 'middle'}>
          {mark}
        </text>
      ))}
    </svg>
  );
}
