import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { FieldVisitsDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { deviceDrafts } from '../draft/device-drafts';
import { type Draft } from '../draft/draft';
import '../field.css';
import { fieldWords } from '../field.words';
import { FieldHomeView } from './field-home.view';

/** `/lapangan`: what waits to be filed, and what waits on this device to be sent. */
export function FieldHomePage() {
  const words = useWords(fieldWords);
  const { account } = useSession();
  const { data, error, refetch } = useQuery(FieldVisitsDocument, { fetchPolicy: 'cache-and-network' });
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    deviceDrafts.list(account.id).then(setDrafts, () => setDrafts([]));
  }, [account.id]);
  const told = useToldError(error);
  usePageTitle(words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  return <FieldHomeView visits={data.myVisits.nodes} drafts={drafts} now={new Date()} />;
}
