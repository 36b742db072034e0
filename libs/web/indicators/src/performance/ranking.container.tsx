import { useDeferredValue } from 'react';
import { useQuery } from '@apollo/client/react';
import { PerformanceRankingDocument, type PerformanceRankingQueryVariables } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { type PerformanceView, type writeView } from './performance-address';
import { performanceWords } from './performance.words';
import { RankingTableView } from './ranking.view';

interface Props {
  asked: { code: string; region: string; period: string };
  view: PerformanceView;
  change: (part: Parameters<typeof writeView>[1]) => void;
  hrefOf: (change: Parameters<typeof writeView>[1]) => string;
}

type Sort = PerformanceRankingQueryVariables['sort'];
const SORTS: readonly Sort[] = ['RANK', 'NAME', 'VALUE', 'ROWS'];
const KINDS = ['SUPPLIER', 'E_WARONG', 'BANK_AGENT'] as const;
const PAGE = 50;

/** Suppliers, e-warong or agents by the opened measure; sorted, searched and paged by the server. */
export function RankingContainer({ asked, view, change, hrefOf }: Props) {
  const words = useWords(performanceWords);
  const search = useDeferredValue(view.search);
  const sort = SORTS.find((one) => one === view.sort) ?? 'RANK';
  const variables = {
    ...{ ...asked, sort, descending: view.descending, search: search || null, first: PAGE, after: null },
    kind: KINDS.find((kind) => kind === view.kind) ?? null,
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PerformanceRankingDocument, { variables });
  const told = useToldError(error);
  const shown = (data ?? previousData)?.indicatorRanking;
  if (told && !shown) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingState label={words.loading.ranking} tall />;
  const more = () =>
    void fetchMore({
      variables: { after: shown.endCursor },
      updateQuery: (before, { fetchMoreResult: { indicatorRanking: next } }) => ({
        indicatorRanking: { ...next, nodes: [...before.indicatorRanking.nodes, ...next.nodes] },
      }),
    });
  return (
    <RankingTableView
      ranking={shown}
      asked={asked}
      sort={sort}
      view={view}
      change={change}
      onMore={more}
      rowsHref={(party) => hrefOf({ look: 'baris', party })}
    />
  );
}
