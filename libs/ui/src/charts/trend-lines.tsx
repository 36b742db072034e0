import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { gapsIn } from './gaps';
import { type ValueAxis } from './value-axis';

const HEIGHT = 260;
const MARGIN = { top: 16, right: 84, bottom: 4, left: 4 };
const AXIS_WIDTH = 52;
const AXIS_HEIGHT = 28;

export interface TrendLinesProps {
  points: readonly { period: string; value: number | null }[];
  axis: ValueAxis;
  target: { value: number; label: string } | null;
  tick: (value: number) => string;
  monthTick: (period: string, withYear: boolean) => string;
  gapLabel: string;
  lastLabel: (value: number) => string;
}

/** Room for a line of the label, in pixels. */
const LABEL_WIDTH = 84;
const WORD_WIDTH = 46;

interface GapLabelProps {
  text: string;
  /** Given by the chart. */
  viewBox?: { x?: number; y?: number; width?: number; height?: number };
}

/** At the foot of the band: one line, a word a line where the band is narrow, nothing where not even a word fits. */
function GapLabel({ text, viewBox }: GapLabelProps) {
  const { x = 0, y = 0, width = 0, height = 0 } = viewBox ?? {};
  if (width < WORD_WIDTH) return null;
  const lines = width < LABEL_WIDTH ? text.split(' ') : [text];
  return (
    <text className="chart-label muted" textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x + width / 2} y={y + height - 8 - (lines.length - 1 - index) * 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The drawing itself, the only file that knows Recharts; loaded when a chart is shown. Nothing moves. */
export default function TrendLines({ points, axis, target, tick, monthTick, gapLabel, lastLabel }: TrendLinesProps) {
  const data = points.map((point, index) => ({ ...point, index }));
  const last = data.findLast(({ value }) => value !== null);
  const gaps = gapsIn(points.map(({ value }) => value));
  const edge = points.length - 1;
  const bottom = HEIGHT - MARGIN.bottom - AXIS_HEIGHT;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={data} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        {gaps.map(({ from, to }) => (
          <ReferenceArea
            key={from}
            x1={Math.max(0, from - 0.5)}
            x2={Math.min(edge, to + 0.5)}
            fill="var(--gap-fill)"
            fillOpacity={1}
            label={<GapLabel text={gapLabel} />}
          />
        ))}
        <XAxis
          dataKey="index"
          type="number"
          domain={[0, Math.max(edge, 1)]}
          ticks={data.map(({ index }) => index)}
          tickFormatter={(index: number) => label(index)}
          height={AXIS_HEIGHT}
          tickLine={false}
          stroke="var(--axis)"
          tick={{ className: 'chart-tick' }}
          minTickGap={10}
          interval="preserveStartEnd"
          padding={{ left: 10, right: 6 }}
        />
        <YAxis
          domain={[axis.from, axis.to]}
          ticks={[...axis.ticks]}
          tickFormatter={tick}
          width={AXIS_WIDTH}
          tickLine={false}
          axisLine={false}
          tick={{ className: 'chart-tick' }}
        />
        {target && (
          <ReferenceLine
            y={target.value}
            stroke="var(--target)"
            strokeWidth={1.25}
            strokeDasharray="2 4"
            label={{ value: target.label, position: 'right', className: 'chart-label' }}
          />
        )}
        <Line
          dataKey="value"
          type="linear"
          connectNulls={false}
          stroke="var(--c1)"
          strokeWidth={2.5}
          dot={{ r: 3, fill: 'var(--c1)', stroke: 'var(--surface)', strokeWidth: 1.5 }}
          activeDot={false}
          isAnimationActive={false}
          label={({ x, y, index }: { x?: number | string; y?: number | string; index?: number }) =>
            last && index === last.index && last.value !== null ? (
              <text className="chart-label lab" x={Number(x) + 10} y={Number(y) + 4} fill="var(--c1)">
                {lastLabel(last.value)}
              </text>
            ) : (
              <g />
            )
          }
        />
        {axis.cut && (
          <path
            d={`M${MARGIN.left + AXIS_WIDTH - 4} ${bottom + 4}l4 -4l4 4`}
            fill="none"
            stroke="var(--axis)"
            aria-hidden="true"
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  );

  function label(index: number): string {
    const period = points[index]?.period;
    if (period === undefined) return '';
    return monthTick(period, index === 0 || /-(01|Q1)$/.test(period));
  }
}
