import { useQuery } from '@apollo/client/react';
import { type IndicatorPageQuery, IndicatorHistoryDocument } from '@monev/contracts';
import { ErrorState, LoadingState, type RegionStepShape } from '@monev/ui';
import { useSession, useToldError, useWords } from '@monev/web-kit';
import { HistoryView } from './history.view';
import { howMuchWords } from './how-much.words';
import { TargetFormContainer } from './target-form.container';

interface Props {
  definition: IndicatorPageQuery['tiles'][number]['definition'];
  region: RegionStepShape;
  period: string;
}

/** What was changed of a figure and of its target; and, for who may, a new target. */
export function HistoryContainer({ definition, region, period }: Props) {
  const words = useWords(howMuchWords);
  const { may } = useSession();
  const { data, error, refetch } = useQuery(IndicatorHistoryDocument, {
    variables: { code: definition.code, region: region.code, period },
  });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall />;
  const hasTarget = definition.thresholds.length > 0;
  return (
    <HistoryView
      changes={data.indicatorRestatements}
      targets={hasTarget ? data.indicatorTargets : null}
      region={region.code}
      form={
        hasTarget && may('Mutation.setTarget') ? (
          <TargetFormContainer code={definition.code} region={region} period={period} onSaved={() => void refetch()} />
        ) : null
      }
    />
  );
}
