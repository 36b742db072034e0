import { useQuery } from '@apollo/client/react';
import { addMonths, monthsOf, period as readPeriod } from '@monev/kernel';
import { IndicatorPageDocument } from '@monev/contracts';
import { ErrorState, kindOfPeriod, LoadingState, Tile, TrendFigure, useUi } from '@monev/ui';
import { placeHref, useToldError, useWords } from '@monev/web-kit';
import { fromFirstReport } from './from-first-report';
import { HistoryContainer } from './how-much/history.container';
import { HowMuchView } from './how-much/how-much.view';
import { IndicatorComparisonContainer } from './indicator-comparison.container';
import { type IndicatorHeadProps, IndicatorHeadView } from './indicator-head.view';
import { indicatorWords } from './indicators.words';
import { ExportLinks } from './performance/export-links';

/** Months drawn: two years, the asked month included. */
const MONTHS = 24;
const FEWEST_LONGER = 4;

type Props = Omit<IndicatorHeadProps, 'figure' | 'children'> & { period: string };

/** "Berapa?": the figure, its past, the regions inside, how it is counted, from what, and what was changed of it. */
export function IndicatorFiguresContainer({ period, ...head }: Props) {
  const words = useWords(indicatorWords);
  const { said } = useUi();
  const { overview, place, move } = head;
  const { region } = overview;
  const asked = { code: head.definition.code, region: region.code, period };
  const variables = { ...asked, codes: [asked.code], ...spanOf(period) };
  const { data, error, refetch } = useQuery(IndicatorPageDocument, { variables });
  const told = useToldError(error);
  if (told && !data) {
    return (
      <IndicatorHeadView {...head} figure={null}>
        <ErrorState error={told} onRetry={() => void refetch()} />
      </IndicatorHeadView>
    );
  }
  const opened = data?.tiles[0];
  if (!data || !opened) {
    return (
      <IndicatorHeadView {...head} figure={null} loading>
        <LoadingState label={words.series} tall />
      </IndicatorHeadView>
    );
  }
  const { definition, value: figure, previous, yearBefore, history } = opened;
  const drawsMonths = kindOfPeriod(figure.period) === 'MONTH';
  const points = drawsMonths ? fromFirstReport(data.indicatorSeries) : fromFirstReport(history, FEWEST_LONGER);
  const batchHref = (id: string) => placeHref(`/berkas/${id}`, { region: figure.region.code, period: figure.period });
  return (
    <IndicatorHeadView {...head} definition={definition} figure={figure}>
      <div className="stack">
        <div className="grid">
          <div className="c4 stack">
            <h2 className="sr">{words.figure}</h2>
            <Tile
              definition={definition}
              figure={figure}
              previous={previous}
              yearBefore={yearBefore}
              history={history}
              companions={figure.companions}
              href="#berapa"
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
            points={points}
            traced={figure}
            batchHref={batchHref}
          />
        </div>
        <HowMuchView definition={definition} figure={figure} period={period} batchHref={batchHref} />
        <IndicatorComparisonContainer
          definition={definition}
          region={region}
          period={period}
          figure={figure}
          place={place}
          move={move}
          headerAction={<ExportLinks question="indicator-by-child" variables={asked} />}
        />
        <HistoryContainer definition={definition} region={region} period={period} />
      </div>
    </IndicatorHeadView>
  );
}

/** From two years back to the last month of the asked period. */
function spanOf(period: string): { period: string; from: string } {
  const last = monthsOf(readPeriod(period)).at(-1);
  if (kindOfPeriod(period) !== 'MONTH') return { period, from: period };
  return { period: last ?? period, from: last ? addMonths(last, 1 - MONTHS) : period };
}
