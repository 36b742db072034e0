import { type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import {
  AgentRankingDocument,
  EWarongRankingDocument,
  type RankingFieldsFragment,
  SupplierRankingDocument,
} from '@monev/contracts';
import { type Month, kindOf, parsePeriod, quarterOf } from '@monev/kernel';
import { ErrorState, LoadingState } from '@monev/ui';
import { regionOf, usePageTitle, usePlace, useSession, useToldError, useWords } from '@monev/web-kit';
import { RankingView } from './ranking.view';
import { rankingWords } from './ranking.words';
import './ranking.css';

type RankingDocument = TypedDocumentNode<{ ranking: RankingFieldsFragment }, { region: string; quarter: string }>;

export const SupplierRankingPage = () => <RankingPage kind="SUPPLIER" document={SupplierRankingDocument} />;
export const EWarongRankingPage = () => <RankingPage kind="E_WARONG" document={EWarongRankingDocument} />;
export const AgentRankingPage = () => <RankingPage kind="BANK_AGENT" document={AgentRankingDocument} />;

interface Props {
  kind: RankingFieldsFragment['kind'];
  document: RankingDocument;
}

/** A ranking of a region and quarter; without a quarter in the address the newest that was scored. */
function RankingPage({ kind, document }: Props) {
  const words = useWords(rankingWords);
  const session = useSession();
  const [place, move] = usePlace();
  usePageTitle(words.titles[kind]);
  const region = regionOf(place, session);
  const asked = quarterAsked(place.period);
  const current = quarterAsked(session.today.slice(0, 7)) ?? '';
  const newest = useQuery(document, { variables: { region, quarter: current }, skip: asked !== null });
  const quarter = asked ?? newest.data?.ranking.scoredQuarters[0] ?? current;
  const { data, error, refetch } = useQuery(document, {
    variables: { region, quarter },
    skip: asked === null && !newest.data,
  });
  const told = useToldError(error ?? newest.error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void (error ? refetch() : newest.refetch())} />;
  if (!data) return <LoadingState label={words.titles[kind]} tall page />;
  return <RankingView ranking={data.ranking} onQuarter={(next) => move({ period: next })} />;
}

/** The quarter of an address: its own, or that of its month; null for none. */
function quarterAsked(text: string | null): string | null {
  const period = parsePeriod(text ?? '');
  if (!period || kindOf(period) === 'YEAR') return null;
  return kindOf(period) === 'QUARTER' ? period : quarterOf(period as Month);
}
