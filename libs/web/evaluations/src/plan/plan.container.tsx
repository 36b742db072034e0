import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  MonevOfficersDocument,
  MonevTeamsDocument,
  MonevVisitsDocument,
  PlanVisitDocument,
  type VisitLineFragment,
  VisitsOfPlaceDocument,
} from '@monev/contracts';
import { localDateOf, timeZoneOf, parseRegionCode } from '@monev/kernel';
import { ErrorState, LoadingState, Status, useUi } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import '../evaluations.css';
import './plan.css';
import { STATE_SHAPES } from '../list/visit-list.view';
import { daysOf, monthAway } from './month-days';
import { PlanCalendarView } from './plan-calendar.view';
import { PlanFormView } from './plan-form.view';
import { planWords } from './plan.words';
import { type FoundOutlet, useOutletSearch } from './use-outlet-search';

const isMonth = (text: string | null): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** `/kunjungan/rencana`: plan a visit, and what is planned for the month that the address names. */
export function PlanPage() {
  const words = useWords(planWords);
  const { homeProvince } = useSession();
  const [params, setParams] = useSearchParams();
  const today = todayAt(homeProvince?.code);
  const asked = params.get('bulan');
  const month = isMonth(asked) ? asked : today.slice(0, 7);
  const days = daysOf(month);
  const filter = { from: days[0] ?? today, until: days.at(-1) ?? today };
  const page = useQuery(MonevVisitsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const told = useToldError(page.error);
  usePageTitle(words.title);
  const shown = page.data?.visits;
  const { fetchMore } = page;
  // a calendar with half of its visits would be read as a whole one
  useEffect(() => {
    if (!shown?.hasNextPage) return;
    void fetchMore({
      variables: { after: shown.endCursor },
      updateQuery: (before, { fetchMoreResult: { visits } }) => ({
        visits: { ...visits, nodes: [...before.visits.nodes, ...visits.nodes] },
      }),
    }).catch(() => null);
  }, [shown?.hasNextPage, shown?.endCursor, fetchMore]);
  if (told && !shown) return <ErrorState error={told} onRetry={() => void page.refetch()} />;
  if (!shown) return <LoadingState label={words.loading} tall page />;
  return (
    <PlanLayout
      month={month}
      visits={shown.nodes}
      today={today}
      onMonth={(to) => setParams({ bulan: to }, { preventScrollReset: true })}
      onPlanned={(day) => {
        setParams({ bulan: day.slice(0, 7) }, { preventScrollReset: true });
        void page.refetch();
      }}
    />
  );
}

function todayAt(province: string | undefined): string {
  const code = province === undefined ? null : parseRegionCode(province);
  return localDateOf(new Date(), code ? timeZoneOf(code) : 'WIB');
}

interface LayoutProps {
  month: string;
  visits: readonly VisitLineFragment[];
  today: string;
  onMonth: (month: string) => void;
  onPlanned: (day: string) => void;
}

function PlanLayout({ month, visits, today, onMonth, onPlanned }: LayoutProps) {
  const words = useWords(planWords);
  const { formats } = useUi();
  const { may } = useSession();
  const standing = visits.filter(({ state }) => state !== 'CANCELLED');
  const teamless = standing.filter(({ team }) => team.length === 0).length;
  const name = formats.period(month);
  const count = formats.number(standing.length);
  return (
    <>
      <nav aria-label={words.title}>
        <ol className="crumbs">
          <li>
            <Link to="/kunjungan">{words.visits}</Link>
          </li>
          <li>
            <span aria-current="page">{words.title}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">
        {standing.length === 0
          ? words.headNone(name)
          : teamless > 0
            ? words.headTeamless(count, name, formats.number(teamless))
            : words.head(count, name)}
      </h1>
      <div className="grid visit-page">
        {may('Mutation.planVisit') && (
          <section className="sheet c4" aria-labelledby="rencanakan">
            <header>
              <h2 id="rencanakan">{words.form}</h2>
            </header>
            <Planning today={today} onPlanned={onPlanned} />
          </section>
        )}
        <section className="sheet c8" aria-labelledby="kalender">
          <header>
            <h2 id="kalender">
              {words.calendar}: {name}
            </h2>
            <p className="actions">
              <button type="button" className="btn" onClick={() => onMonth(monthAway(month, -1))}>
                {words.before}
              </button>
              <button type="button" className="btn" onClick={() => onMonth(monthAway(month, 1))}>
                {words.after}
              </button>
            </p>
          </header>
          <p className="small muted">{words.calendarHelp}</p>
          <PlanCalendarView month={month} visits={visits} />
        </section>
      </div>
    </>
  );
}

function Planning({ today, onPlanned }: { today: string; onPlanned: (day: string) => void }) {
  const words = useWords(planWords);
  const { formats } = useUi();
  const [chosen, setChosen] = useState<FoundOutlet | null>(null);
  const search = useOutletSearch();
  const officers = useQuery(MonevOfficersDocument, { fetchPolicy: 'cache-and-network' });
  const teams = useQuery(MonevTeamsDocument);
  const [plan, planning] = useMutation(PlanVisitDocument);
  const told = useToldError(planning.error ?? officers.error);
  const saved = planning.data?.planVisit;
  if (!officers.data) return <LoadingState label={words.loading} />;
  return (
    <>
      {saved && (
        <p className="note good" role="status">
          {words.saved(saved.visitNo, saved.subject.name ?? saved.region.name, formats.day(saved.plannedOn))}{' '}
          <Link to={`/kunjungan/${saved.id}`}>{words.open}</Link>
        </p>
      )}
      <PlanFormView
        key={saved?.id ?? 'baru'}
        search={search}
        officers={officers.data.monevOfficers}
        teams={teams.data?.monevTeams ?? []}
        today={today}
        chosen={chosen}
        onChooseOutlet={setChosen}
        busy={planning.loading}
        told={told}
        onPlan={(input) =>
          void plan({ variables: { input } })
            .then(() => {
              setChosen(null);
              onPlanned(input.plannedOn);
            })
            .catch(() => null)
        }
      />
      {chosen && <Earlier outlet={chosen} />}
    </>
  );
}

/** So that nobody plans a second visit without knowing of the first. */
function Earlier({ outlet }: { outlet: FoundOutlet }) {
  const words = useWords(planWords);
  const { formats, said } = useUi();
  const { data } = useQuery(VisitsOfPlaceDocument, { variables: { id: outlet.id }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { nodes } = data.visits;
  return (
    <section aria-labelledby="kunjungan-lain" className="plan-earlier">
      <h3 id="kunjungan-lain">{nodes.length > 0 ? words.earlier : words.earlierNone}</h3>
      <ul className="work">
        {nodes.map((visit) => (
          <li key={visit.id}>
            <Link to={`/kunjungan/${visit.id}`}>{formats.day(visit.plannedOn)}</Link>
            <Status kind={STATE_SHAPES[visit.state]}>{said(visit.stateName)}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
