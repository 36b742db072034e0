import { useNavigate } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import { ChooseHomeProvinceDocument, StartProvincesDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { StartView } from './start.view';
import { startWords } from './start.words';

/** The first page of a new installation: which province is at home here. */
export function StartPage() {
  const words = useWords(startWords);
  const session = useSession();
  const navigate = useNavigate();
  usePageTitle(words.title);
  const { data, error, refetch } = useQuery(StartProvincesDocument);
  const [choose, { loading: saving, error: refusal }] = useMutation(ChooseHomeProvinceDocument);
  const told = useToldError(error);
  const refused = useToldError(refusal);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.provinces} tall page />;
  const confirm = async (code: string) => {
    const answer = await choose({ variables: { code } }).catch(() => null);
    if (answer?.data) await navigate('/');
  };
  return (
    <StartView
      provinces={data.provinces}
      suggested={session.homeProvince?.code ?? session.suggestedProvince}
      saving={saving}
      refusal={refused?.message ?? null}
      onConfirm={(code) => void confirm(code)}
    />
  );
}
