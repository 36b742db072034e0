import { useState } from 'react';
import { useWords } from '@monev/web-kit';
import { kadisWords } from './kadis.words';

interface Props {
  text: string;
  onPrint: () => void;
  onPicture: () => Promise<boolean>;
}

/** The page as a message to copy, as a picture, and on paper. */
export function Share({ text, onPrint, onPicture }: Props) {
  const words = useWords(kadisWords);
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome(words.copied),
      () => setOutcome(words.copyFailed),
    );
  const picture = () => void onPicture().then((made) => setOutcome(made ? words.pictureMade : words.pictureFailed));
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
        <button type="button" className="btn primary" onClick={picture}>
          {words.picture}
        </button>
        <button type="button" className="btn" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="btn" onClick={onPrint}>
          {words.print}
        </button>
      </div>
    </div>
  );
}
