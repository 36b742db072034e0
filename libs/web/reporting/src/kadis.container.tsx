import { useQuery } from '@apollo/client/react';
import { KadisSummaryDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { placeHref, regionOf, usePageTitle, usePlace, useSession, useToldError, useWords } from '@monev/web-kit';
import { type KadisLinks } from './kadis-data';
import { KadisView } from './kadis.view';
import { kadisWords } from './kadis.words';
import './kadis.css';

/** The page of one region and month; its figures come in one request. */
export function KadisPage() {
  const words = useWords(kadisWords);
  const session = useSession();
  const [place, move] = usePlace();
  usePageTitle(words.title);
  const region = regionOf(place, session);
  const { data, error, refetch } = useQuery(KadisSummaryDocument, { variables: { region, period: place.period } });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  const summary = data.kadisSummary;
  if (summary.period === null) {
    return (
      <>
        <h1 className="lede">{words.title}</h1>
        <EmptyState title={words.empty} hint={words.emptyHint} />
      </>
    );
  }
  const links = linksOf({ region, period: summary.period }, session.may);
  return (
    <KadisView summary={summary} links={links} onMonth={(month) => move({ period: month })} onPrint={() => print()} />
  );
}

/** Indicators with a page of their own. */
const PAGED = ['IND-DST-02', 'IND-FIN-01', 'IND-KPM-01', 'IND-KPM-02', 'IND-GOV-05'];
const SCORE_PAGES: Readonly<Record<string, string>> = {
  SUPPLIER: '/penyedia',
  E_WARONG: '/e-warong',
  BANK_AGENT: '/agen',
};

function linksOf(here: { region: string; period: string }, may: (operation: string) => boolean): KadisLinks {
  return {
    indicator: (code) =>
      PAGED.includes(code) && may('Query.indicatorDefinitions') ? placeHref(`/indikator/${code}`, here) : null,
    finding: (id) => (may('Query.finding') ? `/temuan/${id}` : null),
    findings: () => (may('Query.findings') ? '/temuan' : null),
    score: (kind) => {
      const page = SCORE_PAGES[kind];
      return page && may('Query.scorecard') ? placeHref(page, here) : null;
    },
  };
}
