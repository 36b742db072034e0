import { type ReactNode, lazy, Suspense } from 'react';
import { type Figure, type FigureDefinition, type TracedFigure } from '../figures/figure';
import { FigureSheet } from '../figures/figure-sheet';
import { cellText } from '../figures/figure-text';
import { stateOf } from '../figures/figure-state';
import { Provenance } from '../figures/provenance';
import { sourceLineOf } from '../figures/source-line';
import { useUi } from '../language/ui-language';
import { Status } from '../status/status';
import { toCsv } from '../tables/csv';
import { DataTable } from '../tables/data-table';
import { useSampleNote } from '../tables/sample-mark';
import { kindOfPeriod } from '../format/period-kind';
import { targetLineOf } from './target-line';
import { trendSentence } from './trend-sentence';
import { valueAxisOf } from './value-axis';

const TrendLines = lazy(() => import('./trend-lines'));

interface Props {
  definition: FigureDefinition;
  regionName: string;
  /** Months, quarters or years, oldest first, without holes: one without report has value null. */
  points: readonly Figure[];
  /** The newest of them with its parts and files. */
  traced: TracedFigure;
  batchHref: (batchId: string) => string;
  headerAction?: ReactNode;
  className?: string;
}

/** A figure over time: line that breaks at gaps, target dotted, table and sources one click away. */
export function TrendFigure({ definition, regionName, points, traced, batchHref, ...rest }: Props) {
  const ui = useUi();
  const { words, formats, said, language } = ui;
  const sampleNote = useSampleNote();
  const title = said(definition.name);
  const says = trendSentence(points, definition.unit, ui);
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const target = targetLineOf(
    definition,
    `${words.target} ${definition.target ? said(definition.target).replace(/^\D+/, '') : ''}`,
  );
  const axis = known.length === 0 ? null : valueAxisOf(target ? [...known, target.value] : known);
  const unitName = unitNote();
  const columnHead = unitName ? `${title} (${unitName})` : title;

  return (
    <FigureSheet
      {...rest}
      title={`${title}, ${formats.number(points.length)} ${words.periodKinds[kindOfPeriod(points.at(-1)?.period ?? '')]}`}
      unitNote={[unitName, axis?.cut ? words.axisFrom(tick(axis.from)) : ''].filter(Boolean).join('; ')}
      says={says}
      sourceLine={sourceLineOf(traced.sources, traced.region.code, formats, words)}
      download={{ name: `${definition.code}-${traced.region.code}.csv`, text: csv }}
      provenance={<Provenance definition={definition} figure={traced} batchHref={batchHref} />}
      table={
        <DataTable
          caption={`${title}, ${regionName}`}
          rows={points}
          inOrder
          rowKey={(point) => point.period}
          hasData={(point) => point.value !== null}
          columns={[
            { key: 'period', head: words.period, cell: (point) => formats.period(point.period) },
            {
              key: 'value',
              head: columnHead,
              numeric: true,
              cell: (point) => (point.value === null ? '' : cellText(point.value, definition.unit, formats)),
            },
            {
              key: 'coverage',
              head: `${words.coverage} %`,
              numeric: true,
              cell: (p) => formats.number(p.coveragePct, 1),
            },
            {
              key: 'state',
              head: words.status,
              secondary: true,
              cell: (point) => {
                const state = stateOf(point, words);
                return state && <Status kind={state.kind}>{state.word}</Status>;
              },
            },
          ]}
        />
      }
    >
      {axis === null ? (
        <p className="chart-empty">{words.noData}</p>
      ) : (
        <div className="trend" role="img" aria-label={`${title}. ${says}`}>
          <Suspense fallback={<span className="skel skel-block" />}>
            <TrendLines
              points={points.map(({ period, value }) => ({ period, value }))}
              axis={axis}
              target={target}
              tick={tick}
              monthTick={formats.monthTick}
              gapLabel={words.gapBand}
              lastLabel={lastLabel}
            />
          </Suspense>
        </div>
      )}
    </FigureSheet>
  );

  function unitNote(): string {
    const names = {
      FAMILY: words.families,
      PERCENT: language === 'id' ? 'persen' : 'percent',
      RUPIAH: 'Rp',
      RATIO: '',
      DAYS: words.days,
      COUNT: '',
      INDEX: '',
      POINTS: words.points,
    };
    return names[definition.unit];
  }
  function tick(value: number): string {
    if (definition.unit === 'RUPIAH') return formats.rupiah(value);
    const step = axis ? (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0) : 1;
    return formats.number(value, step < 1 ? (step < 0.1 ? 2 : 1) : 0);
  }
  function lastLabel(value: number): string {
    return definition.unit === 'PERCENT'
      ? formats.percent(value)
      : definition.unit === 'RUPIAH'
        ? formats.rupiah(value)
        : cellText(value, definition.unit, formats);
  }
  function csv(): string {
    const notes = [...(sampleNote ? [`${words.sample}: ${sampleNote}`] : []), `${title}, ${regionName}`];
    const rows = points.map((point) => [
      point.period,
      point.value,
      point.rowsUsed,
      point.rowsExpected,
      stateOf(point, words)?.word ?? '',
    ]);
    return toCsv([words.period, columnHead, words.rowsUsed, words.rowsExpected, words.status], rows, language, notes);
  }
}
