import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { ScorecardDocument } from '@monev/contracts';
import { type Month, kindOf, parsePeriod, quarterOf } from '@monev/kernel';
import { EmptyState, ErrorState, LoadingState, useUi } from '@monev/ui';
import {
  ActorTabs,
  type ActorKind,
  actorHref,
  placeHref,
  usePageTitle,
  usePlace,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { EvidenceContainer } from './evidence.container';
import { ScorecardView, QuarterFilter } from './scorecard.view';
import { cardWords } from './scorecard.words';
import '../ranking/ranking.css';
import './scorecard.css';

export const SupplierScorecardPage = () => <ScorecardPage kind="SUPPLIER" />;
export const EWarongScorecardPage = () => <ScorecardPage kind="E_WARONG" />;
export const AgentScorecardPage = () => <ScorecardPage kind="BANK_AGENT" />;

const LIST_PAGES = { SUPPLIER: '/penyedia', E_WARONG: '/e-warong', BANK_AGENT: '/agen' } as const;

/** `/penyedia/:id`, `/e-warong/:id`, `/agen/:id`: the score of a quarter; without one in the address the newest with a grade. */
function ScorecardPage({ kind }: { kind: ActorKind }) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const { id = '' } = useParams();
  const [place, move] = usePlace();
  const [params] = useSearchParams();
  const asked = quarterAsked(place.period);
  const version = versionAsked(params.get('versi'));
  const { data, error, refetch } = useQuery(ScorecardDocument, {
    variables: { kind, id, quarter: asked, version: asked === null ? null : version },
  });
  const told = useToldError(error);
  const subject = data?.scoredSubject?.subject;
  const name = subject?.name ?? subject?.number ?? '';
  usePageTitle(name || words.titles[kind]);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  if (!data.scoredSubject) {
    return (
      <>
        <h1 className="lede">{words.notFound}</h1>
        <EmptyState title={words.notFound} hint={words.notFoundHint}>
          <Link className="btn" to={LIST_PAGES[kind]}>
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  }
  const { scorecard: card, scoredSubject } = data;
  return (
    <>
      <nav aria-label={words.titles[kind]}>
        <ol className="crumbs">
          <li>
            <Link to={placeHref(LIST_PAGES[kind], { period: card?.quarter ?? place.period })}>
              {words.titles[kind]}
            </Link>
          </li>
          <li>
            <span aria-current="page">{name}</span>
          </li>
        </ol>
      </nav>
      <ActorTabs kind={kind} id={id} />
      {card ? (
        <ScorecardView
          card={card}
          quarters={scoredSubject.quarters}
          onQuarter={(period) => move({ period })}
          latestHref={placeHref(actorHref(kind, id, 'score'), { period: card.quarter })}
          evidenceOf={(criterion) => <EvidenceContainer key={criterion.code} card={card} criterion={criterion} />}
        />
      ) : (
        <>
          <h1 className="lede">{words.notScored(name, asked === null ? '–' : formats.period(asked))}</h1>
          {asked !== null && (
            <QuarterFilter quarter={asked} quarters={scoredSubject.quarters} onQuarter={(period) => move({ period })} />
          )}
          <EmptyState title={words.noScore} hint={words.notScoredHint} />
        </>
      )}
    </>
  );
}

/** The quarter of an address: its own, or that of its month; null for none. */
function quarterAsked(text: string | null): string | null {
  const period = parsePeriod(text ?? '');
  if (!period || kindOf(period) === 'YEAR') return null;
  return kindOf(period) === 'QUARTER' ? period : quarterOf(period as Month);
}

function versionAsked(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
