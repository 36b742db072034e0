import { type ReactNode, useId } from 'react';
import { type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type TradeFilterInput } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { tradeWords } from './trade.words';

interface TradePage<Node> {
  readonly page: { readonly nodes: readonly Node[]; readonly endCursor: string | null; readonly hasNextPage: boolean };
}

interface Props<Node> {
  title: string;
  /** What makes something appear. */
  empty: { readonly title: string; readonly hint: string };
  document: TypedDocumentNode<TradePage<Node>, { filter: TradeFilterInput; after?: string | null }>;
  filter: TradeFilterInput;
  children: (nodes: readonly Node[]) => ReactNode;
}

/** One kind of trade papers of one actor, the latest first, ten more each time they are asked for. */
export function TradeList<Node>({ title, empty, document, filter, children }: Props<Node>) {
  const words = useWords(tradeWords);
  const id = useId();
  const { data, error, refetch, fetchMore } = useQuery(document, { variables: { filter } });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={title} />;
  const { page } = data;
  if (page.nodes.length === 0) return <EmptyState title={empty.title} hint={empty.hint} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.endCursor },
      updateQuery: (before, { fetchMoreResult: { page: next } }) => ({
        page: { ...before.page, ...next, nodes: [...before.page.nodes, ...next.nodes] },
      }),
    });
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {children(page.nodes)}
      {page.hasNextPage && (
        <div className="actions">
          <button type="button" className="btn" onClick={more}>
            {words.more} <span className="sr">{title}</span>
          </button>
        </div>
      )}
    </section>
  );
}
