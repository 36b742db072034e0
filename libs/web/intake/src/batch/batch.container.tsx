import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  AcceptImportDocument,
  type BatchDetailFragment,
  DiscardImportDocument,
  ImportBatchPageDocument,
} from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { AcceptBar, DecidedBar } from './accept-bar.view';
import { BatchView } from './batch.view';
import { type ReasonDrafts } from './decision-drafts';
import { MarkedWorkbookView } from './marked-workbook.view';
import { OriginsContainer } from './origins.container';
import { RecordsContainer } from './records.container';
import { UndoContainer } from './undo.container';
import { useAcceptance } from './use-acceptance';

/** One file: its preview while it waits, its trace afterwards. */
export function BatchPage() {
  const words = useWords(intakeWords);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ImportBatchPageDocument, { variables: { id } });
  const told = useToldError(error);
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
  return <FoundBatch key={batch.id} batch={batch} />;
}

function FoundBatch({ batch }: { batch: BatchDetailFragment }) {
  const { id } = batch;
  const { may } = useSession();
  const [drafts, setDrafts] = useState<ReasonDrafts>({});
  const [undoing, setUndoing] = useState(false);
  const [accept, accepting] = useMutation(AcceptImportDocument);
  const [discard, discarding] = useMutation(DiscardImportDocument);
  const refused = useToldError(accepting.error ?? discarding.error);
  const { progress, stop } = useAcceptance(id, accepting.loading);
  // A refusal is shown from `error`; the promise itself has nothing more to say.
  const settle = (done: Promise<unknown>) => void done.catch(() => null);
  const decides = may('Mutation.acceptImport');
  const waits = batch.state === 'STAGED';
  return (
    <BatchView
      batch={batch}
      reasons={waits && decides ? { drafts, onWrite: (key, text) => setDrafts({ ...drafts, [key]: text }) } : null}
      origins={<OriginsContainer batchId={id} fileName={batch.fileName} />}
      records={<RecordsContainer batchId={id} count={batch.recordCount} />}
      marked={<MarkedWorkbookView batch={batch} />}
      actions={
        <>
          {waits && decides && (
            <AcceptBar
              batch={batch}
              drafts={drafts}
              busy={accepting.loading || discarding.loading}
              progress={progress}
              refusal={refused?.message ?? null}
              onAccept={(decisions) => settle(accept({ variables: { id, decisions } }))}
              onStop={stop}
              onDiscard={() => settle(discard({ variables: { id } }))}
            />
          )}
          <DecidedBar batch={batch} onUndo={may('Mutation.undoImport') && !undoing ? () => setUndoing(true) : null} />
          {undoing && batch.state === 'COMMITTED' && <UndoContainer batchId={id} onLeave={() => setUndoing(false)} />}
        </>
      }
    />
  );
}
