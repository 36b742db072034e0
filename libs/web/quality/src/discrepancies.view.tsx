import { Link } from 'react-router';
import { type Column, DataTable, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Quality } from './quality';
import { InOrder } from './in-order.view';
import { qualityWords } from './quality.words';

type Discrepancy = Quality['discrepancies'][number];
const MOST_SHOWN = 20;

/** Pairs of figures that should be the same, with the size of their effect; nothing is mended. */
export function DiscrepanciesView({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const words = useWords(qualityWords);
  const { formats } = useUi();
  if (discrepancies.length === 0) {
    return <InOrder title={words.differs} state={words.nothingDiffers} says={words.nothingDiffersHint} />;
  }
  const columns: Column<Discrepancy>[] = [
    {
      ...{ key: 'region', head: words.region },
      cell: (row) => (
        <>
          {shortName(row.region.name)}
          <span className="small muted quality-kind">{words.kinds[row.kind]}</span>
        </>
      ),
      sortValue: (row) => row.region.name,
    },
    {
      ...{ key: 'month', head: words.month, secondary: true, sortValue: (row) => row.month },
      cell: (row) => (row.month ? formats.period(row.month) : '–'),
    },
    { key: 'one', head: words.one, numeric: true, secondary: true, cell: (row) => formats.number(Number(row.one)) },
    {
      ...{ key: 'other', head: words.other, numeric: true, secondary: true },
      cell: (row) => formats.number(Number(row.other)),
    },
    {
      ...{ key: 'difference', head: words.difference, numeric: true },
      cell: (row) => formats.signed(Number(row.difference)),
      sortValue: (row) => Math.abs(Number(row.difference)),
    },
    {
      ...{ key: 'percent', head: words.differencePct, numeric: true },
      cell: (row) => (row.differencePct === null ? '–' : `${formats.signed(row.differencePct, 2)}%`),
      sortValue: (row) => row.differencePct && Math.abs(row.differencePct),
    },
    {
      ...{ key: 'detail', head: words.detail, secondary: true },
      cell: (row) => (
        <>
          {row.detail.length > 0 ? row.detail.join(' / ') : words.explains[row.kind]}
          {row.batchId && (
            <>
              {' '}
              <Link to={`/berkas/${row.batchId}`}>{words.toFile}</Link>
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <section className="sheet" aria-labelledby="differs">
      <h2 id="differs">{words.differs}</h2>
      <p className="says small">{words.differsSays}</p>
      <DataTable
        caption={words.differs}
        captionHidden
        columns={columns}
        rows={discrepancies}
        rowKey={(row) => [row.kind, row.region.code, row.month, row.batchId, ...row.detail].join(' ')}
        initialSort={{ key: 'difference', direction: 'descending' }}
        limit={MOST_SHOWN}
      />
    </section>
  );
}
