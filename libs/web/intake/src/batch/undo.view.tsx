import { useState } from 'react';
import { Link } from 'react-router';
import { type ImportUndoPreviewQuery } from '@monev/contracts';
import { DataTable, Status, TextField, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { isReason } from './decision-drafts';

type Preview = NonNullable<NonNullable<ImportUndoPreviewQuery['importBatch']>['undoPreview']>;

interface Props {
  preview: Preview;
  busy: boolean;
  /** What the server said when it did not undo. */
  refusal: string | null;
  onUndo: (reason: string) => void;
  onLeave: () => void;
}

/** What taking the file back touches, and what stands in the way; only then the reason and the button. */
export function UndoView({ preview, busy, refusal, onUndo, onLeave }: Props) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const [reason, setReason] = useState('');
  const blocked = preview.blockers.length > 0;
  const shown = (text: string | null) => (text === null ? words.unknownAgain : formats.number(Number(text)));
  return (
    <section className="sheet undo" aria-labelledby="batalkan">
      <header>
        <h2 id="batalkan">{words.undoTitle}</h2>
      </header>
      <p className="says">{words.undoSays}</p>
      {!preview.mayUndo && <p className="note warn">{words.undoNotYours}</p>}
      {blocked && (
        <div className="note bad" role="alert">
          <Status kind="bad">{words.undoBlocked}</Status>
          <p>{words.undoBlockedSays}</p>
          <ul className="plain-list">
            {preview.blockers.map(({ how, batchId, at, message }) => (
              <li key={`${how} ${batchId} ${at} ${message.idn}`}>
                {said(message)} {batchId && <Link to={`/berkas/${batchId}`}>{words.openIt}</Link>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DataTable
        caption={words.undoTouches}
        rows={preview.touches}
        rowKey={({ kind }) => kind.idn}
        columns={[
          { key: 'kind', head: words.kind, cell: ({ kind }) => said(kind) },
          { key: 'removed', head: words.removed, numeric: true, cell: ({ removed }) => formats.number(removed) },
          { key: 'restored', head: words.restored, numeric: true, cell: ({ restored }) => formats.number(restored) },
        ]}
      />
      {preview.totals.length > 0 && (
        <DataTable
          captionHidden
          caption={words.afterUndo}
          rows={preview.totals}
          rowKey={({ region, label, period }) => `${region.code} ${label.idn} ${period}`}
          limit={10}
          columns={[
            { key: 'region', head: words.region, cell: ({ region }) => shortName(region.name) },
            {
              key: 'label',
              head: words.what,
              secondary: true,
              cell: ({ label, period }) => `${said(label)}, ${formats.period(period)}`,
            },
            { key: 'now', head: words.now, numeric: true, cell: ({ now }) => shown(now) },
            { key: 'after', head: words.afterUndo, numeric: true, cell: ({ after }) => shown(after) },
          ]}
        />
      )}
      {!blocked && preview.mayUndo && (
        <TextField label={words.undoReason} help={words.reasonHelp} value={reason} onChange={setReason} />
      )}
      {refusal && (
        <p className="note bad" role="alert">
          {refusal}
        </p>
      )}
      <div className="actions">
        <button type="button" className="btn" disabled={busy} onClick={onLeave}>
          {words.keep}
        </button>
        {!blocked && preview.mayUndo && (
          <button
            type="button"
            className="btn danger"
            disabled={busy || !isReason(reason)}
            onClick={() => onUndo(reason.trim())}
          >
            {busy ? words.undoing : words.undoConfirm}
          </button>
        )}
      </div>
    </section>
  );
}
