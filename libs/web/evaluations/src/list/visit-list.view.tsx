import { Link } from 'react-router';
import { type VisitLineFragment } from '@monev/contracts';
import { type Column, DataTable, EmptyState, Status, type StatusKind, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

export const STATE_SHAPES: Record<VisitLineFragment['state'], StatusKind> = {
  PLANNED: 'none',
  ASSIGNED: 'none',
  IN_PROGRESS: 'part',
  SUBMITTED: 'part',
  RETURNED: 'warn',
  VERIFIED: 'good',
  CANCELLED: 'na',
};

interface Props {
  visits: readonly VisitLineFragment[];
  isNarrowed: boolean;
  onMore: (() => void) | null;
}

/** Visits, the latest planned day first; the place leads to the visit. */
export function VisitListView({ visits, isNarrowed, onMore }: Props) {
  const words = useWords(evaluationWords);
  const { formats, said } = useUi();
  if (visits.length === 0) {
    return <EmptyState title={isNarrowed ? words.noMatch : words.headFirst} hint={words.firstHint} />;
  }
  const columns: readonly Column<VisitLineFragment>[] = [
    {
      key: 'place',
      head: words.place,
      cell: (visit) => (
        <>
          <Link to={`/kunjungan/${visit.id}`}>{visit.subject.name ?? visit.subject.number ?? visit.visitNo}</Link>
          <span className="under small muted">{visit.visitNo}</span>
        </>
      ),
      sortValue: (visit) => visit.subject.name,
    },
    { key: 'region', head: words.region, cell: (visit) => visit.region.name, secondary: true },
    {
      key: 'state',
      head: words.state,
      cell: (visit) => <Status kind={STATE_SHAPES[visit.state]}>{said(visit.stateName)}</Status>,
      sortValue: (visit) => visit.state,
    },
    {
      key: 'planned',
      head: words.planned,
      cell: (visit) => formats.day(visit.plannedOn),
      sortValue: (visit) => visit.plannedOn,
      secondary: true,
    },
    {
      key: 'visited',
      head: words.visited,
      cell: (visit) => (visit.visitedOn ? formats.day(visit.visitedOn) : words.notYet),
      sortValue: (visit) => visit.visitedOn,
      secondary: true,
    },
    { key: 'team', head: words.team, cell: (visit) => visit.team.map(({ name }) => name).join(', '), secondary: true },
  ];
  return (
    <section className="sheet" aria-labelledby="daftar-kunjungan">
      <header>
        <h2 id="daftar-kunjungan">{words.title}</h2>
      </header>
      <DataTable caption={words.title} captionHidden columns={columns} rows={visits} rowKey={(visit) => visit.id} />
      {onMore && (
        <div className="actions">
          <button type="button" className="btn" onClick={onMore}>
            {words.more}
          </button>
        </div>
      )}
    </section>
  );
}
