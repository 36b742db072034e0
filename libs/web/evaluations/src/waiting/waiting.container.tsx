import { Link } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { WaitingForMeDocument, type WaitingForMeQuery, type WaitingKind } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useToldError, useWords } from '@monev/web-kit';
import '../evaluations.css';
import { waitingWords } from './waiting.words';

/** `/menunggu`: everything that does not go on without the person who asks. */
export function WaitingPage() {
  const words = useWords(waitingWords);
  const { data, error, refetch } = useQuery(WaitingForMeDocument, { fetchPolicy: 'cache-and-network' });
  const told = useToldError(error);
  usePageTitle(words.waiting);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.waitingLoading} tall page />;
  return <WaitingView waiting={data.waitingForMe} />;
}

type Item = WaitingForMeQuery['waitingForMe']['items'][number];

/** Where an item is worked on: a filing on the phone page, a visit or the finding it belongs to. */
function pageOf({ kind, pageId }: Item): string {
  if (kind === 'VISIT_TO_FILE') return `/lapangan/${pageId}`;
  return kind === 'VISIT_TO_VERIFY' ? `/kunjungan/${pageId}` : `/temuan/${pageId}`;
}

/** One list for each kind of duty, in the order of the server: the oldest first. */
export function WaitingView({ waiting }: { waiting: WaitingForMeQuery['waitingForMe'] }) {
  const words = useWords(waitingWords);
  const { formats, said } = useUi();
  const kinds = [...new Set(waiting.items.map(({ kind }) => kind))] as WaitingKind[];
  return (
    <>
      <h1 className="lede">
        {waiting.total > 0 ? words.waitingHead(formats.number(waiting.total)) : words.waitingNone}
      </h1>
      {waiting.total === 0 && <EmptyState title={words.waitingNone} hint={words.waitingHint} />}
      <div className="stack">
        {kinds.map((kind) => (
          <section key={kind} className="sheet" aria-labelledby={`tunggu-${kind}`}>
            <header>
              <h2 id={`tunggu-${kind}`}>{words.kinds[kind]}</h2>
            </header>
            <ul className="work">
              {waiting.items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={item.id}>
                    <Link to={pageOf(item)}>{item.subject.name ?? item.number}</Link>
                    <p className="small muted">
                      {item.number} · {said(item.title)} · {formats.day(item.day)}
                    </p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
