import { useId, useState } from 'react';
import { Link } from 'react-router';
import { type BatchDetailFragment } from '@monev/contracts';
import { Status, TextField, useUi } from '@monev/ui';
import { placeHref, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { landingOf } from './landing';

/** Letters a reason must have to say something. */
const LEAST_REASON = 10;

interface Props {
  batch: BatchDetailFragment;
  busy: boolean;
  /** What the server said when it did not accept. */
  refusal: string | null;
  onAccept: (setAsideReason: string | null) => void;
  onDiscard: () => void;
}

/** Accept or discard; while accepting is not possible, the reason stands beside the button. */
export function AcceptBar({ batch, busy, refusal, onAccept, onDiscard }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const id = useId();
  const [reason, setReason] = useState('');
  if (batch.state === 'COMMITTED') return <CommittedBar batch={batch} />;
  if (batch.state !== 'STAGED') return null;

  const blocking = batch.problems.filter(({ severity }) => severity === 'BLOCKING').length;
  const excused = reason.trim().length >= LEAST_REASON;
  const why =
    batch.recordCount === 0
      ? words.nothingToAccept
      : blocking > 0 && !excused
        ? words.blockedBy(formats.number(blocking))
        : null;
  const rows = formats.number(batch.recordCount);
  return (
    <div className="bar-sheet">
      <div>
        <p id={`${id}-why`}>
          {why === null ? <b>{words.ready(rows)}</b> : <b>{words.notReady}</b>} {why}
        </p>
        {blocking > 0 && batch.recordCount > 0 && (
          <TextField label={words.setAside} help={words.setAsideHelp} value={reason} onChange={setReason} />
        )}
        {refusal && (
          <p className="note bad" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <div className="actions">
        <button type="button" className="btn danger" disabled={busy} onClick={onDiscard}>
          {words.discard}
        </button>
        <button
          type="button"
          className="btn primary"
          disabled={busy || why !== null}
          aria-describedby={`${id}-why`}
          onClick={() => onAccept(blocking > 0 ? reason.trim() : null)}
        >
          {busy
            ? words.accepting
            : blocking > 0
              ? words.acceptSetAside(rows, formats.number(batch.refusedCount))
              : words.accept(rows)}
        </button>
      </div>
    </div>
  );
}

function CommittedBar({ batch }: { batch: BatchDetailFragment }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const landing = landingOf(batch);
  return (
    <div className="bar-sheet good" role="status">
      <div>
        <p>
          <Status kind="good">{words.committed}</Status>{' '}
          {words.committedSays(formats.number(batch.recordCount), batch.months.map(formats.period).join(', '))}
        </p>
        {batch.setAsideReason && (
          <p className="small muted">{words.setAsideSays(formats.number(batch.refusedCount), batch.setAsideReason)}</p>
        )}
      </div>
      <Link className="btn primary" to={placeHref('/', landing ? { region: landing.code, period: landing.month } : {})}>
        {landing ? words.toDashboard(landing.name, formats.period(landing.month)) : words.toHome}
      </Link>
    </div>
  );
}
