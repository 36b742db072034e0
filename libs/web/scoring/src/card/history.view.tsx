import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type HistoryPoint, axisFrom, stretchesOf } from './history-model';
import { type Card } from './losses';
import { cardWords } from './scorecard.words';

const WIDTH = 330;
const HEIGHT = 210;
const LEFT = 56;
const STEP = 53;
const TOP = 14;
const BOTTOM = 180;
const GRADE_LINES = [45, 60, 75, 90];

/** The year up to the quarter: scores, rolling score and the median of the others; a gap stays a gap. */
export function HistoryView({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { history } = card;
  const gaps = history.filter(({ scored, finalScore }) => scored && finalScore === null);
  const unscored = history.filter(({ scored }) => !scored);
  return (
    <section className="sheet" aria-labelledby="riwayat">
      <header>
        <h2 id="riwayat">{words.history}</h2>
      </header>
      <p className="says small">{useChange(history)}</p>
      {history.some(({ finalScore }) => finalScore !== null) && (
        <figure>
          <Drawing points={history} />
        </figure>
      )}
      {byReason(gaps, ({ missing }) => (missing[0] ? said(missing[0].says) : '')).map(([why, quarters]) => (
        <p key={why} className="small muted">
          {words.historyGap(quarters.map(({ quarter }) => formats.period(quarter)).join(', '), why)}
        </p>
      ))}

      {unscored.length > 0 && (
        <p className="small muted">
          {words.historyUnscored(unscored.map(({ quarter }) => formats.period(quarter)).join(', '))}
        </p>
      )}
    </section>
  );
}

/** Quarters that were not rated for the same reason, told once. */
function byReason(
  points: readonly HistoryPoint[],
  reasonOf: (point: HistoryPoint) => string,
): [string, HistoryPoint[]][] {
  const reasons = new Map<string, HistoryPoint[]>();
  for (const point of points) reasons.set(reasonOf(point), [...(reasons.get(reasonOf(point)) ?? []), point]);
  return [...reasons];
}

/** What changed since the first rated quarter of the year, and where the others stand. */
function useChange(history: readonly HistoryPoint[]): string {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const rated = history.flatMap(({ quarter, finalScore }) => (finalScore === null ? [] : [{ quarter, finalScore }]));
  const [first, last] = [rated[0], rated.at(-1)];
  const two = (value: number) => formats.number(value, 2);
  const peers = history.at(-1)?.peers;
  const median = peers ? words.historyMedian(two(peers.median), formats.number(peers.count)) : '';
  const from = words.historyAxis(String(axisFrom(history)));
  if (!first || !last) return words.historyNone;
  const change = Math.round((last.finalScore - first.finalScore) * 100) / 100;
  const since = formats.period(first.quarter);
  const says =
    rated.length === 1
      ? words.historyOne
      : change === 0
        ? words.historySame(since)
        : change > 0
          ? words.historyRise(two(change), since)
          : words.historyFall(two(-change), since);
  return [says, median, from].filter(Boolean).join(' ');
}

function Drawing({ points }: { points: readonly HistoryPoint[] }) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const from = axisFrom(points);
  const x = (index: number) => LEFT + index * STEP;
  const y = (value: number) => Number((BOTTOM - ((value - from) / (100 - from)) * (BOTTOM - TOP)).toFixed(1));
  const lineOf = (valueOf: (point: HistoryPoint) => number | null) =>
    stretchesOf(points, valueOf)
      .map((stretch) =>
        stretch.map(({ index, value }, at) => `${at === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join(''),
      )
      .join('');
  const last = points.at(-1);
  const ends = [
    { key: 'quarter', className: 'lab end-quarter', value: last?.finalScore ?? null, name: words.ofQuarter },
    { key: 'rolling', className: 'end-rolling', value: last?.rolling ?? null, name: words.ofRolling },
    { key: 'median', className: 'end-median', value: last?.peers?.median ?? null, name: words.ofMedian },
  ].flatMap(({ value, ...end }) => (value === null ? [] : [{ ...end, value, y: y(value) + 4 }]));
  const spoken = points
    .map(({ quarter, finalScore }) =>
      [formats.period(quarter), finalScore === null ? words.notRated : formats.number(finalScore, 2)].join(' '),
    )
    .join('; ');
  return (
    <svg className="chart history" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
      {GRADE_LINES.map((grade) => (
        <g key={grade}>
          <path className="wf-edge" d={`M26 ${y(grade)}H${x(3) + 8}`} />
          <text x="20" y={y(grade) + 4} textAnchor="end">
            {grade}
          </text>
        </g>
      ))}
      {points.map(
        ({ quarter, finalScore }, index) =>
          finalScore === null && (
            <g key={quarter}>
              <rect className="gap" x={x(index) - 25} y={TOP} width="50" height={BOTTOM - TOP} />
              {words.notRated.split(' ').map((word, line) => (
                <text key={word} x={x(index)} y={BOTTOM - 24 + line * 14} textAnchor="middle">
                  {word}
                </text>
              ))}
            </g>
          ),
      )}
      <path className="of-median" d={lineOf(({ peers }) => peers?.median ?? null)} />
      <path className="of-rolling" d={lineOf(({ rolling }) => rolling)} />
      <path className="of-quarter" d={lineOf(({ finalScore }) => finalScore)} />
      {points.map(
        ({ quarter, finalScore }, index) =>
          finalScore !== null && (
            <g key={quarter}>
              <circle className="of-point" cx={x(index)} cy={y(finalScore)} r="5" />
              {index < points.length - 1 && (
                <text className="lab" x={x(index)} y={y(finalScore) + 20} textAnchor="middle">
                  {formats.number(finalScore, 2)}
                </text>
              )}
            </g>
          ),
      )}
      {apart(ends).map((end) => (
        <text key={end.key} className={end.className} x={x(3) + 12} y={end.y}>
          {formats.number(end.value, 2)} {end.name}
        </text>
      ))}
      {points.map(({ quarter }, index) => (
        <text key={quarter} x={x(index)} y="202" textAnchor="middle">
          {shortQuarter(quarter)}
        </text>
      ))}
    </svg>
  );
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const LEAST_APART = 15;

/** "III ’21". */
function shortQuarter(quarter: string): string {
  return `${ROMAN[Number(quarter.slice(6)) - 1] ?? quarter} ’${quarter.slice(2, 4)}`;
}

/** Labels moved down where they would cover each other. */
function apart<End extends { readonly y: number }>(ends: readonly End[]): End[] {
  const placed: End[] = [];
  for (const end of [...ends].sort((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push(above && end.y - above.y < LEAST_APART ? { ...end, y: above.y + LEAST_APART } : end);
  }
  return placed;
}
