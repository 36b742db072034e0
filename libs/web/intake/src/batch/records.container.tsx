import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ImportRecordsDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { RecordsView } from './records.view';

/** Records shown at a time. */
const PAGE = 25;

export function RecordsContainer({ batchId, count }: { batchId: string; count: number }) {
  const words = useWords(intakeWords);
  const [after, setAfter] = useState(0);
  const { data, previousData, error, refetch } = useQuery(ImportRecordsDocument, { variables: { id: batchId, after } });
  const told = useToldError(error);
  const shown = (data ?? previousData)?.importBatch?.records;
  if (told && !shown) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingState label={words.records} />;
  return (
    <RecordsView
      records={shown}
      first={after + 1}
      count={count}
      onPrevious={after > 0 ? () => setAfter(after - PAGE) : null}
      onNext={after + PAGE < count ? () => setAfter(after + PAGE) : null}
    />
  );
}
