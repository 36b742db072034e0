import { type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import {
  AgentRankingDocument,
  EWarongRankingDocument,
  type RankingFieldsFragment,
  SupplierRankingDocument,
} from '@monev/contracts';
import { type Month, kindOf, parsePeriod, quarterOf } from '@monev/kernel';
import { EmptyState, ErrorState, LoadingState, PlaceFilters } from '@monev/ui';
import {
  ActorTabs,
  type ActorKind,
  regionOf,
  usePageTitle,
  usePlace,
  useRegionSearch,
  useSession,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { readRankingView, writeRankingView } from './ranking-address';
import { RankingControls } from './ranking-controls.view';
import { RankingView } from './ranking.view';
import { rankingWords } from './ranking.words';
import './ranking.css';

type RankingDocument = TypedDocumentNode<{ ranking: RankingFieldsFragment }, { region: string; quarter: string }>;

export const SupplierRankingPage = () => <RankingPage kind="SUPPLIER" document={SupplierRankingDocument} />;
export const EWarongRankingPage = () => <RankingPage kind="E_WARONG" document={EWarongRankingDocument} />;
export const AgentRankingPage = () => <RankingPage kind="BANK_AGENT" document={AgentRankingDocument} />;

interface Props {
  kind: ActorKind;
  document: RankingDocument;
}

const LONGEST_KOTA_CODE = 4;

/** A ranking of a region and quarter; without a quarter in the address the newest with a grade. */
function RankingPage({ kind, document }: Props) {
  const words = useWords(rankingWords);
  const session = useSession();
  const [place, move] = usePlace();
  const [params, setParams] = useSearchParams();
  const search = useRegionSearch();
  usePageTitle(words.titles[kind]);
  const region = regionOf(place, session);
  const asked = quarterAsked(place.period);
  const current = quarterAsked(session.today.slice(0, 7)) ?? '';
  // an e-warong may not be steered: for its surroundings there is no list of suppliers (BR-10)
  const tooNarrow = kind === 'SUPPLIER' && region.length > LONGEST_KOTA_CODE;
  const newest = useQuery(document, { variables: { region, quarter: current }, skip: tooNarrow || asked !== null });
  const first = newest.data?.ranking;
  const quarter = asked ?? first?.newestRated ?? first?.scoredQuarters[0] ?? current;
  const { data, error, refetch } = useQuery(document, {
    variables: { region, quarter },
    skip: tooNarrow || (asked === null && !newest.data),
  });
  const told = useToldError(error ?? newest.error);
  if (tooNarrow) {
    return (
      <>
        <ActorTabs kind={kind} />
        <h1 className="lede">{words.titles[kind]}</h1>
        <EmptyState title={words.provinceAndKota} hint={words.advice}>
          <button type="button" className="btn" onClick={() => move({ region: region.slice(0, 2) })}>
            {words.toWhole}
          </button>
        </EmptyState>
      </>
    );
  }
  if (told && !data) return <ErrorState error={told} onRetry={() => void (error ? refetch() : newest.refetch())} />;
  if (!data) return <LoadingState label={words.titles[kind]} tall page />;
  const view = readRankingView(params);
  const { ranking } = data;
  const choices = search.choices.filter(({ key }) => kind !== 'SUPPLIER' || key.length <= LONGEST_KOTA_CODE);
  return (
    <>
      <ActorTabs kind={kind} />
      <RankingView
        ranking={ranking}
        view={view}
        filters={
          <PlaceFilters
            region={ranking.region}
            below={[]}
            search={{ ...search, choices }}
            onRegion={(code) => move({ region: code })}
            period={ranking.quarter}
            periods={ranking.scoredQuarters}
            onPeriod={(period) => move({ period })}
            extra={
              <RankingControls
                view={view}
                held={ranking.gradeCounts.map(({ grade }) => grade)}
                onChange={(next) =>
                  setParams((now) => writeRankingView(now, next), { replace: true, preventScrollReset: true })
                }
              />
            }
          />
        }
      />
    </>
  );
}

/** The quarter of an address: its own, or that of its month; null for none. */
function quarterAsked(text: string | null): string | null {
  const period = parsePeriod(text ?? '');
  if (!period || kindOf(period) === 'YEAR') return null;
  return kindOf(period) === 'QUARTER' ? period : quarterOf(period as Month);
}
