import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type BatchSummaryFragment } from '@monev/contracts';
import { DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { BatchState } from '../batch/batch-state';
import { intakeWords } from '../intake.words';

interface Props {
  /** Newest first; null while they are not there. */
  batches: readonly BatchSummaryFragment[] | null;
  /** All that fit the filters. */
  total: number;
  isNarrowed: boolean;
  onMore: (() => void) | null;
  filters: ReactNode;
  upload: ReactNode;
  /** Shown in place of the history while there is none. */
  pending: ReactNode;
}

export function BatchListView({ batches, total, isNarrowed, onMore, filters, upload, pending }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const waiting = batches?.filter(({ state }) => state === 'STAGED').length ?? 0;
  const head =
    batches === null || isNarrowed
      ? words.head
      : batches.length === 0
        ? words.headEmpty
        : waiting > 0
          ? words.headWaiting(formats.number(waiting))
          : words.headNone;
  return (
    <>
      <h1 className="lede">{head}</h1>
      <div className="stack">
        {upload}
        <section className="sheet" aria-labelledby="riwayat">
          <header>
            <h2 id="riwayat">{words.history}</h2>
            {batches && <span className="small muted">{words.found(formats.number(total))}</span>}
          </header>
          {filters}
          {batches === null ? (
            pending
          ) : batches.length === 0 ? (
            <p className="says">{isNarrowed ? words.nothingFound : words.historyEmpty}</p>
          ) : (
            <DataTable
              caption={words.historyNote}
              rows={batches}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'file',
                  head: words.file,
                  cell: ({ id, fileName }) => <Link to={`/berkas/${id}`}>{fileName}</Link>,
                },
                {
                  key: 'template',
                  head: words.template,
                  secondary: true,
                  cell: ({ template }) => <TemplateName template={template} />,
                },
                {
                  key: 'sender',
                  head: words.sentBy,
                  secondary: true,
                  cell: ({ sender, createdBy }) => sender || createdBy,
                },
                {
                  key: 'sent',
                  head: words.sentAt,
                  secondary: true,
                  cell: ({ createdAt }) => formats.moment(createdAt),
                },
                { key: 'state', head: words.state, cell: ({ state }) => <BatchState state={state} /> },
                { key: 'content', head: words.content, cell: contentOf },
              ]}
            />
          )}
          {batches && onMore && (
            <div className="foot">
              <button type="button" className="link" onClick={onMore}>
                {words.more}
              </button>
            </div>
          )}
        </section>
      </div>
    </>
  );

  function contentOf({ recordCount, refusedCount }: BatchSummaryFragment): string {
    return refusedCount > 0
      ? words.rowsRefused(formats.number(recordCount), formats.number(refusedCount))
      : words.rows(formats.number(recordCount));
  }
}

function TemplateName({ template }: { template: BatchSummaryFragment['template'] }) {
  const { said } = useUi();
  return <>{said(template.name)}</>;
}
