import { type DragEvent, lazy, Suspense, useId, useState } from 'react';
import { Link } from 'react-router';
import { type ImportTemplatesQuery } from '@monev/contracts';
import { LoadingState, Status, useUi } from '@monev/ui';
import { type RegionSearch, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { PeriodQuestion } from './period-question';
import { RegionQuestion } from './region-question';
import { TemplateQuestion } from './template-question';
import { type Upload, type UploadState } from './use-upload';

/** Rarely needed, and it brings the rules of reading with it. */
const MappingView = lazy(async () => ({ default: (await import('../mapping/mapping.view')).MappingView }));

interface Props {
  upload: Upload;
  templates: ImportTemplatesQuery['importTemplates'];
  /** Offices that files came from before. */
  senders: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  search: RegionSearch;
}

/** Takes a file by drop or by button, shows how far it is sent, and asks what the file does not say. */
export function UploadView({ upload, templates, senders, today, search }: Props) {
  const words = useWords(intakeWords);
  const id = useId();
  const [over, setOver] = useState(false);
  const [sender, setSender] = useState('');
  const busy = upload.state.phase === 'UNDER_WAY';
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) upload.send(file, sender);
  };
  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{words.send}</h2>
        <Link to="/berkas/templat">{words.toTemplates}</Link>
      </header>
      <div className="fld sender">
        <label htmlFor={`${id}-sender`}>{words.sender}</label>
        <input
          id={`${id}-sender`}
          type="text"
          maxLength={120}
          list={`${id}-senders`}
          value={sender}
          aria-describedby={`${id}-sender-help`}
          onChange={(event) => setSender(event.target.value)}
        />
        <datalist id={`${id}-senders`}>
          {senders.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <span id={`${id}-sender-help`} className="help">
          {words.senderHelp}
        </span>
      </div>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>{words.dropHere}</p>
        <label className={busy ? 'btn' : 'btn primary'} htmlFor={id} aria-disabled={busy}>
          {words.choose}
        </label>
        <input
          id={id}
          className="sr"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          disabled={busy}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) upload.send(file, sender);
          }}
        />
        <p className="small muted">{words.kinds}</p>
      </div>
      <div aria-live="polite">
        <UploadAnswer upload={upload} templates={templates} sender={sender} today={today} search={search} />
      </div>
    </section>
  );
}

function UploadAnswer({ upload, templates, sender, today, search }: Omit<Props, 'senders'> & { sender: string }) {
  const words = useWords(intakeWords);
  const { formats, language } = useUi();
  const { state } = upload;
  if (state.phase === 'IDLE') return null;
  if (state.phase === 'UNDER_WAY') return <UnderWay upload={upload} state={state} />;
  const { outcome, fileName } = state;
  switch (outcome.kind) {
    case 'NEEDS_PERIOD':
      return <PeriodQuestion today={today} onAnswer={(period) => upload.answer({ period })} />;
    case 'NEEDS_REGION':
      return <RegionQuestion search={search} onAnswer={(region) => upload.answer({ region })} />;
    case 'NEEDS_TEMPLATE': {
      if (outcome.layout)
        return (
          <Suspense fallback={<LoadingState label={words.mapping} />}>
            <MappingView layout={outcome.layout} templates={templates} sender={sender} onAnswer={upload.answer} />
          </Suspense>
        );
      const known = templates.filter(({ id }) => outcome.candidates.includes(id));
      return (
        <TemplateQuestion
          ambiguous={outcome.ambiguous}
          templates={known.length > 0 ? known : templates}
          onAnswer={(template) => upload.answer({ template })}
        />
      );
    }
    case 'DUPLICATE':
      return (
        <p className="note">
          {words.duplicate(outcome.fileName, formats.moment(outcome.committedAt))}{' '}
          <Link to={`/berkas/${outcome.batchId}`}>{words.openEarlier}</Link>
        </p>
      );
    case 'LOST':
      return (
        <div className="note warn" role="alert">
          <Status kind="warn">{words.lost}</Status>
          <p>{words.lostSays(fileName)}</p>
          <div className="actions">
            <button type="button" className="btn primary" onClick={() => upload.answer({})}>
              {words.goOn}
            </button>
            <button type="button" className="btn quiet" onClick={upload.cancel}>
              {words.cancel}
            </button>
          </div>
        </div>
      );
    case 'REFUSED':
      return (
        <div className="note bad" role="alert">
          <Status kind="bad">{words.refused}</Status>
          <p>
            {fileName}: {outcome.said ? outcome.said[language] : words.unreachable}{' '}
            <span className="small muted">({outcome.code})</span>
          </p>
          {outcome.code === 'UNAVAILABLE' && (
            <button type="button" className="btn" onClick={() => upload.answer({})}>
              {words.tryAgain}
            </button>
          )}
        </div>
      );
  }
}

/** How far it is, with a way to stop. */
function UnderWay({ upload, state }: { upload: Upload; state: Extract<UploadState, { phase: 'UNDER_WAY' }> }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const { progress, fileName } = state;
  const label =
    progress.phase === 'SENDING'
      ? words.sending(fileName, formats.percent(progress.share * 100, 0))
      : progress.phase === 'READING'
        ? words.reading(fileName, formats.number(progress.rows))
        : words.staging(fileName);
  return (
    <div className="sending">
      <span>
        {label}{' '}
        {progress.phase === 'SENDING' && progress.resumed && <span className="small muted">{words.resumed}</span>}
      </span>
      <progress max={1} {...(progress.phase === 'SENDING' ? { value: progress.share } : {})} aria-label={label} />
      <button type="button" className="btn quiet" onClick={upload.cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
