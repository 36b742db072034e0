import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState, useUi } from '@monev/ui';
import { signInHref, useLanguage, useWords } from '@monev/web-kit';
import { askSummary, type SummaryAnswer } from './ask-summary';
import { type KadisAddress, pageAt, readKadisAddress } from './kadis-address';
import { type KadisData, type KadisLinks } from './kadis-data';
import { KadisView } from './kadis.view';
import { kadisWords } from './kadis.words';
import './kadis.css';

/**
 * `/kadis`, a small program of its own: one request, no router, no client library, so that the page stands before the
 * dashboard would have loaded. Its links lead into the dashboard.
 */
export function KadisPage() {
  const [address, setAddress] = useState<KadisAddress>(() => readKadisAddress(location.search));
  const [answer, setAnswer] = useState<SummaryAnswer | null>(null);
  useEffect(() => {
    const back = () => setAddress(readKadisAddress(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    let left = false;
    void askSummary({ region: address.region, period: address.period }).then((told) => {
      if (!left) setAnswer(told);
    });
    return () => {
      left = true;
    };
  }, [address]);
  const goTo = (next: KadisAddress) => {
    history.pushState(null, '', pageAt('/kadis', next));
    setAddress(next);
  };
  if (answer?.kind === 'SIGN_IN') return <Leave to={signInHref(location.pathname + location.search)} />;
  return (
    <Frame answer={answer}>
      {answer?.kind === 'SUMMARY' ? (
        <Told answer={answer.data} onMonth={(period) => goTo({ ...address, period })} />
      ) : (
        <NotTold answer={answer} />
      )}
    </Frame>
  );
}

function Leave({ to }: { to: string }) {
  useEffect(() => location.replace(to), [to]);
  return null;
}

function NotTold({ answer }: { answer: Exclude<SummaryAnswer, { kind: 'SUMMARY' | 'SIGN_IN' }> | null }) {
  const words = useWords(kadisWords);
  if (answer === null) return <h1 className="lede">{words.loading}…</h1>;
  return (
    <>
      <h1 className="lede">{words.title}</h1>
      <p className="note bad" role="alert">
        {answer.kind === 'REFUSED' && answer.message ? answer.message : words.unreachable}
      </p>
      <p className="actions">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {words.retry}
        </button>
      </p>
    </>
  );
}

type Answer = Extract<SummaryAnswer, { kind: 'SUMMARY' }>['data'];

function Told({ answer, onMonth }: { answer: Answer; onMonth: (month: string) => void }) {
  const words = useWords(kadisWords);
  const { language } = useLanguage();
  const summary = answer.kadisSummary;
  useEffect(() => {
    document.title = `${words.title}, ${summary.region.name} | Tikor Monev`;
  }, [words.title, summary.region.name]);
  if (summary.period === null) {
    return (
      <>
        <h1 className="lede">{words.title}</h1>
        <EmptyState title={words.empty} hint={words.emptyHint} />
      </>
    );
  }
  const operations = answer.me.account?.operations ?? [];
  const links = linksOf({ region: summary.region.code, period: summary.period }, (operation) =>
    operations.includes(operation),
  );
  return (
    <KadisView
      summary={summary}
      links={links}
      onMonth={onMonth}
      onPrint={() => print()}
      onPicture={() => savePicture(summary, language, answer.installation.isDemo)}
    />
  );
}

/** The drawing of the picture is fetched when somebody wants one. */
async function savePicture(summary: KadisData, language: 'id' | 'en', isDemo: boolean): Promise<boolean> {
  const { savePagePicture } = await import('./picture/page-picture');
  return savePagePicture(summary, language, isDemo);
}

function Frame({ answer, children }: { answer: SummaryAnswer | null; children: ReactNode }) {
  const words = useWords(kadisWords);
  const { said } = useUi();
  const { language, choose } = useLanguage();
  const told = answer?.kind === 'SUMMARY' ? answer.data : null;
  const other =
    language === 'id' ? ({ value: 'en', label: 'English' } as const) : ({ value: 'id', label: 'Indonesia' } as const);
  return (
    <>
      <a className="skip" href="#isi">
        {words.skip}
      </a>
      <header className="topbar">
        <a className="mark" href="/kadis">
          <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 3 29 16 16 29 3 16z" fill="none" stroke="var(--motif)" strokeWidth="2.5" />
            <path
              d="m10.5 16.5 4 4 7.5-8.5"
              fill="none"
              stroke="var(--on-bar)"
              strokeWidth="3"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span>{words.title}</span>
          {told && <small>{told.kadisSummary.region.name}</small>}
        </a>
        <span className="grow" />
        <button type="button" className="pill hide-s" lang={other.value} onClick={() => choose(other.value)}>
          {other.label}
        </button>
        <a className="pill" href="/">
          {words.toDashboard}
        </a>
      </header>
      <div className="motif" />
      {told?.installation.isDemo && (
        <aside className="sample" aria-label={words.sample}>
          <b>{words.sample}</b>{' '}
          <span>{told.installation.demoNote ? said(told.installation.demoNote) : words.sampleNote}</span>
        </aside>
      )}
      <div className="shell bare">
        <main id="isi" className="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

const SCORE_PAGES: Readonly<Record<string, string>> = {
  SUPPLIER: '/penyedia',
  E_WARONG: '/e-warong',
  BANK_AGENT: '/agen',
};

function linksOf(here: KadisAddress, may: (operation: string) => boolean): KadisLinks {
  return {
    indicator: (code) => (may('Query.indicatorDefinitions') ? pageAt(`/indikator/${code}`, here) : null),
    finding: (id) => (may('Query.finding') ? `/temuan/${id}` : null),
    findings: () => (may('Query.findings') ? '/temuan' : null),
    score: (kind, id) => {
      const page = SCORE_PAGES[kind];
      return page && may('Query.scorecard') ? pageAt(`${page}/${id}`, here) : null;
    },
  };
}
