import { Link, useLocation } from 'react-router';
import { type Column, DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Card } from './losses';
import { cardWords } from './scorecard.words';

type Version = Card['versions'][number];

/** Every reckoning that was stored, with the weights and the hash that prove it; each stays readable. */
export function VersionsView({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const { pathname } = useLocation();
  const hrefOf = (version: number) => `${pathname}?periode=${card.quarter}&versi=${version}`;
  const columns: Column<Version>[] = [
    {
      key: 'version',
      head: words.version,
      cell: ({ version }) => (version === card.result.version ? version : <Link to={hrefOf(version)}>{version}</Link>),
    },
    { key: 'cause', head: words.cause, secondary: true, cell: ({ cause }) => words.causes[cause] },
    { key: 'at', head: words.computed, cell: ({ computedAt }) => formats.moment(computedAt) },
    {
      key: 'score',
      head: words.score,
      numeric: true,
      cell: ({ finalScore }) => (finalScore === null ? '–' : formats.number(finalScore, 2)),
    },
    { key: 'grade', head: words.grade, cell: ({ grade }) => grade ?? '–' },
    { key: 'parameters', head: words.parameters, secondary: true, cell: ({ parameterVersion }) => parameterVersion },
    {
      key: 'hash',
      head: words.hash,
      secondary: true,
      cell: ({ inputsHash }) => <code className="hash">{inputsHash}</code>,
    },
  ];
  return (
    <section className="sheet" aria-labelledby="versi">
      <header>
        <h2 id="versi">{words.versions}</h2>
      </header>
      <p className="says small">{words.versionsSays}</p>
      <DataTable
        caption={words.versions}
        captionHidden
        columns={columns}
        rows={card.versions}
        rowKey={({ version }) => String(version)}
        selected={String(card.result.version)}
        inOrder
        limit={10}
      />
      {card.inputs !== null && (
        <details className="fold noprint">
          <summary>{words.inputs}</summary>
          <p className="small muted">{words.inputsHint}</p>
          <pre className="inputs" tabIndex={0} aria-label={words.inputs}>
            {JSON.stringify(JSON.parse(card.inputs), null, 2)}
          </pre>
        </details>
      )}
    </section>
  );
}
