import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type IndicatorHistoryQuery } from '@monev/contracts';
import { DataTable, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { howMuchWords } from './how-much.words';

interface Props {
  changes: IndicatorHistoryQuery['indicatorRestatements'];
  /** Null for a figure that has no target. */
  targets: IndicatorHistoryQuery['indicatorTargets'] | null;
  /** Moments are told in its zone. */
  region: string;
  form: ReactNode;
}

/** Two logs, the newest first: of what stands behind the figure, and of its targets. */
export function HistoryView({ changes, targets, region, form }: Props) {
  const words = useWords(howMuchWords);
  const { formats } = useUi();
  const whole = (text: string | null) => (text === null ? '' : formats.number(Number(text)));
  return (
    <>
      <section className="sheet" aria-labelledby="riwayat-judul">
        <header>
          <h2 id="riwayat-judul">{words.history}</h2>
        </header>
        <p className="says">
          {changes.length === 0 ? words.noHistory : words.historySays(formats.number(changes.length))}
        </p>
        {changes.length > 0 && (
          <DataTable
            caption={words.historySays(formats.number(changes.length))}
            captionHidden
            inOrder
            rows={changes}
            rowKey={({ at, batchId }) => `${at} ${batchId ?? ''}`}
            columns={[
              { key: 'at', head: words.when, cell: ({ at }) => formats.moment(at, region) },
              {
                key: 'rows',
                head: words.replaced,
                numeric: true,
                cell: ({ rowsReplaced }) => formats.number(rowsReplaced),
              },
              {
                key: 'new',
                head: words.new,
                numeric: true,
                secondary: true,
                cell: ({ rowsNew }) => formats.number(rowsNew),
              },
              {
                key: 'sums',
                head: words.beforeAfter,
                numeric: true,
                cell: ({ before, after }) => (before === null ? '' : `${whole(before)} → ${whole(after)}`),
              },
              {
                key: 'by',
                head: words.by,
                secondary: true,
                cell: ({ batchId, fileName, editedBy, reason }) =>
                  batchId === null ? (
                    [editedBy, reason].filter(Boolean).join(': ')
                  ) : (
                    <Link to={`/berkas/${batchId}`}>{fileName ?? batchId}</Link>
                  ),
              },
            ]}
          />
        )}
      </section>
      {targets && (
        <section className="sheet" aria-labelledby="target-judul">
          <header>
            <h2 id="target-judul">{words.targets}</h2>
          </header>
          {targets.length === 0 ? (
            <p className="says">{words.noTargets}</p>
          ) : (
            <DataTable
              caption={`${words.targets}, ${formats.number(targets.length)}`}
              captionHidden
              inOrder
              rows={targets}
              rowKey={({ id }) => id}
              columns={[
                { key: 'quarter', head: words.quarter, cell: ({ quarter }) => formats.period(quarter) },
                { key: 'region', head: words.where, secondary: true, cell: ({ region: of }) => shortName(of.name) },
                { key: 'green', head: words.green, numeric: true, cell: ({ green }) => green ?? words.takenBack },
                { key: 'amber', head: words.amber, numeric: true, cell: ({ amber }) => amber ?? words.takenBack },
                { key: 'reason', head: words.reason, cell: ({ reason }) => reason },
                {
                  key: 'by',
                  head: words.by,
                  secondary: true,
                  cell: ({ setBy, setAt }) => `${setBy}, ${formats.moment(setAt, region)}`,
                },
              ]}
            />
          )}
          {form}
        </section>
      )}
    </>
  );
}
