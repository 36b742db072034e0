import { useId } from 'react';
import { Link } from 'react-router';
import { type BatchDetailFragment } from '@monev/contracts';
import { Status, useUi } from '@monev/ui';
import { placeHref, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { type DecisionInput, type ReasonDrafts, decisionsOf, undecidedOf } from './decision-drafts';
import { landingOf } from './landing';

interface Props {
  batch: BatchDetailFragment;
  drafts: ReasonDrafts;
  busy: boolean;
  /** How far the acceptance is, while it is under way. */
  progress: { readonly done: number; readonly of: number } | null;
  /** What the server said when it did not accept. */
  refusal: string | null;
  onAccept: (decisions: DecisionInput[]) => void;
  onStop: () => void;
  onDiscard: () => void;
}

/** Accept or discard; while accepting is not possible, the reason stands beside the button. */
export function AcceptBar({ batch, drafts, busy, progress, refusal, onAccept, onStop, onDiscard }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const id = useId();
  if (batch.state !== 'STAGED') return null;
  const open = (severity: 'BLOCKING' | 'WARNING') =>
    batch.problemGroups
      .filter((group) => group.severity === severity)
      .reduce((sum, group) => sum + undecidedOf(group, batch.problems, drafts), 0);
  const [blocking, warnings] = [open('BLOCKING'), open('WARNING')];
  const missing = [
    ...(blocking > 0 ? [words.blockedBy(formats.number(blocking))] : []),
    ...(warnings > 0 ? [words.unanswered(formats.number(warnings))] : []),
  ];
  const why =
    batch.recordCount === 0
      ? words.nothingToAccept
      : missing.length > 0
        ? `${missing.join(', ')}. ${words.howToMend}`
        : null;
  const rows = formats.number(batch.recordCount);
  return (
    <div className="bar-sheet">
      <div>
        <p id={`${id}-why`}>
          {why === null ? <b>{words.ready(rows)}</b> : <b>{words.notReady}</b>} {why}
        </p>
        {progress && (
          <div className="sending">
            <progress
              max={progress.of}
              value={progress.done}
              aria-label={words.acceptingStep(String(progress.done), String(progress.of))}
            />
            <button type="button" className="btn quiet" onClick={onStop}>
              {words.stop}
            </button>
          </div>
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
          onClick={() => onAccept(decisionsOf(batch.problems, drafts))}
        >
          {busy
            ? words.accepting
            : batch.refusedCount > 0
              ? words.acceptSetAside(rows, formats.number(batch.refusedCount))
              : words.accept(rows)}
        </button>
      </div>
    </div>
  );
}

/** What became of the file, and where its figures are seen. */
export function DecidedBar({ batch, onUndo }: { batch: BatchDetailFragment; onUndo: (() => void) | null }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const landing = landingOf(batch);
  if (batch.state === 'UNDONE')
    return (
      <div className="bar-sheet" role="status">
        <p>
          {words.undoneSays(
            batch.undoneBy ?? '',
            formats.moment(batch.undoneAt ?? batch.createdAt),
            batch.undoReason ?? '',
          )}
        </p>
        <Link className="btn" to="/berkas">
          {words.toList}
        </Link>
      </div>
    );
  if (batch.state !== 'COMMITTED') return null;
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
      <div className="actions">
        {onUndo && (
          <button type="button" className="btn" onClick={onUndo}>
            {words.undo}
          </button>
        )}
        <Link
          className="btn primary"
          to={placeHref('/', landing ? { region: landing.code, period: landing.month } : {})}
        >
          {landing ? words.toDashboard(landing.name, formats.period(landing.month)) : words.toHome}
        </Link>
      </div>
    </div>
  );
}
