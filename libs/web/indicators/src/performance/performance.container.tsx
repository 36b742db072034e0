import { Link, useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { PerformancePlaceDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import {
  fromOwnRegion,
  regionOf,
  usePageTitle,
  usePlace,
  useRegionSearch,
  useSession,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { readView, writeView } from './performance-address';
import { PerformanceFiguresContainer } from './performance-figures.container';
import { PerformanceFrame } from './performance.view';
import { performanceWords } from './performance.words';
import './performance.css';

/** How e-warong, agents, suppliers, goods and payments did: a tab each, opened to regions, parties and rows. */
export function PerformancePage() {
  const words = useWords(performanceWords);
  const session = useSession();
  const [place, move] = usePlace();
  const [params, setParams] = useSearchParams();
  const search = useRegionSearch();
  const view = readView(params);
  usePageTitle(`${words.title}: ${words.parts[view.part.id]}`);
  const variables = { region: regionOf(place, session), period: place.period };
  const { data, error, refetch } = useQuery(PerformancePlaceDocument, { variables });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading.page} tall page />;

  const { region, period, reportedMonths } = fromOwnRegion(data.indicatorPlace, session);
  const frame = {
    ...{ region, period, reportedMonths, search, place, move, part: view.part },
    hrefOf: (change: Parameters<typeof writeView>[1]) => `/kinerja?${writeView(params, change)}`,
  };
  if (period === null) {
    return (
      <PerformanceFrame {...frame} headline={words.empty}>
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link className="btn primary" to="/berkas">
            {words.toIntake}
          </Link>
        </EmptyState>
      </PerformanceFrame>
    );
  }
  return (
    <PerformanceFiguresContainer
      frame={frame}
      period={period}
      view={view}
      change={(part) => setParams((now) => writeView(now, part), { replace: true, preventScrollReset: true })}
    />
  );
}
