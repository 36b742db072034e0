import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { type Column, DataTable, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { rankingWords } from './ranking.words';
import { type DotScale, ScoreAxis, ScoreDot } from './score-dot';
import { SubjectLink } from './subject-link';

type Ranked = RankedSubjectFieldsFragment;

interface Props {
  kind: RankingFieldsFragment['kind'];
  quarter: string;
  rows: readonly Ranked[];
}

const GRADE_MARKS = [45, 60, 75, 90];
/** The axis may be cut below the grades when nobody stands there: dots, not bars (SCREENS §6). */
const CUT_AT = 40;
const SHOWN_AT_FIRST = 50;

export function RankedTable({ kind, quarter, rows }: Props) {
  const words = useWords(rankingWords);
  const { formats, said } = useUi();
  const two = (value: number | null) => (value === null ? '' : formats.number(value, 2));
  const least = Math.min(...rows.map(({ score }) => score?.interval?.lower ?? score?.finalScore ?? 100));
  const scale: DotScale = { from: least < CUT_AT ? 0 : CUT_AT, marks: GRADE_MARKS };
  const columns: Column<Ranked>[] = [
    { key: 'rank', head: words.rank, cell: ({ rank }) => rank && rangeOf(rank) },
    { key: 'name', head: words.name, cell: (of) => <SubjectLink kind={kind} quarter={quarter} of={of} /> },
    {
      key: 'dots',
      head: words.dots,
      axis: <ScoreAxis scale={scale} />,
      secondary: true,
      cell: (of) => <Dot of={of} scale={scale} />,
    },
    { key: 'score', head: words.score, numeric: true, cell: ({ score }) => two(score?.finalScore ?? null) },
    { key: 'grade', head: words.grade, cell: ({ score }) => <span className="grade">{score?.grade}</span> },
    { key: 'rolling', head: words.rolling, numeric: true, secondary: true, cell: ({ rolling }) => two(rolling.value) },
    {
      key: 'confidence',
      head: words.confidence,
      secondary: true,
      cell: ({ score }) => (score?.evidenceMark ? <Status kind="part">{said(score.evidenceMark)}</Status> : words.high),
    },
    {
      key: 'coverage',
      head: words.coverage,
      numeric: true,
      secondary: true,
      cell: ({ score }) => (score ? formats.percent(score.evidenceCoveragePct, 0) : ''),
    },
  ];
  return (
    <DataTable
      caption={words.table}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ subject }) => subject.id}
      inOrder
      limit={SHOWN_AT_FIRST}
    />
  );
}

/** "4", or "2–5" where evidence does not separate. */
export function rangeOf({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

function Dot({ of: { score, rolling }, scale }: { of: Ranked; scale: DotScale }) {
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
      rolling={rolling.value}
      limited={score.evidenceMark !== null}
      scale={scale}
    />
  );
}
