import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { FieldVisitsDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { deviceDrafts } from '../draft/device-drafts';
import { type Draft } from '../draft/draft';
import { type Progress } from '../draft/drafts-progress';
import '../field.css';
import { fieldWords } from '../field.words';
import { FieldHomeView } from './field-home.view';

/** `/lapangan`: what waits to be filed, and what waits on this device to be sent. */
export function FieldHomePage() {
  const words = useWords(fieldWords);
  const { account } = useSession();
  const { data, error, refetch } = useQuery(FieldVisitsDocument, { fetchPolicy: 'cache-and-network' });
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const progress = useProgress(drafts);
  useEffect(() => {
    deviceDrafts.list(account.id).then(setDrafts, () => setDrafts([]));
  }, [account.id]);
  const told = useToldError(error);
  usePageTitle(words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  return <FieldHomeView visits={data.myVisits.nodes} drafts={drafts} progress={progress} now={new Date()} />;
}

const NOTHING_COUNTED: ReadonlyMap<string, Progress> = new Map();

/** The questions of an instrument are many and only needed to count a draft: the list does not wait for them. */
function useProgress(drafts: readonly Draft[]): ReadonlyMap<string, Progress> {
  const [progress, setProgress] = useState(NOTHING_COUNTED);
  useEffect(() => {
    if (drafts.length === 0) return;
    let wanted = true;
    import('../draft/drafts-progress').then(
      ({ progressOfDrafts }) => wanted && setProgress(progressOfDrafts(drafts)),
      () => wanted && setProgress(NOTHING_COUNTED),
    );
    return () => {
      wanted = false;
    };
  }, [drafts]);
  return progress;
}
