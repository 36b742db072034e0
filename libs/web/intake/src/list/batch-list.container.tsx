import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { ImportBatchesDocument, ImportTemplatesDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useRegionSearch, useSession, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { UploadView } from '../upload/upload.view';
import { useUpload } from '../upload/use-upload';
import { BatchListView } from './batch-list.view';

/** Files that came in, and the door for the next one. */
export function BatchListPage() {
  const words = useWords(intakeWords);
  const { today } = useSession();
  const navigate = useNavigate();
  usePageTitle(words.title);
  const { data, error, refetch, fetchMore } = useQuery(ImportBatchesDocument, { fetchPolicy: 'cache-and-network' });
  const { data: known } = useQuery(ImportTemplatesDocument);
  const upload = useUpload((batchId) => void navigate(`/berkas/${batchId}`));
  const search = useRegionSearch();
  const told = useToldError(error);
  const page = data?.importBatches;
  const more = () =>
    void fetchMore({
      variables: { after: page?.endCursor },
      updateQuery: (before, { fetchMoreResult: { importBatches } }) => ({
        importBatches: { ...importBatches, nodes: [...before.importBatches.nodes, ...importBatches.nodes] },
      }),
    });
  return (
    <BatchListView
      batches={page?.nodes ?? null}
      onMore={page?.hasNextPage ? more : null}
      upload={<UploadView upload={upload} templates={known?.importTemplates ?? []} today={today} search={search} />}
      pending={
        told ? <ErrorState error={told} onRetry={() => void refetch()} /> : <LoadingState label={words.history} />
      }
    />
  );
}
