import { useQuery } from '@apollo/client/react';
import { IndicatorListDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, usePlace, useToldError, useWords } from '@monev/web-kit';
import { IndicatorListView } from './indicator-list.view';
import { indicatorWords } from './indicators.words';

export function IndicatorListPage() {
  const words = useWords(indicatorWords);
  const [place] = usePlace();
  usePageTitle(words.title);
  const { data, error, refetch } = useQuery(IndicatorListDocument);
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.list} tall page />;
  return <IndicatorListView definitions={data.indicatorDefinitions} place={place} />;
}
