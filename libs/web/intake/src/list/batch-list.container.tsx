import { useDeferredValue } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { ImportBatchesDocument, ImportSendersDocument, ImportTemplatesDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useRegionSearch, useSession, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { UploadView } from '../upload/upload.view';
import { useUpload } from '../upload/use-upload';
import { BatchFilters } from './batch-filters.view';
import { BatchListView } from './batch-list.view';
import { filterInput, useBatchFilter } from './use-batch-filter';

/** Files that came in, and the door for the next one. */
export function BatchListPage() {
  const words = useWords(intakeWords);
  const { today } = useSession();
  const navigate = useNavigate();
  usePageTitle(words.title);
  const { filter, choose, isNarrowed } = useBatchFilter();
  const asked = useDeferredValue(filterInput(filter));
  const { data, previousData, error, refetch, fetchMore } = useQuery(ImportBatchesDocument, {
    variables: { filter: asked },
    fetchPolicy: 'cache-and-network',
  });
  const { data: named } = useQuery(ImportSendersDocument, { fetchPolicy: 'cache-and-network' });
  const { data: known } = useQuery(ImportTemplatesDocument);
  const upload = useUpload((batchId) => void navigate(`/berkas/${batchId}`));
  const search = useRegionSearch();
  const told = useToldError(error);
  const page = (data ?? previousData)?.importBatches;
  const senders = named?.importSenders ?? [];
  const templates = known?.importTemplates ?? [];
  const more = () =>
    void fetchMore({
      variables: { filter: asked, after: page?.endCursor },
      updateQuery: (before, { fetchMoreResult: { importBatches } }) => ({
        importBatches: { ...importBatches, nodes: [...before.importBatches.nodes, ...importBatches.nodes] },
      }),
    });
  return (
    <BatchListView
      batches={page?.nodes ?? null}
      total={page?.totalCount ?? 0}
      isNarrowed={isNarrowed}
      filters={
        <BatchFilters
          filter={filter}
          isNarrowed={isNarrowed}
          senders={senders}
          templates={templates}
          onChoose={choose}
        />
      }
      onMore={page?.hasNextPage ? more : null}
      upload={<UploadView upload={upload} templates={templates} senders={senders} today={today} search={search} />}
      pending={
        told ? <ErrorState error={told} onRetry={() => void refetch()} /> : <LoadingState label={words.history} />
      }
    />
  );
}
