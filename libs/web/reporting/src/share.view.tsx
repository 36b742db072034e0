import { useState } from 'react';
import { useWords } from '@monev/web-kit';
import { kadisWords } from './kadis.words';

/** The page as a message to copy, and on paper. */
export function Share({ text, onPrint }: { text: string; onPrint: () => void }) {
  const words = useWords(kadisWords);
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome(words.copied),
      () => setOutcome(words.copyFailed),
    );
  return (
    <div className="noprint">
      <details className="kadis-card kadis-message">
        <summary>{words.whatsApp}</summary>
        <pre>{text}</pre>
      </details>
      <div className="kadis-share" role="group" aria-label={words.share}>
        <span className="small muted" role="status">
          {outcome}
        </span>
        <button type="button" className="btn primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="btn" onClick={onPrint}>
          {words.print}
        </button>
      </div>
    </div>
  );
}
