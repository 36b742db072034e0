import { type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

/** One page of a register as its document names it. */
export interface ListPage<Row> {
  readonly list: {
    readonly nodes: readonly Row[];
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly totalCount: number;
  };
}

export interface ListVariables<Filter, Sort> {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly first: number;
  readonly after?: string | null;
}

const PAGE = 25;

/** A register list by its filter and order, a page more each time it is asked. The last answer stays while the next comes. */
export function useRegisterList<Row, Filter, Sort>(
  document: TypedDocumentNode<ListPage<Row>, ListVariables<Filter, Sort>>,
  asked: { readonly filter: Filter; readonly sort: Sort; readonly descending: boolean },
) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(document, {
    variables: { ...asked, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.list ?? null;
  const more = () =>
    void fetchMore({
      variables: { after: list?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { list: next } }) => ({
        list: { ...before.list, ...next, nodes: [...before.list.nodes, ...next.nodes] },
      }),
    });
  return { list, error, refetch, more: list?.hasNextPage ? more : null };
}
