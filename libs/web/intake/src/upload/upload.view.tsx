import { type DragEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { type ImportTemplatesQuery } from '@monev/contracts';
import { Status, useUi } from '@monev/ui';
import { type RegionSearch, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { PeriodQuestion } from './period-question';
import { RegionQuestion } from './region-question';
import { TemplateQuestion } from './template-question';
import { type Upload } from './use-upload';

interface Props {
  upload: Upload;
  templates: ImportTemplatesQuery['importTemplates'];
  /** YYYY-MM-DD. */
  today: string;
  search: RegionSearch;
}

/** Takes a file by drop or by button, shows how far it is sent, and asks what the file does not say. */
export function UploadView({ upload, templates, today, search }: Props) {
  const words = useWords(intakeWords);
  const id = useId();
  const [over, setOver] = useState(false);
  const busy = upload.state.phase === 'SENDING';
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) upload.send(file);
  };
  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{words.send}</h2>
      </header>
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
            if (file) upload.send(file);
          }}
        />
        <p className="small muted">{words.kinds}</p>
      </div>
      <div aria-live="polite">
        <UploadAnswer upload={upload} templates={templates} today={today} search={search} />
      </div>
    </section>
  );
}

function UploadAnswer({ upload, templates, today, search }: Props) {
  const words = useWords(intakeWords);
  const { formats, language } = useUi();
  const { state } = upload;
  if (state.phase === 'IDLE') return null;
  if (state.phase === 'SENDING') {
    const label =
      state.share < 1
        ? words.sending(state.fileName, formats.percent(state.share * 100, 0))
        : words.reading(state.fileName);
    return (
      <div className="sending">
        <span>{label}</span>
        <progress max={1} value={state.share} aria-label={label} />
        <button type="button" className="btn quiet" onClick={upload.cancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  const { outcome, fileName } = state;
  switch (outcome.kind) {
    case 'NEEDS_PERIOD':
      return <PeriodQuestion today={today} onAnswer={(period) => upload.answer({ period })} />;
    case 'NEEDS_REGION':
      return <RegionQuestion search={search} onAnswer={(region) => upload.answer({ region })} />;
    case 'NEEDS_TEMPLATE': {
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
