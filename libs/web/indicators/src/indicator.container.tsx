import { Link, useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { IndicatorHeadDocument } from '@monev/contracts';
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
import { IndicatorFiguresContainer } from './indicator-figures.container';
import './performance/performance.css';
import { IndicatorHeadView } from './indicator-head.view';
import { indicatorWords } from './indicators.words';

/** One indicator for one region: where it stands, its series, the regions below, and where it comes from. */
export function IndicatorPage() {
  const words = useWords(indicatorWords);
  const { code = '' } = useParams();
  const session = useSession();
  const [place, move] = usePlace();
  const search = useRegionSearch();
  usePageTitle(`${words.title} ${code}`);
  const variables = { region: regionOf(place, session), period: place.period };
  const { data, error, refetch } = useQuery(IndicatorHeadDocument, { variables });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.page} tall page />;
  const definition = data.indicatorDefinitions.find((known) => known.code === code);
  if (!definition) {
    return (
      <>
        <h1 className="lede">{words.unknown}</h1>
        <EmptyState title={code} hint={words.unknownHint}>
          <Link className="btn" to="/indikator">
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  }
  const overview = fromOwnRegion(data.overview, session);
  const head = { definition, overview, search, place, move };
  if (overview.period === null) {
    return (
      <IndicatorHeadView {...head} figure={null}>
        <EmptyState title={words.emptyTitle} hint={words.emptyHint}>
          <Link className="btn primary" to="/berkas">
            {words.toIntake}
          </Link>
        </EmptyState>
      </IndicatorHeadView>
    );
  }
  return <IndicatorFiguresContainer {...head} period={overview.period} />;
}
