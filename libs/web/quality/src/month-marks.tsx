import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Quality } from './quality';
import { qualityWords } from './quality.words';

type Cell = Quality['rows'][number]['cells'][number];
const STEP = 16;
const SIZE = 14;
/** Drawn a little smaller than the key below the table, so that eight datasets stand beside each other on a desk. */
const SCALE = 0.8;

/** Months of one dataset and region as marks of different shape; the words are for who cannot see them. */
export function MonthMarks({ cells, region }: { cells: readonly Cell[]; region: string }) {
  const words = useWords(qualityWords);
  const { formats } = useUi();
  const rows = cells.reduce((total, cell) => total + cell.rows, 0);
  const filled = cells.flatMap(({ filledPct }) => (filledPct === null ? [] : [filledPct]));
  const lowest = filled.length > 0 ? Math.min(...filled) : null;
  const months = cells.filter(({ month }) => month !== null);
  return (
    <span className="quality-cell">
      {months.length > 0 && (
        <svg
          width={months.length * STEP * SCALE}
          height={SIZE * SCALE}
          viewBox={`0 0 ${months.length * STEP} ${SIZE}`}
          role="img"
          aria-label={months.map(spoken).join('; ')}
        >
          {months.map((cell, index) => (
            <g key={cell.month}>
              <title>{spoken(cell)}</title>
              {cell.state && <StateMark state={cell.state} at={index * STEP} />}
            </g>
          ))}
        </svg>
      )}
      <span className="small muted">{rows === 0 || lowest === null ? words.noRows : formats.percent(lowest)}</span>
    </span>
  );

  function spoken({ month, state, receivedAt, fromAbove, rows: count }: Cell): string {
    const parts = [
      `${month ? formats.period(month) : ''}: ${state ? words.states[state] : ''}`,
      ...(receivedAt ? [words.received(formats.moment(receivedAt, region)), words.rows(formats.number(count))] : []),
      ...(fromAbove ? [words.fromAbove] : []),
    ];
    return parts.join(', ');
  }
}

/** Full, half, crossed, dot and dash: meaning never rests on colour alone. */
export function StateMark({ state, at }: { state: NonNullable<Cell['state']>; at: number }) {
  switch (state) {
    case 'ON_TIME':
      return <rect x={at + 1} y="1" width="12" height="12" rx="2" className="mark-on-time" />;
    case 'LATE':
      return (
        <>
          <rect x={at + 1.5} y="1.5" width="11" height="11" rx="2" className="mark-late-frame" />
          <path d={`M${at + 1.5} 12.5h11v-11z`} className="mark-late" />
        </>
      );
    case 'MISSING':
      return <path d={`M${at + 1.5} 1.5h11v11h-11zM${at + 4} 4l6 6m0-6-6 6`} className="mark-missing" />;
    case 'NOT_DUE':
      return <circle cx={at + 7} cy="7" r="2" className="mark-not-due" />;
    case 'NOT_APPLICABLE':
      return <path d={`M${at + 3} 7h8`} className="mark-not-asked" />;
  }
}
