import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import { AcceptImportDocument, DiscardImportDocument, ImportBatchPageDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { AcceptBar } from './accept-bar.view';
import { BatchView } from './batch.view';
import { RecordsContainer } from './records.container';

/** One file: its preview while it waits, its trace afterwards. */
export function BatchPage() {
  const words = useWords(intakeWords);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ImportBatchPageDocument, { variables: { id } });
  const [accept, accepting] = useMutation(AcceptImportDocument);
  const [discard, discarding] = useMutation(DiscardImportDocument);
  const told = useToldError(error);
  const refused = useToldError(accepting.error ?? discarding.error);
  usePageTitle(data?.importBatch?.fileName ?? words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.page} tall page />;
  const batch = data.importBatch;
  if (!batch) {
    return (
      <>
        <h1 className="lede">{words.notFound}</h1>
        <EmptyState title={id} hint={words.notFoundHint}>
          <Link className="btn" to="/berkas">
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  }
  // A refusal is shown from `error`; the promise itself has nothing more to say.
  const settle = (done: Promise<unknown>) => void done.catch(() => null);
  return (
    <BatchView
      batch={batch}
      records={<RecordsContainer batchId={batch.id} count={batch.recordCount} />}
      actions={
        <AcceptBar
          batch={batch}
          busy={accepting.loading || discarding.loading}
          refusal={refused?.message ?? null}
          onAccept={(setAsideReason) => settle(accept({ variables: { id, setAsideReason } }))}
          onDiscard={() => settle(discard({ variables: { id } }))}
        />
      }
    />
  );
}
