import { useState } from 'react';
import { useWords } from '@monev/web-kit';
import { formWords } from './form.words';

interface Props {
  text: string;
  label: string;
  primary?: boolean;
}

/** Puts a text into the clipboard and says so. */
export function CopyButton({ text, label, primary = false }: Props) {
  const words = useWords(formWords);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  };
  return (
    <>
      <button type="button" className={primary ? 'btn primary' : 'btn'} onClick={copy}>
        {label}
      </button>
      <span className="small muted" role="status">
        {copied === text ? words.copied : ''}
      </span>
    </>
  );
}
