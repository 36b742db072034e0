import { useMutation, useQuery } from '@apollo/client/react';
import { ImportUndoPreviewDocument, UndoImportDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { UndoView } from './undo.view';

/** Asks what an undo would touch, and takes the file back. */
export function UndoContainer({ batchId, onLeave }: { batchId: string; onLeave: () => void }) {
  const words = useWords(intakeWords);
  const { data, error, refetch } = useQuery(ImportUndoPreviewDocument, {
    variables: { id: batchId },
    fetchPolicy: 'network-only',
  });
  const [undo, undoing] = useMutation(UndoImportDocument);
  const told = useToldError(error);
  const refused = useToldError(undoing.error);
  const preview = data?.importBatch?.undoPreview;
  if (told) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!preview) return <LoadingState label={words.undoLoading} />;
  return (
    <UndoView
      preview={preview}
      busy={undoing.loading}
      refusal={refused?.message ?? null}
      onUndo={(reason) => {
        // A refusal is shown from `error`; the promise itself has nothing more to say.
        void undo({ variables: { id: batchId, reason } }).then(onLeave, () => void refetch());
      }}
      onLeave={onLeave}
    />
  );
}
