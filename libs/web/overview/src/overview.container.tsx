import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { OverviewDocument } from '@monev/contracts';
import { ErrorState, LoadingState, LoadingTile, StaleNotice, useUi } from '@monev/ui';
import {
  fromOwnRegion,
  regionOf,
  useOnline,
  usePageTitle,
  usePlace,
  useRegionSearch,
  useSession,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { EmptyOverview, OverviewView } from './overview.view';
import { overviewWords } from './overview.words';

/** Map and table stand below the first view and are fetched once the figures are here. */
const ComparisonContainer = lazy(async () => ({
  default: (await import('./comparison.container')).ComparisonContainer,
}));

/** The front page: asks for one region and period, and chooses what to show. */
export function OverviewPage() {
  const words = useWords(overviewWords);
  const { formats } = useUi();
  const session = useSession();
  const [place, move] = usePlace();
  const search = useRegionSearch();
  const online = useOnline();
  usePageTitle(words.title);
  const variables = { region: regionOf(place, session), period: place.period };
  const { data, error, refetch } = useQuery(OverviewDocument, { variables });
  const told = useToldError(error);

  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <OverviewSkeleton />;
  const overview = fromOwnRegion(data.overview, session);
  const shared = { overview, search, place, move };
  if (overview.period === null) return <EmptyOverview {...shared} />;
  return (
    <>
      {!online && overview.asOf && <StaleNotice moment={formats.moment(overview.asOf, overview.region.code)} />}
      {told && <ErrorState error={told} onRetry={() => void refetch()} />}
      <OverviewView
        {...shared}
        comparison={
          <Suspense fallback={<LoadingState label={words.comparison} tall />}>
            <ComparisonContainer overview={overview} period={overview.period} place={place} move={move} />
          </Suspense>
        }
      />
    </>
  );
}

function OverviewSkeleton() {
  const words = useWords(overviewWords);
  return (
    <div className="stack">
      <LoadingState label={words.overview} page />
      <div className="tiles">
        {['1', '2', '3', '4', '5', '6'].map((key) => (
          <LoadingTile key={key} title={words.tiles} />
        ))}
      </div>
    </div>
  );
}
