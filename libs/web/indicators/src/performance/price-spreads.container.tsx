import { useQuery } from '@apollo/client/react';
import { PerformancePricesDocument, type PerformancePricesQuery } from '@monev/contracts';
import { DataTable, ErrorState, LoadingState, useUi } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { ExportLinks } from './export-links';
import { performanceWords } from './performance.words';
import { SpreadDrawing } from './spread-drawing';

type Spread = PerformancePricesQuery['priceSpreads'][number];

/** How prices lie beside the highest retail price, drawn and as numbers. */
export function PriceSpreadsContainer({ region, period }: { region: string; period: string }) {
  const words = useWords(performanceWords);
  const { formats } = useUi();
  const { data, error, refetch } = useQuery(PerformancePricesDocument, { variables: { region, period } });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading.prices} tall />;
  const spreads = data.priceSpreads;
  if (spreads.length === 0) return null;
  const money = (value: number) => formats.number(value);
  const seen = spreads.reduce((sum, { items }) => sum + items, 0);
  const priceColumn = (key: 'lowest' | 'median' | 'p90' | 'highest', head: string, secondary = true) => ({
    ...{ key, head, numeric: true, secondary },
    sortValue: (spread: Spread) => spread[key],
    cell: (spread: Spread) => money(spread[key]),
  });
  return (
    <section className="sheet" aria-labelledby="harga-judul">
      <header>
        <h2 id="harga-judul">{words.prices}</h2>
        <div className="header-actions">
          <ExportLinks question="price-spreads" variables={{ region, period }} />
        </div>
      </header>
      <p className="says">{words.pricesSay(formats.number(seen))}</p>
      <DataTable
        caption={words.pricesSay(formats.number(seen))}
        captionHidden
        rows={spreads}
        rowKey={({ origin, commodity, qualityClass, unit }) => [origin, commodity, qualityClass, unit].join(' ')}
        columns={[
          {
            key: 'food',
            head: words.food,
            sortValue: ({ commodity, qualityClass }) => `${commodity} ${qualityClass ?? ''}`,
            cell: ({ commodity, qualityClass, unit }) => (
              <>
                {[commodity, qualityClass].filter(Boolean).join(' ')} <span className="muted small">/ {unit}</span>
              </>
            ),
          },
          {
            key: 'seen',
            head: words.seen,
            secondary: true,
            sortValue: ({ origin }) => origin,
            cell: ({ origin }) => words.seenBy[origin === 'VISIT' ? 'VISIT' : 'INVOICE'],
          },
          {
            ...{ key: 'items', head: words.items, numeric: true, secondary: true },
            sortValue: ({ items }: Spread) => items,
            cell: ({ items }: Spread) => formats.number(items),
          },
          { key: 'drawing', head: 'P25–P75', secondary: true, cell: (spread) => <SpreadDrawing spread={spread} /> },
          priceColumn('lowest', words.lowest),
          priceColumn('median', words.median, false),
          priceColumn('p90', 'P90'),
          priceColumn('highest', words.highest),
          {
            ...{ key: 'het', head: 'HET', numeric: true },
            sortValue: ({ het }: Spread) => het,
            cell: ({ het }: Spread) =>
              het === null ? <span className="muted small">{words.unknown}</span> : money(het),
          },
          {
            ...{ key: 'above', head: words.above, numeric: true },
            sortValue: ({ aboveHet, withHet }: Spread) => (withHet === 0 ? null : aboveHet / withHet),
            cell: ({ aboveHet, withHet }: Spread) =>
              withHet === 0 ? '' : `${formats.number(aboveHet)} / ${formats.number(withHet)}`,
          },
        ]}
      />
    </section>
  );
}
