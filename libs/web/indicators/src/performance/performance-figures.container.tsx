import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { PerformanceTilesDocument } from '@monev/contracts';
import { ErrorState, LoadingState, LoadingTile, shortName, Tile, TrendFigure, useUi } from '@monev/ui';
import { placeHref, useToldError, useWords, writePlace } from '@monev/web-kit';
import { fromFirstReport } from '../from-first-report';
import { IndicatorComparisonContainer } from '../indicator-comparison.container';
import { ExportLinks, exportHref } from './export-links';
import { LookTabs } from './look-tabs.view';
import { type PerformanceView, type writeView } from './performance-address';
import { PerformanceFrame, type PerformanceFrameProps } from './performance.view';
import { performanceSentence } from './performance-sentence';
import { performanceWords } from './performance.words';
import { PriceSpreadsContainer } from './price-spreads.container';
import { RankingContainer } from './ranking.container';
import { RowsContainer } from './rows.container';

/** Periods drawn at least. */
const FEWEST_DRAWN = 4;

interface Props {
  frame: PerformanceFrameProps;
  period: string;
  view: PerformanceView;
  change: (part: Parameters<typeof writeView>[1]) => void;
}

/** The measures of a tab; the opened one over time, and inside: by region, by party, or row by row. */
export function PerformanceFiguresContainer({ frame, period, view, change }: Props) {
  const words = useWords(performanceWords);
  const ui = useUi();
  const navigate = useNavigate();
  const { region, place, move, part, hrefOf } = frame;
  const codes = [...part.codes];
  const variables = { codes, region: region.code, period };
  const { data, previousData, error, refetch } = useQuery(PerformanceTilesDocument, { variables });
  const told = useToldError(error);
  const sameTab = previousData?.indicatorTiles[0]?.definition.code === codes[0] ? previousData : undefined;
  const tiles = (data ?? sameTab)?.indicatorTiles;
  const opened = tiles?.find(({ definition }) => definition.code === view.code) ?? tiles?.[0];
  if (told && !tiles) {
    return (
      <PerformanceFrame {...frame} headline={words.title}>
        <ErrorState error={told} onRetry={() => void refetch()} />
      </PerformanceFrame>
    );
  }
  if (!tiles || !opened) {
    return (
      <PerformanceFrame {...frame} headline={`${words.title}: ${words.parts[part.id]}`}>
        <LoadingState label={words.loading.tiles} />
        <div className="tiles">
          {codes.map((code) => (
            <LoadingTile key={code} title={code} />
          ))}
        </div>
      </PerformanceFrame>
    );
  }
  const { definition, value, history } = opened;
  const headline = performanceSentence(tiles, { what: words.what[part.id], place: shortName(region.name), period }, ui);
  const moments = tiles.flatMap(({ value: { asOf } }) => (asOf ? [asOf] : [])).toSorted();
  const newest = moments.at(-1);
  const asked = { code: definition.code, region: region.code, period };
  const hrefOfRegion = (code: string) => {
    const [page, query] = hrefOf({}).split('?');
    return `${page}?${writePlace(new URLSearchParams(query), { region: code, selected: null })}`;
  };
  return (
    <PerformanceFrame
      {...frame}
      headline={headline}
      notes={newest ? [words.asOf(ui.formats.moment(newest, region.code))] : []}
      extra={
        <a
          className="link summary"
          href={exportHref('indicator-tiles', 'xlsx', { ...asked, codes: codes.join(',') }, ui.language)}
          download
        >
          {words.summary}
        </a>
      }
    >
      <div className="stack">
        <section aria-label={words.tiles}>
          <h2 className="sr">{words.tiles}</h2>
          <div className="tiles">
            {tiles.map((tile) => (
              <Tile
                key={tile.definition.code}
                definition={tile.definition}
                figure={tile.value}
                previous={tile.previous}
                yearBefore={tile.yearBefore}
                history={tile.history}
                companions={tile.value.companions}
                current={tile === opened}
                href={hrefOf({ code: tile.definition.code })}
              />
            ))}
          </div>
        </section>
        <TrendFigure
          definition={definition}
          regionName={region.name}
          points={fromFirstReport(history, FEWEST_DRAWN)}
          traced={value}
          batchHref={(id) => `/berkas/${id}`}
          headerAction={
            <button
              type="button"
              className="link small"
              onClick={() =>
                void navigate(placeHref(`/indikator/${definition.code}`, { region: region.code, period: place.period }))
              }
            >
              {words.meaning}
            </button>
          }
        />
        {value.period !== period && (
          <p className="note">{words.answersFor(ui.formats.period(period), ui.formats.period(value.period))}</p>
        )}
        <LookTabs view={view} code={definition.code} hrefOf={hrefOf} />
        {view.look === 'wilayah' && (
          <IndicatorComparisonContainer
            definition={definition}
            region={region}
            period={period}
            figure={value}
            place={place}
            move={move}
            hrefOf={hrefOfRegion}
            headerAction={<ExportLinks question="indicator-by-child" variables={asked} />}
          />
        )}
        {view.look === 'pelaku' && <RankingContainer asked={asked} view={view} change={change} hrefOf={hrefOf} />}
        {view.look === 'baris' && (
          <RowsContainer asked={asked} name={ui.said(definition.name)} view={view} change={change} />
        )}
        {part.id === 'mutu-harga' && definition.code.startsWith('IND-PRC') && (
          <PriceSpreadsContainer region={region.code} period={period} />
        )}
      </div>
    </PerformanceFrame>
  );
}
