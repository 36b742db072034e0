import { type BatchDetailFragment } from '@monev/contracts';
import { DataTable, Status, type StatusKind, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

type Compared = BatchDetailFragment['comparison'][number];

const KINDS: Record<Compared['change'], StatusKind> = { SAME: 'na', CHANGED: 'part', NEW: 'good', GONE: 'warn' };

/** The file beside the last month that has figures, one table for each month and thing counted: new, gone, changed. */
export function ComparisonView({ rows }: { rows: BatchDetailFragment['comparison'] }) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const tables = new Map<string, Compared[]>();
  for (const row of rows) {
    const key = `${row.period} ${row.beforePeriod} ${row.label.idn}`;
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  if (rows.length === 0) return null;
  return (
    <>
      {[...tables].map(([key, own]) => {
        const [first] = own;
        if (!first) return null;
        const title = `${words.compared(formats.period(first.beforePeriod))}: ${said(first.label)}`;
        const count = (change: Compared['change']) => formats.number(own.filter((row) => row.change === change).length);
        return (
          <section key={key} className="sheet" aria-labelledby={idOf(key)}>
            <header>
              <h2 id={idOf(key)}>{title}</h2>
              <span className="small muted">
                {words.comparedCounts(count('SAME'), count('CHANGED'), count('NEW'), count('GONE'))}
              </span>
            </header>
            <DataTable
              captionHidden
              caption={`${said(first.label)}, ${formats.period(first.period)}`}
              rows={own}
              rowKey={({ region }) => region.code}
              limit={20}
              inOrder
              columns={[
                { key: 'region', head: words.region, cell: ({ region }) => shortName(region.name) },
                {
                  key: 'before',
                  head: formats.period(first.beforePeriod),
                  numeric: true,
                  secondary: true,
                  cell: ({ before }) => shown(before),
                },
                {
                  key: 'file',
                  head: `${words.inFile} ${formats.period(first.period)}`,
                  numeric: true,
                  cell: ({ current }) => shown(current),
                },
                { key: 'difference', head: words.difference, numeric: true, secondary: true, cell: difference },
                {
                  key: 'change',
                  head: words.change,
                  cell: ({ change, unusual, unusualPercent }) =>
                    unusual ? (
                      <Status kind="warn">
                        {words.unusual(formats.signed(unusualPercent ?? 0))}
                        <span className="sr"> {said(unusual)}</span>
                      </Status>
                    ) : (
                      <Status kind={KINDS[change]}>{words.changeKinds[change]}</Status>
                    ),
                },
              ]}
            />
            <p className="says small">{words.oldReadable}</p>
          </section>
        );
      })}
    </>
  );

  function shown(text: string | null): string {
    return text === null ? '' : formats.number(Number(text));
  }

  function difference({ current, before }: Compared): string {
    return current === null || before === null ? '' : formats.signed(Number(current) - Number(before));
  }
}

function idOf(key: string): string {
  return `bandingan-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** What accepting it does, or did, by kind of fact. */
export function ChangesView({ batch }: { batch: Pick<BatchDetailFragment, 'state' | 'changes'> }) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  if (batch.changes.length === 0) return null;
  const title = batch.state === 'STAGED' ? words.changes : words.changesKept;
  return (
    <section className="sheet" aria-labelledby="yang-berubah">
      <header>
        <h2 id="yang-berubah">{title}</h2>
      </header>
      <DataTable
        captionHidden
        caption={title}
        rows={batch.changes}
        rowKey={({ kind }) => kind.idn}
        columns={[
          { key: 'kind', head: words.kind, cell: ({ kind }) => said(kind) },
          { key: 'added', head: words.added, numeric: true, cell: ({ added }) => formats.number(added) },
          { key: 'changed', head: words.changedHead, numeric: true, cell: ({ changed }) => formats.number(changed) },
          { key: 'same', head: words.sameHead, numeric: true, cell: ({ same }) => formats.number(same) },
        ]}
      />
    </section>
  );
}
