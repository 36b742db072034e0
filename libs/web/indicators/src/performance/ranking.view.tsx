import { Link } from 'react-router';
import { type PerformanceRankingQuery } from '@monev/contracts';
import {
  type Column,
  cellText,
  DataTable,
  InputField,
  Segmented,
  shortName,
  Status,
  targetStateOf,
  useUi,
} from '@monev/ui';
import { actorHref, useSession, useWords } from '@monev/web-kit';
import { ExportLinks } from './export-links';
import { type PerformanceView, type writeView } from './performance-address';
import { performanceWords } from './performance.words';

type Ranking = PerformanceRankingQuery['indicatorRanking'];
type Ranked = Ranking['nodes'][number];

interface Props {
  ranking: Ranking;
  asked: { code: string; region: string; period: string };
  sort: string;
  view: PerformanceView;
  change: (part: Parameters<typeof writeView>[1]) => void;
  onMore: () => void;
  /** Address of the rows of one party. */
  rowsHref: (party: string) => string;
}

const SCORES = {
  SUPPLIER: 'Query.supplierRanking',
  E_WARONG: 'Query.eWarongRanking',
  BANK_AGENT: 'Query.agentRanking',
};

/** Parties with their own figure, rank as a range; those without a figure are hatched and stand last. */
export function RankingTableView({ ranking, asked, sort, view, change, onMore, rowsHref }: Props) {
  const words = useWords(performanceWords);
  const { formats, said, words: ui } = useUi();
  const { may } = useSession();
  const { definition, kind, kinds, nodes, totalCount, withFigure } = ranking;
  const name = said(definition.name);
  const title = words.ranking(name, words.kinds[kind].toLowerCase());
  const left = totalCount - nodes.length;
  const { sort: _sort, ...kept } = { ...asked, sort };
  return (
    <section className="sheet" aria-labelledby="peringkat-judul">
      <header>
        <h2 id="peringkat-judul">{title}</h2>
        <div className="header-actions">
          {kinds.length > 1 && (
            <Segmented
              label={words.kindLabel}
              value={kind}
              options={kinds.map((one) => ({ value: one, label: words.kinds[one] }))}
              onChange={(next) => change({ kind: next })}
            />
          )}
          <ExportLinks
            question="indicator-ranking"
            variables={{ ...kept, kind, sort, descending: view.descending, search: view.search }}
          />
        </div>
      </header>
      <p className="says">
        {definition.code === asked.code ? '' : `${words.rankedBy(name)} `}
        {words.rankSays(formats.number(totalCount), formats.number(withFigure))}
      </p>
      <div className="filters inner">
        <InputField
          id="cari-pelaku"
          type="search"
          optional
          label={words.search}
          value={view.search}
          onChange={(search) => change({ search })}
        />
      </div>
      <DataTable
        caption={`${title}, ${formats.number(totalCount)}`}
        captionHidden
        columns={columns()}
        rows={nodes}
        rowKey={({ subject }) => subject.id}
        hasData={({ value }) => value !== null}
        sorting={{
          now: { key: sort, direction: view.descending ? 'descending' : 'ascending' },
          choose: ({ key, direction }) => change({ sort: key, descending: direction === 'descending' }),
        }}
      />
      {ranking.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={onMore}>
            {words.more(formats.number(Math.min(left, 50)))}
          </button>
        </p>
      )}
    </section>
  );

  function columns(): Column<Ranked>[] {
    const regionColumn: Column<Ranked> = {
      ...{ key: 'region', head: words.region, secondary: true },
      cell: ({ region }) => (region ? shortName(region.name) : ''),
    };
    const unit = { PERCENT: ' %', RUPIAH: ' (Rp)' }[definition.unit as string] ?? '';
    return [
      { key: 'NAME', head: words.kinds[kind], sortable: true, cell: partyName },
      { key: 'RANK', head: words.rank, numeric: true, sortable: true, secondary: true, cell: rankText },
      ...(nodes.some(({ region }) => region !== null) ? [regionColumn] : []),
      { key: 'VALUE', head: `${name}${unit}`, numeric: true, sortable: true, cell: valueCell },
      { key: 'state', head: ui.status, secondary: true, cell: stateCell },
      { key: 'parts', head: words.parts2, numeric: true, secondary: true, cell: partsText },
      {
        key: 'ROWS',
        head: words.rowsUsed,
        numeric: true,
        sortable: true,
        cell: ({ subject, rowsUsed }) => (
          <Link to={rowsHref(subject.id)} preventScrollReset>
            {words.toRows(formats.number(rowsUsed))}
          </Link>
        ),
      },
    ];
  }

  function partyName({ subject }: Ranked) {
    const label = subject.name ?? subject.number ?? subject.id;
    if (subject.kind === 'REGION') return label;
    return may(SCORES[subject.kind]) ? <Link to={actorHref(subject.kind, subject.id, 'score')}>{label}</Link> : label;
  }
  function rankText({ rankFrom, rankTo, value }: Ranked) {
    if (rankFrom === null || rankTo === null) {
      return value === null ? <span className="sr">{ui.noData}</span> : <span className="muted">{words.noRank}</span>;
    }
    const [from, to] = [formats.number(rankFrom), formats.number(rankTo)];
    return from === to ? from : `${from}–${to}`;
  }
  function valueCell({ value, reason }: Ranked) {
    if (value !== null) return cellText(value, definition.unit, formats);
    return <span className="muted small">{reason ? said(reason) : ui.noData}</span>;
  }
  function stateCell(one: Ranked) {
    const state = targetStateOf(one, ui);
    return state ? <Status kind={state.kind}>{state.word}</Status> : '';
  }
  function partsText({ numerator, denominator }: Ranked) {
    return [numerator, denominator].every((part) => part === null)
      ? ''
      : [numerator, denominator].map((part) => (part === null ? '–' : formats.number(Number(part)))).join(' / ');
  }
}
