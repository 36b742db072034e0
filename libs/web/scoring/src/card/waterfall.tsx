import { useUi } from '@monev/ui';
import { type WaterfallBar, linesOf } from './waterfall-model';

interface Props {
  bars: readonly WaterfallBar[];
  /** Grades from the best down with the least score of each; empty where they are not known. */
  grades: readonly { readonly grade: string; readonly from: number }[];
  label: string;
}

const WIDE = { width: 760, left: 264, right: 700, row: 44, top: 34, letters: 38 };
const NARROW = { width: 330, left: 8, right: 322, row: 46, top: 34, letters: 44 };
const BAR = 18;

/** The same way twice, drawn for a desk and for a phone: text stays legible on both. */
export function Waterfall(props: Props) {
  return (
    <>
      <Drawing {...props} {...WIDE} className="chart waterfall wide" />
      <Drawing {...props} {...NARROW} className="chart waterfall narrow" above />
    </>
  );
}

interface DrawingProps extends Props {
  width: number;
  left: number;
  right: number;
  row: number;
  top: number;
  letters: number;
  className: string;
  /** Labels above the bars instead of beside them. */
  above?: boolean;
}

function Drawing({ bars, grades, label, above = false, ...size }: DrawingProps) {
  const { formats } = useUi();
  const { width, left, right, row, top, letters, className } = size;
  const x = (points: number) => Number((left + (points / 100) * (right - left)).toFixed(1));
  const bottom = top + bars.length * row;
  const y = (index: number) => top + index * row + (above ? 20 : (row - BAR) / 2);
  const ticks = [0, ...grades.map(({ from }) => from).filter((from) => from > 0), 100].sort((a, b) => a - b);
  const text = ({ lost, to }: WaterfallBar) =>
    lost === null ? formats.number(to, to === 100 ? 0 : 2) : formats.signed(-lost, 2);
  return (
    <svg className={className} viewBox={`0 0 ${width} ${bottom + 24}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 || tick === 100 ? 'wf-edge' : 'wf-grid'} d={`M${x(tick)} 24V${bottom}`} />
          <text x={x(tick)} y={bottom + 16} textAnchor={above && tick === 100 ? 'end' : 'middle'}>
            {tick}
          </text>
        </g>
      ))}
      {grades.map(({ grade, from }, index) => (
        <text
          key={grade}
          x={x((from + (grades[index - 1]?.from ?? 100)) / 2)}
          y="16"
          textAnchor="middle"
          className="lab"
        >
          {grade}
        </text>
      ))}
      {bars.map((bar, index) => (
        <g key={bar.key}>
          {above ? (
            <>
              <text x={left} y={y(index) - 6} className={bar.lost === null ? 'lab' : undefined}>
                {linesOf(bar.label, letters)[0]}
              </text>
              <text x={right} y={y(index) - 6} textAnchor="end" className="lab">
                {text(bar)}
              </text>
            </>
          ) : (
            <>
              <Lines
                x={left - 14}
                y={y(index) + BAR / 2}
                lines={linesOf(bar.label, letters)}
                strong={bar.lost === null}
              />
              <text x={x(bar.to) + 8} y={y(index) + 13} className="lab">
                {text(bar)}
              </text>
            </>
          )}
          <rect
            className={`wf-${bar.kind.toLowerCase()}${bar.kind === 'LOSS' && index <= 3 ? ' top' : ''}`}
            x={x(bar.from)}
            y={y(index)}
            width={Math.max(1.5, Number((x(bar.to) - x(bar.from)).toFixed(1)))}
            height={BAR}
            rx="2"
          />
          {index < bars.length - 1 && (
            <path
              className="wf-step"
              d={`M${x(bar.kind === 'LOSS' || bar.kind === 'CAP' ? bar.from : bar.to)} ${y(index) + BAR}V${y(index + 1)}`}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

const LINE = 14;

function Lines({ x, y, lines, strong }: { x: number; y: number; lines: readonly string[]; strong: boolean }) {
  const first = y + 4 - ((lines.length - 1) * LINE) / 2;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} x={x} y={first + index * LINE} textAnchor="end" className={strong ? 'lab' : undefined}>
          {line}
        </text>
      ))}
    </>
  );
}
