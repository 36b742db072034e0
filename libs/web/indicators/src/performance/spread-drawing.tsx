interface Props {
  spread: { lowest: number; p25: number; median: number; p75: number; highest: number; het: number | null };
}

const WIDTH = 150;
const EDGE = 4;

/** Lowest to highest as a line, the middle half as a bar, the median as a dot, the HET as a dashed line. Numbers stand beside it. */
export function SpreadDrawing({ spread: { lowest, p25, median, p75, highest, het } }: Props) {
  const from = Math.min(lowest, het ?? lowest);
  const to = Math.max(highest, het ?? highest);
  const x = (price: number) => (to === from ? WIDTH / 2 : EDGE + ((price - from) / (to - from)) * (WIDTH - 2 * EDGE));
  return (
    <svg className="spread" viewBox={`0 0 ${WIDTH} 18`} width={WIDTH} height="18" aria-hidden="true">
      <path className="reach" d={`M${x(lowest)} 9H${x(highest)}`} />
      <rect className="half" x={x(p25)} y="5" width={Math.max(2, x(p75) - x(p25))} height="8" rx="2" />
      <circle className="middle" cx={x(median)} cy="9" r="3.5" />
      {het !== null && <path className="het" d={`M${x(het)} 1V17`} />}
    </svg>
  );
}
