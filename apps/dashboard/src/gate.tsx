import { Navigate, useLocation } from 'react-router';
import { ErrorState, LoadingState, SampleMark } from '@monev/ui';
import { said, SessionProvider, useInstallation, useLanguage, useWords } from '@monev/web-kit';
import { Pages } from './pages';
import { Shell } from './shell/shell';
import { shellWords } from './shell/shell.words';

const START = '/mulai';

/** Nothing is shown before the installation is known; a new one is first asked for its home province. */
export function Gate() {
  const words = useWords(shellWords);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const { installation, error, retry } = useInstallation();

  if (!installation) {
    return (
      <Shell province={null} sampleNote={null} menu={false}>
        {error ? (
          <>
            <h1 className="lede">{words.unreachable}</h1>
            <ErrorState error={error} onRetry={retry} />
          </>
        ) : (
          <LoadingState label={words.product} tall page />
        )}
      </Shell>
    );
  }
  const sampleNote = installation.isDemo
    ? installation.demoNote
      ? said(installation.demoNote, language)
      : words.sampleNote
    : null;
  const isNew = installation.homeProvince === null;
  if (isNew && pathname !== START) return <Navigate to={START} replace />;
  return (
    <SessionProvider installation={installation}>
      <SampleMark note={sampleNote}>
        <Shell province={installation.homeProvince?.name ?? null} sampleNote={sampleNote} menu={!isNew}>
          <Pages />
        </Shell>
      </SampleMark>
    </SessionProvider>
  );
}
