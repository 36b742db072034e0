import { Link, useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { MonevVisitsDocument, type VisitState } from '@monev/contracts';
import { VISIT_STATES } from '@monev/domain/evaluations';
import { ErrorState, InputField, LoadingState, SelectField, useUi } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import '../evaluations.css';
import { evaluationWords } from '../evaluations.words';
import { VisitListView } from './visit-list.view';

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** `/kunjungan`: all visits within reach, narrowed by what the address says. */
export function VisitListPage() {
  const words = useWords(evaluationWords);
  const { may } = useSession();
  const { formats } = useUi();
  const [params, setParams] = useSearchParams();
  const state = VISIT_STATES.find((each) => each === params.get('keadaan')) ?? '';
  const [from, until] = [params.get('dari'), params.get('sampai')];
  const filter = {
    ...(state ? { states: [state as VisitState] } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
  };
  const page = useQuery(MonevVisitsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const waiting = useQuery(MonevVisitsDocument, {
    variables: { filter: { states: ['SUBMITTED'] } },
    fetchPolicy: 'cache-and-network',
  });
  const told = useToldError(page.error ?? waiting.error);
  usePageTitle(words.title);
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );
  const shown = page.data?.visits;
  const submitted = waiting.data?.visits.nodes.length ?? 0;
  if (told && !shown) return <ErrorState error={told} onRetry={() => void page.refetch()} />;
  if (!shown || !waiting.data) return <LoadingState label={words.loading} tall page />;
  const more = () =>
    void page.fetchMore({
      variables: { after: shown.endCursor },
      updateQuery: (before, { fetchMoreResult: { visits } }) => ({
        visits: { ...visits, nodes: [...before.visits.nodes, ...visits.nodes] },
      }),
    });
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <>
      <h1 className="lede">
        {submitted > 0
          ? words.headWaiting(formats.number(submitted) + (waiting.data.visits.hasNextPage ? '+' : ''))
          : shown.nodes.length === 0 && !isNarrowed
            ? words.headFirst
            : words.headNone}
      </h1>
      {may('Mutation.planVisit') && (
        <p className="actions">
          <Link className="btn primary" to="/kunjungan/rencana">
            {words.toPlan}
          </Link>
        </p>
      )}
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.state}
          value={state}
          options={[
            { value: '', label: words.allStates },
            ...VISIT_STATES.map((value) => ({ value, label: words.states[value] })),
          ]}
          onChange={(value) => set('keadaan', value)}
        />
        <InputField
          id="dari"
          type="date"
          label={words.from}
          optional
          value={from ?? ''}
          onChange={(value) => set('dari', value)}
        />
        <InputField
          id="sampai"
          type="date"
          label={words.until}
          optional
          value={until ?? ''}
          onChange={(value) => set('sampai', value)}
        />
      </form>
      <VisitListView visits={shown.nodes} isNarrowed={isNarrowed} onMore={shown.hasNextPage ? more : null} />
    </>
  );
}
