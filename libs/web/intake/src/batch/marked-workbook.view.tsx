import { useId, useState } from 'react';
import { type BatchDetailFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { type MarkedAnswer, markedWorkbook, saveBlob } from './marked-workbook';

/** The answer to the sender: the same workbook with its bad cells marked, and a note to go with it. */
export function MarkedWorkbookView({ batch }: { batch: BatchDetailFragment }) {
  const words = useWords(intakeWords);
  const { formats, language } = useUi();
  const id = useId();
  const [answer, setAnswer] = useState<MarkedAnswer | 'MAKING' | null>(null);
  const [copied, setCopied] = useState(false);
  const counted = (severity: string) =>
    formats.number(
      batch.problemGroups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0),
    );
  if (batch.problems.every(({ severity }) => severity === 'NOTE')) return null;
  const get = async (original: File | null) => {
    setAnswer('MAKING');
    const made = await markedWorkbook(batch.id, original);
    if (made.kind === 'MADE') saveBlob(made.name, made.bytes);
    setAnswer(made);
  };
  const note = words.note(batch.fileName, counted('BLOCKING'), counted('WARNING'));
  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{words.marked}</h2>
      </header>
      <p className="says small">{words.markedSays}</p>
      <div className="actions" aria-live="polite">
        {answer !== 'MAKING' && answer?.kind === 'NEEDS_FILE' ? (
          <>
            <p className="small">{words.markedNeedsFile}</p>
            <label className="btn" htmlFor={id}>
              {words.markedChoose}
            </label>
            <input
              id={id}
              className="sr"
              type="file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) void get(file);
              }}
            />
          </>
        ) : (
          <button type="button" className="btn" disabled={answer === 'MAKING'} onClick={() => void get(null)}>
            {answer === 'MAKING' ? words.markedMaking : words.markedGet}
          </button>
        )}
        <button
          type="button"
          className="btn quiet"
          onClick={() => void navigator.clipboard.writeText(note).then(() => setCopied(true))}
        >
          {copied ? words.copied : words.copyNote}
        </button>
      </div>
      {answer !== 'MAKING' && answer?.kind === 'REFUSED' && (
        <p className="note bad" role="alert">
          {answer.said ? answer.said[language] : words.unreachable}
        </p>
      )}
    </section>
  );
}
