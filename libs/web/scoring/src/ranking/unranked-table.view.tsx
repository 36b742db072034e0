import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { type Column, DataTable, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { rankingWords } from './ranking.words';
import { SubjectLink } from './subject-link';

interface Props {
  kind: RankingFieldsFragment['kind'];
  quarter: string;
  subjects: readonly RankedSubjectFieldsFragment[];
}

const SHOWN_AT_FIRST = 25;

/** A group of its own, by name: what is missing and what to do, never the bottom of a ranking. */
export function UnrankedTable({ kind, quarter, subjects }: Props) {
  const words = useWords(rankingWords);
  const { formats, said } = useUi();
  const columns: Column<RankedSubjectFieldsFragment>[] = [
    { key: 'name', head: words.name, cell: (of) => <SubjectLink kind={kind} quarter={quarter} of={of} /> },
    {
      key: 'missing',
      head: words.missing,
      cell: ({ score, missing }) =>
        score ? (
          <ul className="gap-list">
            {missing.map((gap) => (
              <li key={gap.brief.idn}>{said(gap.brief)}</li>
            ))}
          </ul>
        ) : (
          words.notReckoned
        ),
    },
    {
      key: 'todo',
      head: words.todo,
      secondary: true,
      cell: ({ score, missing }) => (
        <span className="muted">{score ? missing.map(({ todo }) => said(todo)).join(' ') : words.notReckonedTodo}</span>
      ),
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
    <section className="sheet" aria-labelledby="belum-dinilai">
      <header>
        <h2 id="belum-dinilai">
          {words.unranked} ({formats.number(subjects.length)})
        </h2>
        <Status kind="none">{words.missing}</Status>
      </header>
      <p className="says">{words.unrankedHint}</p>
      <DataTable
        caption={words.unranked}
        captionHidden
        columns={columns}
        rows={subjects}
        rowKey={({ subject }) => subject.id}
        hasData={() => false}
        limit={SHOWN_AT_FIRST}
        inOrder
      />
    </section>
  );
}
