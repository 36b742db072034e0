import { useDeferredValue } from 'react';
import { useQuery } from '@apollo/client/react';
import { PerformanceRowsDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { type PerformanceView, type writeView } from './performance-address';
import { performanceWords } from './performance.words';
import { RowsView } from './rows.view';

interface Props {
  asked: { code: string; region: string; period: string };
  /** Of the indicator. */
  name: string;
  view: PerformanceView;
  change: (part: Parameters<typeof writeView>[1]) => void;
}

const PAGE = 50;

/** The rows behind the opened measure; sorted, narrowed and paged by the server. */
export function RowsContainer({ asked, name, view, change }: Props) {
  const words = useWords(performanceWords);
  const search = useDeferredValue(view.search);
  const variables = {
    ...{ ...asked, subject: view.party, search: search || null, counts: view.counts, first: PAGE, after: null },
    ...{ sort: view.sort, descending: view.sort === null ? null : view.descending },
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PerformanceRowsDocument, { variables });
  const told = useToldError(error);
  const shown = (data ?? previousData)?.indicatorRows;
  if (told && !shown) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingState label={words.loading.rows} tall />;
  if (shown.columns.length === 0) return <EmptyState title={words.noColumns} hint={words.noColumnsHint} />;
  const more = () =>
    void fetchMore({
      variables: { after: shown.endCursor },
      updateQuery: (before, { fetchMoreResult: { indicatorRows: next } }) => ({
        indicatorRows: { ...next, nodes: [...before.indicatorRows.nodes, ...next.nodes] },
      }),
    });
  return <RowsView rows={shown} asked={asked} name={name} view={view} change={change} onMore={more} />;
}
