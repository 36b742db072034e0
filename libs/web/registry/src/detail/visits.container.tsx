import { Link } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { type SubjectKind, type VisitsOfSubjectQuery, VisitsOfSubjectDocument } from '@monev/contracts';
import { type Column, DataTable, EmptyState, ErrorState, LoadingState, useUi } from '@monev/ui';
import { useSession, useToldError, useWords } from '@monev/web-kit';
import { detailWords } from './detail.words';

type Visit = VisitsOfSubjectQuery['visits']['nodes'][number];

/** The latest visits to one actor. */
export function Visits({ kind, id }: { kind: SubjectKind; id: string }) {
  const words = useWords(detailWords);
  const { formats, said } = useUi();
  const { may } = useSession();
  const allowed = may('Query.visits');
  const { data, error, refetch } = useQuery(VisitsOfSubjectDocument, { variables: { kind, id }, skip: !allowed });
  const told = useToldError(error);
  if (!allowed) return null;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.visits} />;
  if (data.visits.nodes.length === 0) return <EmptyState title={words.noVisits} hint={words.noVisitsHint} />;
  const columns: Column<Visit>[] = [
    {
      key: 'visit',
      head: words.visit,
      cell: (visit) =>
        may('Query.visit') ? <Link to={`/kunjungan/${visit.id}`}>{visit.visitNo}</Link> : visit.visitNo,
    },
    { key: 'planned', head: words.planned, secondary: true, cell: ({ plannedOn }) => formats.day(plannedOn) },
    {
      key: 'visited',
      head: words.visited,
      cell: ({ visitedOn }) => (visitedOn === null ? '' : formats.day(visitedOn)),
    },
    { key: 'state', head: words.status, cell: ({ stateName }) => said(stateName) },
  ];
  return (
    <section className="sheet" aria-labelledby="kunjungan">
      <header>
        <h2 id="kunjungan">{words.visits}</h2>
      </header>
      <DataTable
        caption={words.table(words.visits)}
        captionHidden
        columns={columns}
        rows={data.visits.nodes}
        rowKey={({ id: visit }) => visit}
        inOrder
      />
    </section>
  );
}
