import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable, EmptyState, type SortOrder, useUi } from '@monev/ui';
import { type ActorKind, ActorTabs, useSession, useWords } from '@monev/web-kit';
import { listWords } from './list.words';

interface Props<Row extends { readonly id: string }> {
  kind: ActorKind;
  regionName: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  total: number;
  /** Whether anything but the region narrows the list. */
  filtered: boolean;
  sort: SortOrder;
  onSort: (sort: SortOrder) => void;
  onClear: () => void;
  /** Null: all of it is shown. */
  onMore: (() => void) | null;
  downloadHref: string;
  /** The filters stand between the sentence and the list, also while the list is empty. */
  filters: ReactNode;
}

const PAGE = 25;

/** A register as a sentence, filters and a table; the server sorts, for it knows the rest of the list. */
export function RegisterListView<Row extends { readonly id: string }>(props: Props<Row>) {
  const { kind, regionName, columns, rows, total, filtered, sort, onSort, onClear, onMore, downloadHref, filters } =
    props;
  const words = useWords(listWords);
  const { formats } = useUi();
  const { title, noun } = words.kinds[kind];
  const count = formats.number(total);
  const head = filtered
    ? words.headFiltered(count, noun, regionName)
    : total > 0
      ? words.head(count, noun, regionName)
      : words.headNone(noun, regionName);
  return (
    <>
      <ActorTabs kind={kind} />
      <h1 className="lede">{head}</h1>
      {filters}
      {total === 0 ? (
        <NothingListed noun={noun} filtered={filtered} onClear={onClear} />
      ) : (
        <section className="sheet" aria-labelledby="daftar">
          <header>
            <h2 id="daftar">{title}</h2>
            <span className="header-actions">
              <a href={downloadHref} download title={words.downloadHint}>
                {words.download}
              </a>
            </span>
          </header>
          <DataTable
            caption={words.table(title)}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            sorting={{ now: sort, choose: onSort }}
          />
          <div className="foot">
            <span role="status">{words.shown(formats.number(rows.length), count)}</span>
            {onMore && (
              <button type="button" className="btn" onClick={onMore}>
                {words.more(formats.number(Math.min(PAGE, total - rows.length)))}
              </button>
            )}
          </div>
        </section>
      )}
    </>
  );
}

function NothingListed({ noun, filtered, onClear }: { noun: string; filtered: boolean; onClear: () => void }) {
  const words = useWords(listWords);
  const { may } = useSession();
  if (filtered)
    return (
      <EmptyState title={words.noMatch} hint={words.noMatchHint}>
        <button type="button" className="btn" onClick={onClear}>
          {words.clear}
        </button>
      </EmptyState>
    );
  return (
    <EmptyState title={words.empty(noun)} hint={words.emptyHint(noun)}>
      {may('Query.importBatches') && (
        <Link className="btn" to="/berkas">
          {words.toFiles}
        </Link>
      )}
    </EmptyState>
  );
}
