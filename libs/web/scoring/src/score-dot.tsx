interface Props {
  label: string;
  value: number;
  interval: { readonly lower: number; readonly upper: number } | null;
  /** Bukti terbatas: a hollow dot and a dashed interval. */
  limited: boolean;
}

/** A score between 0 and 100 with its interval. */
export function ScoreDot({ label, value, interval, limited }: Props) {
  return (
    <svg className={limited ? 'score-dot limited' : 'score-dot'} viewBox="0 0 108 16" role="img" aria-label={label}>
      <path className="score-axis" d="M4 8H104" />
      {interval && <path className="score-interval" d={`M${4 + interval.lower} 8H${4 + interval.upper}`} />}
      <circle className="score-mark" cx={4 + value} cy="8" r="3.5" />
    </svg>
  );
}
