import { useQuery } from '@apollo/client/react';
import { addMonths, monthsOf, period as readPeriod } from '@monev/kernel';
import { IndicatorPageDocument } from '@monev/contracts';
import { ErrorState, LoadingState, Provenance, Tile, TrendFigure, useUi } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { fromFirstReport } from './from-first-report';
import { IndicatorComparisonContainer } from './indicator-comparison.container';
import { type IndicatorHeadProps, IndicatorHeadView } from './indicator-head.view';
import { indicatorWords } from './indicators.words';

/** Months drawn: two years, the asked month included. */
const MONTHS = 24;
const SPARK_MONTHS = 12;

type Props = Omit<IndicatorHeadProps, 'figure' | 'children'> & { period: string };

export function IndicatorFiguresContainer({ period, ...head }: Props) {
  const words = useWords(indicatorWords);
  const { said } = useUi();
  const { definition, overview, place, move } = head;
  const { region } = overview;
  const variables = { code: definition.code, region: region.code, ...spanOf(period) };
  const { data, error, refetch } = useQuery(IndicatorPageDocument, { variables });
  const told = useToldError(error);
  if (told && !data) {
    return (
      <IndicatorHeadView {...head} figure={null}>
        <ErrorState error={told} onRetry={() => void refetch()} />
      </IndicatorHeadView>
    );
  }
  if (!data) {
    return (
      <IndicatorHeadView {...head} figure={null} loading>
        <LoadingState label={words.series} tall />
      </IndicatorHeadView>
    );
  }
  const { indicatorValue: figure, indicatorSeries: series } = data;
  const batchHref = (id: string) => `/berkas/${id}`;
  const before = series.findLast((point) => point.period < figure.period) ?? null;
  return (
    <IndicatorHeadView {...head} figure={figure}>
      <div className="stack">
        <div className="grid">
          <div className="c4 stack">
            <h2 className="sr">{words.figure}</h2>
            <Tile
              definition={definition}
              figure={figure}
              previous={before}
              history={series.slice(-SPARK_MONTHS)}
              companions={figure.companions}
              href="#asal"
            />
            <section className="sheet" aria-label={words.meaning}>
              <h2>{words.meaning}</h2>
              <p className="says">{said(definition.explanation)}</p>
            </section>
          </div>
          <TrendFigure
            className="c8"
            definition={definition}
            regionName={region.name}
            points={fromFirstReport(series)}
            traced={figure}
            batchHref={batchHref}
          />
        </div>
        <IndicatorComparisonContainer
          definition={definition}
          region={region}
          period={period}
          figure={figure}
          place={place}
          move={move}
        />
        <section className="sheet" id="asal" aria-labelledby="asal-judul">
          <header>
            <h2 id="asal-judul">{words.definition}</h2>
          </header>
          <Provenance definition={definition} figure={figure} batchHref={batchHref} />
        </section>
      </div>
    </IndicatorHeadView>
  );
}

/** From two years back to the last month of the asked period. */
function spanOf(period: string): { period: string; from: string } {
  const last = monthsOf(readPeriod(period)).at(-1);
  return { period: last ?? period, from: last ? addMonths(last, 1 - MONTHS) : period };
}
