import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type PerformanceRowsQuery } from '@monev/contracts';
import { type Column, DataTable, InputField, SelectField, useUi } from '@monev/ui';
import { actorHref, useSession, useWords } from '@monev/web-kit';
import { cellText } from './cell-text';
import { ExportLinks } from './export-links';
import { type PerformanceView, type writeView } from './performance-address';
import { performanceWords } from './performance.words';

type Rows = PerformanceRowsQuery['indicatorRows'];
type Row = Rows['nodes'][number];
type RowColumn = Rows['columns'][number];

interface Props {
  rows: Rows;
  asked: { code: string; region: string; period: string };
  name: string;
  view: PerformanceView;
  change: (part: Parameters<typeof writeView>[1]) => void;
  onMore: () => void;
}

const NUMBERS: readonly RowColumn['kind'][] = ['NUMBER', 'RUPIAH', 'PERCENT', 'KILOGRAM'];
const COUNTS = { all: null, yes: true, no: false } as const;

/** The rows behind a figure as a table, each with the file, sheet and row it came from. */
export function RowsView({ rows, asked, name, view, change, onMore }: Props) {
  const words = useWords(performanceWords);
  const ui = useUi();
  const { formats, said } = ui;
  const { may } = useSession();
  const { columns, nodes, totalCount, sort, descending, counted } = rows;
  const party = view.party === null ? null : partyName(view.party);
  const left = totalCount - nodes.length;
  return (
    <section className="sheet" aria-labelledby="baris-judul">
      <header>
        <h2 id="baris-judul">{words.rows(name)}</h2>
        <div className="header-actions">
          <ExportLinks
            question="indicator-rows"
            variables={{ ...asked, subject: view.party, search: view.search, counts: view.counts, sort, descending }}
          />
        </div>
      </header>
      <p className="says">
        {words.rowsSay(formats.number(totalCount))}
        {view.party !== null && (
          <>
            {' '}
            {words.rowsOf(party ?? words.oneParty)}.{' '}
            <button type="button" className="link" onClick={() => change({ party: null })}>
              {words.allRows}
            </button>
          </>
        )}
      </p>
      <div className="filters inner">
        <InputField
          id="cari-baris"
          type="search"
          optional
          label={words.search}
          value={view.search}
          onChange={(search) => change({ search })}
        />
        {counted && (
          <SelectField
            label={words.counts}
            value={view.counts === null ? 'all' : view.counts ? 'yes' : 'no'}
            options={[
              { value: 'all', label: words.countsAll },
              { value: 'no', label: words.countsNo(said(counted)) },
              { value: 'yes', label: words.countsYes(said(counted)) },
            ]}
            onChange={(next) => change({ counts: COUNTS[next as keyof typeof COUNTS] })}
          />
        )}
      </div>
      {totalCount === 0 ? (
        <p className="says">
          {words.noRows}. {words.noRowsHint}
        </p>
      ) : (
        <DataTable
          caption={`${words.rows(name)}, ${formats.number(totalCount)}`}
          captionHidden
          columns={[...columns.map(tableColumn), originColumn()]}
          rows={nodes}
          rowKey={({ id }) => id}
          sorting={{
            now: { key: sort, direction: descending ? 'descending' : 'ascending' },
            choose: (next) => change({ sort: next.key, descending: next.direction === 'descending' }),
          }}
        />
      )}
      {rows.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={onMore}>
            {words.more(formats.number(Math.min(left, 50)))}
          </button>
        </p>
      )}
    </section>
  );

  function tableColumn(column: RowColumn, index: number): Column<Row> {
    return {
      key: column.key,
      head: said(column.label),
      sortable: true,
      numeric: NUMBERS.includes(column.kind),
      secondary: column.secondary,
      cell: (row) => cellOf(row, column, index),
    };
  }
  function cellOf(row: Row, column: RowColumn, index: number): ReactNode {
    const value = row.cells[index] ?? null;
    if (value === null) return <span className="muted small">{words.unknown}</span>;
    const told = cellText(value, column, ui, words);
    const text = column.kind === 'TEXT' ? told : <span className="nw">{told}</span>;
    const to = partyHref(row, column.party);
    return to ? <Link to={to}>{text}</Link> : text;
  }
  function originColumn(): Column<Row> {
    return { key: 'origin', head: words.source, secondary: true, cell: originOf };
  }
  function originOf({ batchId, fileName, sheet, line, visitId, region }: Row): ReactNode {
    const place = <span className="under">{region.name}</span>;
    if (visitId !== null) {
      return (
        <>
          {may('Query.visit') ? <Link to={`/kunjungan/${visitId}`}>{words.visit}</Link> : words.visit}
          {place}
        </>
      );
    }
    if (batchId === null) return <span className="muted small">{words.hand}</span>;
    const at = line === null ? '' : formats.number(line);
    const where = line === null ? (fileName ?? batchId) : sheet ? words.place(sheet, at) : words.line(at);
    return (
      <>
        {may('Query.importBatch') ? (
          <Link to={`/berkas/${batchId}`} title={fileName ?? undefined}>
            {where}
          </Link>
        ) : (
          where
        )}
        {place}
      </>
    );
  }
  function partyHref(row: Row, whom: string | null): string | null {
    if (whom === 'supplier' && row.supplierId && may('Query.supplierRanking'))
      return actorHref('SUPPLIER', row.supplierId, 'score');
    if (whom === 'eWarong' && row.eWarongId && may('Query.eWarongRanking'))
      return actorHref('E_WARONG', row.eWarongId, 'score');
    if (whom === 'bankAgent' && row.bankAgentId && may('Query.agentRanking'))
      return actorHref('BANK_AGENT', row.bankAgentId, 'score');
    return null;
  }
  /** The party's own name, as the rows tell it. */
  function partyName(id: string): string | null {
    for (const row of nodes) {
      const index = columns.findIndex(
        ({ party: whom }) =>
          (whom === 'supplier' && row.supplierId === id) ||
          (whom === 'eWarong' && row.eWarongId === id) ||
          (whom === 'bankAgent' && row.bankAgentId === id),
      );
      if (index >= 0) return row.cells[index] ?? null;
    }
    return null;
  }
}
