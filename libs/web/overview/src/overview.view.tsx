import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { Breadcrumb, EmptyState, LoadingState, PlaceFilters, Tile, useUi } from '@monev/ui';
import { type Place, placeHref, type RegionSearch, useWords } from '@monev/web-kit';
import { ChangesSheet } from './changes.view';
import { GapsTile } from './gaps.view';
import { type OverviewData } from './overview-data';
import { overviewWords } from './overview.words';

/** Stands below the tiles and is fetched once they are here. */
const TrendSheet = lazy(async () => ({ default: (await import('./trend.view')).TrendSheet }));

interface SharedProps {
  overview: OverviewData;
  search: RegionSearch;
  place: Place;
  move: (change: Partial<Place>) => void;
}

/** Sentence, numbers, evidence: the front page of a region. */
export function OverviewView({ overview, search, place, move, comparison }: SharedProps & { comparison: ReactNode }) {
  const words = useWords(overviewWords);
  const { formats } = useUi();
  const { region, tiles, period } = overview;
  const here = { region: region.code, period: place.period };
  const families = tiles.find(({ definition }) => definition.code === 'IND-KPM-01') ?? tiles[0];

  return (
    <>
      <PageHead overview={overview} place={place} />
      <p className="asof">
        {period && <span>{formats.period(period)}</span>}
        {overview.asOf && <span>{words.asOf(formats.moment(overview.asOf, region.code))}</span>}
        <span>{words.reported(formats.number(overview.reportedMonths.length))}</span>
        <Link to="/berkas">{words.importMore}</Link>
      </p>
      <PlaceFilters
        id="saring"
        region={region}
        below={region.children}
        search={search}
        onRegion={(code) => move({ region: code, selected: null })}
        period={period}
        periods={overview.reportedMonths}
        onPeriod={(next) => move({ period: next })}
      />
      <div className="stack">
        <section aria-label={words.tiles}>
          <h2 className="sr">{words.tiles}</h2>
          <div className="tiles">
            {tiles.map(({ definition, value, previous, yearBefore, history }) => (
              <Tile
                key={definition.code}
                definition={definition}
                figure={value}
                previous={previous}
                yearBefore={yearBefore}
                history={history}
                companions={value.companions}
                href={placeHref(`/indikator/${definition.code}`, here)}
              />
            ))}
            {families && <GapsTile history={families.history} figure={families.value} />}
          </div>
        </section>
        <div className="grid">
          {tiles.length > 0 && (
            <Suspense
              fallback={
                <div className="c8">
                  <LoadingState label={words.trendOf} tall />
                </div>
              }
            >
              <TrendSheet className="c8" overview={overview} />
            </Suspense>
          )}
          <ChangesSheet className="c4" tiles={tiles} here={here} />
        </div>
        {comparison}
      </div>
    </>
  );
}

/** A region without a single accepted file: says what makes figures appear. */
export function EmptyOverview({ overview, search, place, move }: SharedProps) {
  const words = useWords(overviewWords);
  const { region } = overview;
  return (
    <>
      <PageHead overview={overview} place={place} />
      <PlaceFilters
        id="saring"
        region={region}
        below={region.children}
        search={search}
        onRegion={(code) => move({ region: code, selected: null })}
        period={null}
        periods={overview.reportedMonths}
        onPeriod={(next) => move({ period: next })}
      />
      <EmptyState title={words.empty} hint={words.emptyHint(region.name)}>
        <Link className="btn primary" to="/berkas">
          {words.toIntake}
        </Link>
      </EmptyState>
    </>
  );
}

function PageHead({ overview, place }: { overview: OverviewData; place: Place }) {
  const { said } = useUi();
  return (
    <>
      <Breadcrumb
        path={overview.region.path}
        href={(code) => placeHref('/', { region: code, period: place.period })}
        nextHref="#saring"
      />
      <h1 className="lede">{said(overview.headline)}</h1>
    </>
  );
}
