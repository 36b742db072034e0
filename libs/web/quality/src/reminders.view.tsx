import { useState } from 'react';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Quality } from './quality';
import { InOrder } from './in-order.view';
import { qualityWords } from './quality.words';

type Row = Quality['rows'][number];

/** Who has not reported, each with a message to read, copy and send. */
export function RemindersView({ rows }: { rows: readonly Row[] }) {
  const words = useWords(qualityWords);
  const { formats } = useUi();
  if (rows.length === 0) {
    return <InOrder title={words.silent} state={words.nobodySilent} says={words.nobodySilentHint} />;
  }
  return (
    <section className="sheet" aria-labelledby="silent">
      <h2 id="silent">{words.silent}</h2>
      <p className="says small">{words.silentSays}</p>
      {rows.map(({ region, missing, reminder }) => (
        <details key={region.code} className="quality-reminder">
          <summary>{words.silentLine(region.name, formats.number(missing))}</summary>
          {reminder && <Reminder text={reminder} name={region.name} />}
        </details>
      ))}
    </section>
  );
}

function Reminder({ text, name }: { text: string; name: string }) {
  const words = useWords(qualityWords);
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome(words.copied),
      () => setOutcome(words.copyFailed),
    );
  return (
    <>
      <pre lang="id">{text}</pre>
      <p className="quality-acts">
        <button type="button" className="btn primary" aria-label={words.copyOf(name)} onClick={copy}>
          {words.copy}
        </button>
        <a
          className="btn"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.send}
        </a>
        <span className="small muted" role="status">
          {outcome}
        </span>
      </p>
    </>
  );
}
