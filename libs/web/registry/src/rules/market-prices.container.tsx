import { useQuery } from '@apollo/client/react';
import { MarketPricesDocument, type MarketPricesQuery } from '@monev/contracts';
import { type Column, DataTable, EmptyState, ErrorState, LoadingState, shortName, useUi } from '@monev/ui';
import { regionOf, usePlace, useSession, useToldError, useWords } from '@monev/web-kit';
import { Origin } from '../detail/origin.view';
import { tradeWords } from '../detail/trade.words';
import { goodsName } from '../register-names.words';
import { rulesWords } from './rules.words';

type Price = MarketPricesQuery['page']['nodes'][number];

/** Prices of markets and shops in the reader's region, the latest first, each with its file. */
export function MarketPrices() {
  const words = useWords(rulesWords);
  const trade = useWords(tradeWords);
  const { formats } = useUi();
  const session = useSession();
  const [place] = usePlace();
  const allowed = session.may('Query.marketPrices');
  const { data, error, refetch, fetchMore } = useQuery(MarketPricesDocument, {
    variables: { filter: { region: regionOf(place, session) } },
    skip: !allowed,
  });
  const told = useToldError(error);
  if (!allowed) return null;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.market} />;
  const { page } = data;
  if (page.nodes.length === 0) return <EmptyState title={words.marketEmpty} hint={words.marketEmptyHint} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.endCursor },
      updateQuery: (before, { fetchMoreResult: { page: next } }) => ({
        page: { ...before.page, ...next, nodes: [...before.page.nodes, ...next.nodes] },
      }),
    });
  const columns: Column<Price>[] = [
    {
      key: 'food',
      head: words.food,
      cell: ({ commodity, qualityClass, priceKind }) => (
        <>
          {goodsName(commodity, qualityClass)}
          <span className="under">{words.kinds[priceKind as keyof typeof words.kinds] ?? priceKind}</span>
        </>
      ),
    },
    { key: 'day', head: words.day, cell: ({ date }) => formats.day(date) },
    {
      key: 'place',
      head: words.place,
      secondary: true,
      cell: ({ region, place: market }) => [market, region && shortName(region.name)].filter(Boolean).join(', '),
    },
    {
      key: 'price',
      head: words.price,
      numeric: true,
      cell: ({ price, unit }) => `${formats.number(price)}/${unit.toLowerCase()}`,
    },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <section className="sheet" aria-labelledby="harga-pasar">
      <header>
        <h2 id="harga-pasar">{words.market}</h2>
      </header>
      <DataTable
        caption={words.table(words.market)}
        captionHidden
        columns={columns}
        rows={page.nodes}
        rowKey={({ id }) => id}
        inOrder
      />
      {page.hasNextPage && (
        <div className="actions">
          <button type="button" className="btn" onClick={more}>
            {trade.more} <span className="sr">{words.market}</span>
          </button>
        </div>
      )}
    </section>
  );
}
