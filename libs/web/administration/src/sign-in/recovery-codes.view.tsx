import { type ReactNode } from 'react';
import { usePageTitle, useWords } from '@monev/web-kit';
import { CopyButton } from '../forms/copy-button';
import { signInWords } from './sign-in.words';

interface Props {
  codes: readonly string[];
  onSaved: () => void;
  /** What comes next, where the page has something to say of it. */
  next?: ReactNode;
}

/** The codes, this once, as a page of their own. */
export function RecoveryCodesView({ codes, onSaved, next }: Props) {
  const words = useWords(signInWords);
  usePageTitle(words.codesTitle);
  return (
    <div className="door">
      <h1 className="lede">{words.codesHead}</h1>
      <p className="says">{words.codesSays}</p>
      <section className="sheet" aria-label={words.codesTitle}>
        <RecoveryCodeList codes={codes} onSaved={onSaved} />
      </section>
      {next}
    </div>
  );
}

export function RecoveryCodeList({ codes, onSaved }: Props) {
  const words = useWords(signInWords);
  return (
    <>
      <ul className="codes" aria-label={words.codesList}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <CopyButton text={codes.join('\n')} label={words.codesCopy} />
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.codesPrint}
        </button>
      </div>
      <div className="actions">
        <button type="button" className="btn primary" onClick={onSaved}>
          {words.codesSaved}
        </button>
      </div>
    </>
  );
}
