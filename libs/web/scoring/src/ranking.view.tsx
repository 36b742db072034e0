import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { type Column, DataTable, EmptyState, SelectField, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { rankingWords } from './ranking.words';
import { ScoreDot } from './score-dot';

interface Props {
  ranking: RankingFieldsFragment;
  onQuarter: (quarter: string) => void;
}
interface RankedRow {
  readonly rank: string;
  readonly of: RankedSubjectFieldsFragment;
}

/** Ranks only what evidence separates; who cannot be rated stands apart, without a rank. */
export function RankingView({ ranking, onQuarter }: Props) {
  const words = useWords(rankingWords);
  const { formats } = useUi();
  const rows = ranking.bands.flatMap(({ fromRank, toRank, members }) =>
    members.map((of): RankedRow => ({ of, rank: fromRank === toRank ? `${fromRank}` : `${fromRank}–${toRank}` })),
  );
  const title = words.titles[ranking.kind];
  const all = rows.length + ranking.unranked.length;
  return (
    <>
      <h1 className="lede">
        {words.headline(
          title.toLowerCase(),
          formats.number(rows.length),
          formats.number(all),
          formats.period(ranking.quarter),
          ranking.region.name,
        )}
      </h1>
      <p className="says">{words.advice}</p>
      {ranking.scoredQuarters.length > 0 && (
        <div className="filters">
          <SelectField
            label={words.quarter}
            value={ranking.quarter}
            options={[...new Set([ranking.quarter, ...ranking.scoredQuarters])].map((quarter) => ({
              value: quarter,
              label: formats.period(quarter),
            }))}
            onChange={onQuarter}
          />
        </div>
      )}
      {ranking.scoredQuarters.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <div className="stack">
          <Ranked rows={rows} />
          {ranking.unranked.length > 0 && <Unranked subjects={ranking.unranked} />}
        </div>
      )}
    </>
  );
}

function Ranked({ rows }: { rows: readonly RankedRow[] }) {
  const words = useWords(rankingWords);
  const { formats } = useUi();
  const score = (value: number | null) => (value === null ? '' : formats.number(value, 2));
  const columns: Column<RankedRow>[] = [
    { key: 'rank', head: words.rank, cell: ({ rank }) => rank },
    { key: 'name', head: words.name, cell: ({ of }) => <Name of={of} /> },
    { key: 'dots', head: words.dots, secondary: true, cell: ({ of }) => <Dot of={of} /> },
    { key: 'score', head: words.score, numeric: true, cell: ({ of }) => score(of.score?.finalScore ?? null) },
    { key: 'grade', head: words.grade, cell: ({ of }) => <b>{of.score?.grade}</b> },
    { key: 'rolling', head: words.rolling, numeric: true, secondary: true, cell: ({ of }) => score(of.rolling.value) },
    { key: 'confidence', head: words.confidence, secondary: true, cell: ({ of }) => <Confidence of={of} /> },
    {
      key: 'coverage',
      head: words.coverage,
      numeric: true,
      secondary: true,
      cell: ({ of }) => (of.score ? formats.percent(of.score.evidenceCoveragePct, 0) : ''),
    },
  ];
  return (
    <section className="sheet">
      {rows.length === 0 ? (
        <p className="says">{words.noneRanked}</p>
      ) : (
        <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ of }) => of.subject.id} inOrder />
      )}
    </section>
  );
}

function Name({ of: { subject, score } }: { of: RankedSubjectFieldsFragment }) {
  const words = useWords(rankingWords);
  const { formats } = useUi();
  return (
    <>
      {subject.name ?? subject.number}
      {score && score.criticalFailures.length > 0 && score.cap !== null && (
        <>
          {' '}
          <span className="tag">{words.capped(score.criticalFailures.join(', '), formats.number(score.cap, 2))}</span>
        </>
      )}
    </>
  );
}

function Dot({ of: { score } }: { of: RankedSubjectFieldsFragment }) {
  const words = useWords(rankingWords);
  const { formats } = useUi();
  if (!score || score.finalScore === null) return null;
  const text = (value: number) => formats.number(value, 2);
  const { lower, upper } = score.interval ?? { lower: score.finalScore, upper: score.finalScore };
  return (
    <ScoreDot
      label={words.interval(text(score.finalScore), text(lower), text(upper))}
      value={score.finalScore}
      interval={score.interval}
      limited={score.evidenceMark !== null}
    />
  );
}

function Confidence({ of: { score } }: { of: RankedSubjectFieldsFragment }) {
  const words = useWords(rankingWords);
  const { said } = useUi();
  return score?.evidenceMark ? <Status kind="part">{said(score.evidenceMark)}</Status> : words.high;
}

function Unranked({ subjects }: { subjects: readonly RankedSubjectFieldsFragment[] }) {
  const words = useWords(rankingWords);
  const { formats } = useUi();
  const columns: Column<RankedSubjectFieldsFragment>[] = [
    { key: 'name', head: words.name, cell: ({ subject }) => subject.name ?? subject.number },
    { key: 'number', head: words.number, secondary: true, cell: ({ subject }) => subject.number },
    {
      key: 'coverage',
      head: words.coverage,
      numeric: true,
      cell: ({ score }) => (score ? formats.percent(score.evidenceCoveragePct, 0) : words.notReckoned),
    },
  ];
  return (
    <section className="sheet" aria-labelledby="belum-dinilai">
      <header>
        <h2 id="belum-dinilai">
          {words.unranked} ({formats.number(subjects.length)})
        </h2>
      </header>
      <p className="says">{words.unrankedHint}</p>
      <DataTable
        caption={words.unranked}
        captionHidden
        columns={columns}
        rows={subjects}
        rowKey={({ subject }) => subject.id}
        inOrder
        limit={25}
      />
    </section>
  );
}
