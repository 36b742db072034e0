import { type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorState, LoadingState, SampleMark } from '@monev/ui';
import {
  type OwnAccount,
  said,
  SessionProvider,
  signInHref,
  type ToldError,
  useInstallation,
  useLanguage,
  useVisit,
  useWords,
} from '@monev/web-kit';
import { DoorPages, DOORS, Pages } from './pages';
import { Shell } from './shell/shell';
import { shellWords } from './shell/shell.words';

const START = '/mulai';
const FIRST_RUN = '/awal';

/** Nothing is shown before it is known who is signed in; who is not is led to the door, and back afterwards. */
export function Gate() {
  const { pathname, search } = useLocation();
  const { visit, error, askAgain } = useVisit();
  if (!visit) return <Waiting error={error} onRetry={() => void askAgain().catch(() => null)} />;
  // A door stays open while the sign-in moves on: it decides itself when the person goes in.
  if (DOORS.some((door) => door.path === pathname)) {
    return (
      <Bare>
        <DoorPages />
      </Bare>
    );
  }
  if (visit.account === null) {
    return <Navigate to={visit.isFirstRun ? FIRST_RUN : signInHref(pathname + search)} replace />;
  }
  return <Inside account={visit.account} />;
}

/** The house itself. A new one is first asked for its home province, by who may choose it. */
function Inside({ account }: { account: OwnAccount }) {
  const words = useWords(shellWords);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const { installation, error, retry } = useInstallation();
  if (!installation) return <Waiting error={error} onRetry={retry} />;
  const sampleNote = installation.isDemo
    ? installation.demoNote
      ? said(installation.demoNote, language)
      : words.sampleNote
    : null;
  const asksProvince = installation.homeProvince === null && account.operations.includes('Mutation.chooseHomeProvince');
  if (asksProvince && pathname !== START) return <Navigate to={START} replace />;
  return (
    <SessionProvider installation={installation} account={account}>
      <SampleMark note={sampleNote}>
        <Shell
          province={installation.homeProvince?.name ?? null}
          sampleNote={sampleNote}
          account={account}
          menu={!asksProvince}
        >
          <Pages />
        </Shell>
      </SampleMark>
    </SessionProvider>
  );
}

function Waiting({ error, onRetry }: { error: ToldError | null; onRetry: () => void }) {
  const words = useWords(shellWords);
  return (
    <Bare>
      {error ? (
        <>
          <h1 className="lede">{words.unreachable}</h1>
          <ErrorState error={error} onRetry={onRetry} />
        </>
      ) : (
        <LoadingState label={words.product} tall page />
      )}
    </Bare>
  );
}

function Bare({ children }: { children: ReactNode }) {
  return (
    <Shell province={null} sampleNote={null} account={null} menu={false}>
      {children}
    </Shell>
  );
}
